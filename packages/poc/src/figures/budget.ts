import { actualRatio, bandOf, envelopeState, ratioOf, shortfall, workRatio } from '@causeway/budget/figures.ts';
import { costOf, type WayStep, wayOrder, wayToTheGate } from '@causeway/budget/way-to-the-gate.ts';
import { AREAS } from '@causeway/checklist/areas.ts';
import type { Item } from '@causeway/checklist/events.ts';
import type { ItemStanding } from '@causeway/checklist/standings.ts';
import { type Money, sum, zero } from '@causeway/kernel/money.ts';
import { lastFor, onceFor } from '@causeway/kernel/remember.ts';
import type { Policy } from '../policy.ts';
import { finalDecision, type PocState } from '../state.ts';
import type { BudgetRow } from '../view/money.ts';
import type { StepRow } from '../view/road.ts';
import { workingDaysFor } from './roadmap.ts';

/** GE-3: the one currency of a POC; the policy's default until its first amount fixes it. */
export const currencyOf = (state: PocState, policy: Policy): string => state.currency ?? policy.defaultCurrency;

/**
 * GE-3, GA-2: the currency that an amount must be in; null while the first may still fix it. A decision has figures in a currency already,
 * so a POC decided before its first amount keeps the one that it was decided in.
 */
export const fixedCurrency = (state: PocState): string | null => {
  const decision = finalDecision(state);
  return decision ? currencyOf(state, decision.policy) : state.currency;
};

/** MO-4: the weekly rate of a POC's currency; every currency in use has one. */
export const rateOf = (currency: string, policy: Policy): Money =>
  policy.weeklyRates.find((rate) => rate.currency === currency) ?? zero(currency);

/** MO-1: both envelopes, in the POC's currency, or the policy's where it has none yet. */
export const envelopesOf = (state: PocState, policy: Policy) => {
  const currency = currencyOf(state, policy);
  return { poc: envelopeState(state.budget, 'POC', currency), production: envelopeState(state.budget, 'PRODUCTION', currency) };
};

/** MO-3, LO-2: the POC's own way to the gate, priced: one line for each item that it raises. */
export interface PricedStep extends StepRow {
  readonly area: WayStep['area'];
}

type Terms = Pick<StepRow, 'workingDays' | 'cost'>;

/** What so many weeks of work come to under a policy, by currency: efforts are few, so that all POCs share what theirs come to. */
const terms = onceFor((_: Policy) => new Map<string, Map<number, Terms>>());

const termsIn = (currency: string, policy: Policy): Map<number, Terms> => {
  const known = terms(policy);
  const ofWeeks = known.get(currency) ?? new Map<number, Terms>();
  known.set(currency, ofWeeks);
  return ofWeeks;
};

const order = lastFor((items: readonly Item[]) => wayOrder(items, AREAS));

/** MO-3, MO-4, LO-2: the steps with their cost and working days; none without a checklist. `standings` are those of the items, in their order. */
export const pricedWay = lastFor(
  (items: readonly Item[], standings: readonly ItemStanding[], currency: string, policy: Policy): readonly PricedStep[] => {
    const known = termsIn(currency, policy);
    const counting = standings.map(({ score, waiver }) => (waiver === null ? (score ?? 0) : null));
    return wayToTheGate(order(items), counting, policy).map((step, place) => {
      const { id, area, fromScore, toScore, weeks } = step;
      let priced = known.get(weeks);
      if (priced === undefined) {
        priced = { workingDays: workingDaysFor(weeks, policy.capacity), cost: costOf(step, rateOf(currency, policy)) };
        known.set(weeks, priced);
      }
      const { workingDays, cost } = priced;
      return { id, area, place, fromScore, toScore, weeks, workingDays, cost };
    });
  },
);

/** MO-4: the lines of a way to the gate, each rounded, summed. */
export const costOfSteps = (steps: readonly PricedStep[], currency: string): Money =>
  sum(
    steps.map((step) => step.cost),
    currency,
  );

/** MO-2, MO-4, MO-5, MO-6: the money of a POC as it stands, but for the exposure (AP-3), which follows from its findings. */
export const budgetFigures = (state: PocState, policy: Policy, way: readonly PricedStep[]): Omit<BudgetRow, 'exposure'> =>
  figuresOf(state.budget, currencyOf(state, policy), way, state.plannedWeeks, state.status, state.decisions);

const figuresOf = lastFor(
  (
    budget: PocState['budget'],
    currency: string,
    way: readonly PricedStep[],
    plannedWeeks: PocState['plannedWeeks'],
    status: PocState['status'],
    decisions: PocState['decisions'],
  ): Omit<BudgetRow, 'exposure'> => {
    const poc = envelopeState(budget, 'POC', currency);
    const production = envelopeState(budget, 'PRODUCTION', currency);
    const hardeningEstimate = costOfSteps(way, currency);
    return {
      currency,
      poc,
      production,
      ratio: ratioOf(poc, production),
      band: bandOf(poc, production),
      actualRatio: status === 'GRADUATED' ? actualRatio(poc, production) : null,
      plannedWeeks,
      workRatio: workRatio(plannedWeeks),
      hardeningEstimate,
      shortfall: shortfall(hardeningEstimate, production),
      saved: decisions.at(-1)?.saved ?? null,
    };
  },
);
