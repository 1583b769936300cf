import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import type { Problem } from '../forms/problem';
import { useNumbers } from '../numbers/useNumbers';
import { type Deciding, lastDayOf } from './decision';
import type { LifePoc } from './WithPoc';

/** DE-1…3: what the server would refuse of a decision as it stands. */
export function useDecisionProblems(deciding: Deciding, poc: LifePoc, today: string): readonly Problem[] {
  const { t } = useLingui();
  const { day } = useNumbers();
  const { decision, rationale, override, stopReason, learned, extendTo } = deciding;
  const last = lastDayOf(poc.decisionDueOn, today);
  const unmet = poc.gate.criteria.filter(({ met }) => !met).length;
  const learnedNothing = checkReason(learned, ['learned']);
  const found: (Problem | null | false)[] = [
    decision === null && { field: ['decision'], message: t`Choose what is decided.` },
    decision === 'GRADUATE' &&
      !poc.gate.open &&
      !override && {
        field: ['override'],
        message: t`The gate is shut: ${unmet} criteria are unmet. Wait until they are met, or override them on record.`,
      },
    decision === 'STOP' &&
      stopReason === null && { field: ['stopReason'], message: t`Say why it is stopped: one of the four stop reasons.` },
    decision === 'STOP' &&
      learnedNothing && {
        field: ['learned'],
        message:
          learnedNothing.code === 'REASON_REQUIRED' ? t`Say what was learned: it is what a stopped POC is worth.` : learnedNothing.message,
      },
    decision === 'EXTEND' && extendTo <= last && { field: ['extendTo'], message: t`Extend to a day after ${day(last)}.` },
    decision !== null && checkReason(rationale, ['rationale']),
  ];
  return found.filter((problem): problem is Problem => !!problem);
}
