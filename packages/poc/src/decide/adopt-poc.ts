import { scoreItems } from '@causeway/checklist/decide-scores.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Decide, Outcome } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { checkAdoptedDay, checkAdoptedStopReason } from '@causeway/kernel/life.ts';
import { isRefused, type Refusal } from '@causeway/kernel/refusal.ts';
import { checkReason, checkText } from '@causeway/kernel/text.ts';
import type { AdoptPoc } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import type { PocState } from '../state.ts';
import { beginningData, beginningParts, checkBeginning } from './begin.ts';
import { openProduction } from './open-production.ts';
import { together } from './parts.ts';
import { plainPolicy } from './plain-policy.ts';
import { scoringContext } from './slice-contexts.ts';

/** KO-7: takes in what already runs, or is decided, as it is; what its kick-off lacked shows as findings. */
export const adoptPoc: Decide<AdoptPoc, PocState | null, PocEvent, PocContext> = (command, state, context) => {
  const today = dayOf(context.now, context.zone);
  const startedOn = command.startedOn ?? null;
  const outcome = command.outcome ?? null;
  return together(
    [fact('PocAdopted', { ...beginningData(command, context), startedOn }, startedOn ?? undefined)],
    null,
    [
      ...beginningParts(command, null, context),
      // KO-6: adopting a production-bound POC opens its sibling on the day of the adoption.
      (adopted) => (adopted.track === 'PRODUCTION_BOUND' ? [openProduction(adopted, today)] : []),
      (adopted) => scoresOf(command, adopted, context),
      () => (outcome ? [outcomeOf(outcome, context)] : []),
    ],
    [...checkBeginning(command, state, context), checkAdoptedDay(startedOn, today, ['startedOn']), ...checkOutcome(outcome, today)],
    context,
  );
};

/** KO-7: scores given with it count for the ISO week of the adoption. */
const scoresOf = (command: AdoptPoc, adopted: PocState, context: PocContext): Outcome<PocEvent> => {
  if (!command.scores?.length) return [];
  const outcome = scoreItems({ type: 'scoreItems', scores: command.scores }, adopted.checklist, scoringContext(adopted, context));
  // That the list is missing was said once already where the template is unknown.
  const isSaid = command.checklistTemplateId != null;
  return isRefused(outcome) && isSaid ? { refusals: outcome.refusals.filter(({ code }) => code !== 'CHECKLIST_MISSING') } : outcome;
};

type AdoptedOutcome = NonNullable<AdoptPoc['outcome']>;

const checkOutcome = (outcome: AdoptedOutcome | null, today: string): (Refusal | null | false)[] =>
  outcome === null
    ? []
    : [
        checkAdoptedDay(outcome.on, today, ['outcome', 'on']),
        checkReason(outcome.rationale, ['outcome', 'rationale']),
        outcome.decision === 'STOP' && checkAdoptedStopReason(outcome.stopReason),
        outcome.decision === 'STOP' && !!outcome.learned && checkText(outcome.learned, ['outcome', 'learned']),
      ];

/** KO-7: needs no gate, no learning and, of a STOP, only the reason; MO-6: it releases nothing. */
const outcomeOf = (outcome: AdoptedOutcome, context: PocContext): PocEvent => {
  const decided = {
    decisionId: context.newId(),
    rationale: outcome.rationale,
    adopted: true,
    gate: null,
    figures: null,
    findings: [],
    policy: plainPolicy(context.policy),
  };
  const on = outcome.on ?? undefined;
  return outcome.decision === 'GRADUATE'
    ? fact('PocGraduated', { ...decided, override: false }, on)
    : fact('PocStopped', { ...decided, stopReason: outcome.stopReason ?? 'ABANDONED', learned: outcome.learned || null, saved: null }, on);
};
