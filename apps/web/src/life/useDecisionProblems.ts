import { checkExtension, checkLearned, checkStopReason } from '@causeway/kernel/life.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import type { Problem } from '../forms/problem';
import type { Deciding } from './decision';
import type { LifePoc } from './WithPoc';

/** DE-1…3: what the server would refuse of a decision as it stands. */
export function useDecisionProblems(deciding: Deciding, poc: LifePoc, today: string): readonly Problem[] {
  const { t } = useLingui();
  const { decision, rationale, override, stopReason, learned, extendTo } = deciding;
  const unmet = poc.gate.criteria.filter(({ met }) => !met).length;
  const found: (Problem | null | false)[] = [
    decision === null && { field: ['decision'], message: t`Choose what is decided.` },
    decision === 'GRADUATE' &&
      !poc.gate.open &&
      !override && {
        field: ['override'],
        message: t`The gate is shut: ${unmet} criteria are unmet. Wait until they are met, or override them on record.`,
      },
    decision === 'STOP' && checkStopReason(stopReason),
    decision === 'STOP' && checkLearned(learned),
    decision === 'EXTEND' && checkExtension(extendTo || null, poc.decisionDueOn, today),
    decision !== null && checkReason(rationale, ['rationale']),
  ];
  return found.filter((problem): problem is Problem => !!problem);
}
