import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import type { InfrastructureTier } from './commands.ts';
import { isReal } from './figures.ts';

/** KO-3: the infrastructure is named and real. */
export const missingInfrastructure = (tier: InfrastructureTier | null | undefined): Refusal | null => {
  if (!tier) return refusal('INFRASTRUCTURE_MISSING', 'No infrastructure is named: say where it will run.');
  if (isReal(tier)) return null;
  return refusal(
    'INFRASTRUCTURE_UNFIT',
    `It would run on a ${tier === 'LAPTOP' ? 'laptop' : 'sandbox'}: move it to the shared platform or to production-grade infrastructure.`,
  );
};
