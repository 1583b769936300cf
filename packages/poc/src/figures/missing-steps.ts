import { isReal } from '@causeway/hosting/figures.ts';
import { isZero } from '@causeway/kernel/money.ts';
import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import { ownerOf } from '../authorize.ts';
import type { PocState } from '../state.ts';

type Step = (state: PocState) => Refusal | null;

/** KO-1: the production checklist is written. */
const checklist: Step = (state) =>
  state.checklist.items.length > 0
    ? null
    : refusal('CHECKLIST_MISSING', 'The production checklist is not written: write it from a template or item by item (20 to 30 items).');

/** KO-2: the production budget is pre-allocated beside the POC’s, both above zero. */
const budget: Step = ({ budget: { approved } }) => {
  const lacks = (envelope: 'POC' | 'PRODUCTION') => approved[envelope] === null || isZero(approved[envelope]);
  const lacking = [lacks('POC') && 'the POC', lacks('PRODUCTION') && 'production'].filter(Boolean);
  return lacking.length === 0
    ? null
    : refusal('BUDGET_MISSING', `No budget is approved for ${lacking.join(' and ')}: approve both, production’s beside the POC’s.`);
};

/** KO-3: the infrastructure is named and real. */
const infrastructure: Step = ({ hosting }) => {
  const tier = hosting.infrastructure?.tier;
  if (!tier) return refusal('INFRASTRUCTURE_MISSING', 'No infrastructure is named: say where it will run.');
  if (isReal(tier)) return null;
  return refusal(
    'INFRASTRUCTURE_UNFIT',
    `It would run on a ${tier === 'LAPTOP' ? 'laptop' : 'sandbox'}: move it to the shared platform or to production-grade infrastructure.`,
  );
};

/** KO-4: the production owner is named. */
const owner: Step = (state) =>
  ownerOf(state) ? null : refusal('OWNER_MISSING', 'No production owner is named: name who will run it in production.');

/** KO-1…4: each of the four steps that does not stand, in their order. */
export const missingSteps = (state: PocState): readonly Refusal[] =>
  [checklist, budget, infrastructure, owner].map((step) => step(state)).filter((reason) => reason !== null);

/** What a kick-off would refuse now: research starts without the four (TR-2), and what runs or is withdrawn lacks nothing any more. */
export const missingForKickOff = (state: PocState): readonly Refusal[] =>
  state.status === 'PROPOSED' && state.track === 'PRODUCTION_BOUND' ? missingSteps(state) : [];
