import { type BudgetEvent, budgetEvents } from '@causeway/budget/events.ts';
import { evolveBudget, initialBudget } from '@causeway/budget/evolve.ts';
import { type ChecklistEvent, checklistEvents } from '@causeway/checklist/events.ts';
import { evolveChecklist, evolveScores, initialChecklist } from '@causeway/checklist/evolve.ts';
import { type DrillEvent, drillEvents } from '@causeway/drills/events.ts';
import { evolveDrills, initialDrills } from '@causeway/drills/evolve.ts';
import { type FeasibilityEvent, feasibilityEvents } from '@causeway/feasibility/events.ts';
import { evolveFeasibility, initialFeasibility } from '@causeway/feasibility/evolve.ts';
import { type HostingEvent, hostingEvents } from '@causeway/hosting/events.ts';
import { evolveHosting, initialHosting } from '@causeway/hosting/evolve.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { type OwnershipEvent, ownershipEvents } from '@causeway/ownership/events.ts';
import { evolveOwnership, initialOwnership } from '@causeway/ownership/evolve.ts';
import type { PocOwnEvent } from './events.ts';
import { evolveOwn } from './evolve-own.ts';
import { firstsAfter } from './firsts.ts';
import type { PocState } from './state.ts';

/** Everything that a `poc-<slug>` stream may hold. */
export type PocEvent = PocOwnEvent | ChecklistEvent | BudgetEvent | FeasibilityEvent | HostingEvent | OwnershipEvent | DrillEvent;

/** A POC of which nothing is known yet but where it stands in the log. */
const blank = (fact: Recorded<PocEvent>): PocState => ({
  slug: '',
  name: '',
  hypothesis: null,
  unit: null,
  track: 'PRODUCTION_BOUND',
  status: 'PROPOSED',
  decisionDueOn: null,
  goLiveOn: null,
  plannedWeeks: null,
  currency: null,
  startedOn: null,
  kickedOffOn: null,
  isAdopted: false,
  ran: null,
  firsts: { checklist: null, productionBudget: null, productionOwner: null, scoped: null },
  sibling: null,
  pilot: [],
  decisions: [],
  feasibility: initialFeasibility,
  checklist: initialChecklist,
  budget: initialBudget,
  hosting: initialHosting,
  ownership: initialOwnership,
  drills: initialDrills,
  createdAt: fact.recordedAt,
  revision: -1,
  position: '0',
  lastChangedAt: fact.recordedAt,
});

/** What is so after one more event of the stream: the slice's part, or the POC's own, and its place in the log. */
export const evolvePoc = (state: PocState | null, fact: Recorded<PocEvent>): PocState => {
  const before = state ?? blank(fact);
  return recorded(before, apply(before, fact), fact);
};

type Scored = Recorded<Extract<ChecklistEvent, { type: 'ItemScored' }>>;
const isScored = (fact: Recorded<PocEvent>): fact is Scored => fact.type === 'ItemScored';

/** The same after all events of one command: a round of scores, which most of a log is, is folded at once. */
export const evolveCommand = (state: PocState | null, facts: readonly Recorded<PocEvent>[]): PocState | null =>
  state !== null && facts.length > 1 && facts.every(isScored)
    ? recorded(state, { ...state, checklist: evolveScores(state.checklist, facts) }, facts.at(-1)!)
    : facts.reduce<PocState | null>(evolvePoc, state);

/** With its place in the log. */
const recorded = (before: PocState, after: PocState, fact: Recorded<PocEvent>): PocState => ({
  ...after,
  firsts: firstsAfter(before, after, fact),
  revision: fact.revision,
  position: fact.position.toString(),
  lastChangedAt: fact.recordedAt,
});

/** GE-3: the currency of the amount that an event speaks of. */
const currencyIn = (fact: Recorded<BudgetEvent | FeasibilityEvent>): string | null => {
  switch (fact.type) {
    case 'BudgetApproved':
      return fact.data.approved.currency;
    case 'BudgetChanged':
    case 'SpendCorrected':
      return fact.data.to.currency;
    case 'BudgetReleased':
      return fact.data.poc.currency;
    case 'SpendRecorded':
      return fact.data.amount.currency;
    case 'ValueRecorded':
      return fact.data.measuredPerYear.currency;
    case 'FeasibilityRecorded':
      return null;
    default:
      return fact satisfies never;
  }
};

const apply = (state: PocState, fact: Recorded<PocEvent>): PocState => {
  const { type } = fact;
  if (type in checklistEvents) return { ...state, checklist: evolveChecklist(state.checklist, fact as Recorded<ChecklistEvent>) };
  if (type in budgetEvents) {
    const amount = fact as Recorded<BudgetEvent>;
    return { ...state, budget: evolveBudget(state.budget, amount), currency: state.currency ?? currencyIn(amount) };
  }
  if (type in ownershipEvents) return { ...state, ownership: evolveOwnership(state.ownership, fact as Recorded<OwnershipEvent>) };
  if (type in hostingEvents) return { ...state, hosting: evolveHosting(state.hosting, fact as Recorded<HostingEvent>) };
  if (type in drillEvents) return { ...state, drills: evolveDrills(state.drills, fact as Recorded<DrillEvent>) };
  if (type in feasibilityEvents) {
    const measured = fact as Recorded<FeasibilityEvent>;
    return { ...state, feasibility: evolveFeasibility(state.feasibility, measured), currency: state.currency ?? currencyIn(measured) };
  }
  return evolveOwn(state, fact as Recorded<PocOwnEvent>);
};
