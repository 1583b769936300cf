import { released } from '@causeway/budget/figures.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { checkExtension, checkGraduates, checkLearned, checkStopReason, shutBy } from '@causeway/kernel/life.ts';
import { add } from '@causeway/kernel/money.ts';
import { type Refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { leadOf } from '../authorize.ts';
import type { DecidePoc } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import { envelopesOf } from '../figures/budget.ts';
import type { Gate } from '../figures/gate.ts';
import { standingNow } from '../figures/standing-now.ts';
import type { PocState } from '../state.ts';

/** DE-1…4: graduates, stops or extends; every decision keeps the gate, the figures, the findings, the policy and the money as they stood. */
export const decide: Decide<DecidePoc, PocState, PocEvent, PocContext> = (command, state, context) => {
  const { gate, kept } = standingNow(state, context.policy, context.now);
  const refused = settle([checkReason(command.rationale, ['rationale']), ...particular[command.decision](command, state, context, gate)]);
  if (refused) return refused;
  const decided = { decisionId: context.newId(), rationale: command.rationale, adopted: false, ...kept };
  switch (command.decision) {
    case 'GRADUATE':
      // DE-1: an override is marked for ever where there was a shut gate to override.
      return [fact('PocGraduated', { ...decided, override: !gate.open })];
    case 'EXTEND':
      return [fact('PocExtended', { ...decided, from: state.decisionDueOn, to: command.extendTo as string })];
    case 'STOP':
      return stop(command, state, decided, context);
    default:
      return command.decision satisfies never;
  }
};

/** MO-6: a STOP releases what remains of both envelopes, recorded as saved. */
const stop = (
  command: DecidePoc,
  state: PocState,
  decided: { decisionId: string; rationale: string; adopted: boolean } & ReturnType<typeof standingNow>['kept'],
  { policy }: PocContext,
): PocEvent[] => {
  const { poc, production } = envelopesOf(state, policy);
  const freed = { poc: released(poc), production: released(production) };
  return [
    fact('PocStopped', {
      ...decided,
      stopReason: command.stopReason as NonNullable<DecidePoc['stopReason']>,
      learned: command.learned as string,
      saved: add(freed.poc, freed.production),
    }),
    ...(state.currency === null ? [] : [fact('BudgetReleased', freed)]),
  ];
};

type Check = (command: DecidePoc, state: PocState, context: PocContext, gate: Gate) => (Refusal | null | false)[];

/** DE-1: an open gate, or an override; never by whoever leads the POC. */
const graduating: Check = (command, state, { actor }, gate) => [
  checkGraduates(leadOf(state) === actor.id),
  ...(gate.open || command.override === true ? [] : gate.criteria.filter(({ met }) => !met).map(shutBy)),
];

/** DE-2: why it was stopped, and what was learned. */
const stopping: Check = ({ stopReason, learned }) => [checkStopReason(stopReason), checkLearned(learned)];

/** DE-3: a date later than today and than the day it was due. */
const extending: Check = ({ extendTo }, { decisionDueOn }, { now, zone }) => [checkExtension(extendTo, decisionDueOn, dayOf(now, zone))];

const particular: Record<DecidePoc['decision'], Check> = { GRADUATE: graduating, STOP: stopping, EXTEND: extending };
