import { checkExtension, checkLearned, checkStopReason, shutBy } from '@causeway/kernel/life.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import type { Problem } from '../../forms/problem';
import type { LifePoc } from '../WithPoc';
import { type Deciding, whyNot } from './decision';

/** DE-1…3: what the server would refuse of a decision as it stands. */
export function useDecisionProblems(deciding: Deciding, poc: LifePoc, me: string, today: string): readonly Problem[] {
  const { t } = useLingui();
  const { decision, rationale, override, stopReason, learned, extendTo } = deciding;
  const barred = decision && whyNot(decision, poc, me);
  // GE-5: the status stands before every other reason.
  if (barred?.code === 'WRONG_STATUS') return [barred];
  const found: (Problem | null | false)[] = [
    decision === null && { field: ['decision'], message: t`Choose what is decided.` },
    barred,
    // DE-1: what would open the way stands at the override.
    ...(decision === 'GRADUATE' && !poc.gate.open && !override ? atOverride(poc.gate.criteria.filter(({ met }) => !met).map(shutBy)) : []),
    decision === 'STOP' && checkStopReason(stopReason),
    decision === 'STOP' && checkLearned(learned),
    decision === 'EXTEND' && checkExtension(extendTo || null, poc.decisionDueOn, today),
    decision !== null && checkReason(rationale, ['rationale']),
  ];
  return found.filter((problem): problem is Problem => !!problem);
}

/** GATE_SHUT names the decision; the form leads to where one may go past the gate. */
export const atOverride = (refusals: readonly (Problem & { readonly code: string })[]): readonly Problem[] =>
  refusals.map((refused) => (refused.code === 'GATE_SHUT' ? { ...refused, field: ['override'] } : refused));
