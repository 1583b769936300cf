import { missingBudget } from '@causeway/budget/kick-off.ts';
import { missingChecklist } from '@causeway/checklist/kick-off.ts';
import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import type { Refusal } from '@causeway/kernel/refusal.ts';
import { missingOwner } from '@causeway/ownership/kick-off.ts';
import type { Poc } from '../PocContext';

/** KO-1…4, TR-2: which of the four steps a POC lacks, as the rules refuse it. */
export const missingStepsOf = ({ budget, infrastructure, owners, checklist }: Poc): readonly Refusal[] =>
  [
    missingChecklist(checklist?.items.length ?? 0),
    missingBudget({ POC: budget.poc.approved, PRODUCTION: budget.production.approved }),
    missingInfrastructure(infrastructure?.tier),
    missingOwner(owners.some(({ role }) => role === 'PRODUCTION_OWNER')),
  ].filter((reason) => reason !== null);
