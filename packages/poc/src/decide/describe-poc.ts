import { checkPlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import { checkMeasure, measureOf } from '@causeway/feasibility/decide.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { canonicalMoney, checkAmount } from '@causeway/kernel/money.ts';
import { settle } from '@causeway/kernel/refusal.ts';
import { checkName, checkReason, checkText } from '@causeway/kernel/text.ts';
import type { DescribePoc } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocOwnEventOf } from '../events.ts';
import type { PocState } from '../state.ts';
import { amountRules } from './slice-contexts.ts';

type Described = Omit<PocOwnEventOf<'PocDescribed'>['data'], 'reason'>;

/** GE-4, FE-1, MO-5: what is said of a POC changes with a reason; only what differs is recorded, and nothing where nothing does. */
export const describePoc: Decide<DescribePoc, PocState, PocOwnEventOf<'PocDescribed'>, PocContext> = (command, state, context) => {
  const { name, hypothesis, unit, success, expectedValuePerYear, reason } = command;
  const refused = settle([
    name != null && checkName(name, ['name']),
    hypothesis != null && checkText(hypothesis, ['hypothesis']),
    unit != null && checkName(unit, ['unit']),
    ...checkPlannedWeeks(command.plannedWeeks, ['plannedWeeks']),
    ...(success ? checkMeasure(success, dayOf(context.now, context.zone), ['success']) : []),
    expectedValuePerYear != null && checkAmount(expectedValuePerYear, amountRules(state.currency, context), ['expectedValuePerYear']),
    checkReason(reason, ['reason']),
  ]);
  if (refused) return refused;
  const said: Described = {
    ...(name != null && { name }),
    ...(hypothesis != null && { hypothesis }),
    ...(unit != null && { unit }),
    ...(command.decisionDueOn != null && { decisionDueOn: command.decisionDueOn }),
    ...(command.goLiveOn != null && { goLiveOn: command.goLiveOn }),
    ...(command.plannedWeeks && { plannedWeeks: { poc: command.plannedWeeks.poc, production: command.plannedWeeks.production } }),
    ...(success && { success: measureOf(success) }),
    ...(expectedValuePerYear && { expectedValuePerYear: canonicalMoney(expectedValuePerYear) }),
  };
  const changed = Object.fromEntries(Object.entries(said).filter(([key, value]) => !isSame(value, known(state)[key as keyof Described])));
  return Object.keys(changed).length === 0 ? [] : [fact('PocDescribed', { ...(changed as Described), reason })];
};

const known = (state: PocState): Record<keyof Described, unknown> => ({
  name: state.name,
  hypothesis: state.hypothesis,
  unit: state.unit,
  decisionDueOn: state.decisionDueOn,
  goLiveOn: state.goLiveOn,
  plannedWeeks: state.plannedWeeks && { poc: state.plannedWeeks.poc, production: state.plannedWeeks.production },
  success: state.feasibility.measure && measureOf(state.feasibility.measure),
  expectedValuePerYear: state.feasibility.expectedPerYear && canonicalMoney(state.feasibility.expectedPerYear),
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
