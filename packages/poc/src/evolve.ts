import { type BudgetEvent, budgetEvents } from '@causeway/budget/events.ts';
import { evolveBudget, initialBudget } from '@causeway/budget/evolve.ts';
import { type ChecklistEvent, checklistEvents } from '@causeway/checklist/events.ts';
import { evolveChecklist, initialChecklist } from '@causeway/checklist/evolve.ts';
import { type DrillEvent, drillEvents } from '@causeway/drills/events.ts';
import { evolveDrills, initialDrills } from '@causeway/drills/evolve.ts';
import { type FeasibilityEvent, feasibilityEvents } from '@causeway/feasibility/events.ts';
import { evolveFeasibility, initialFeasibility } from '@causeway/feasibility/evolve.ts';
import { type HostingEvent, hostingEvents } from '@causeway/hosting/events.ts';
import { evolveHosting, initialHosting } from '@causeway/hosting/evolve.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { type OwnershipEvent, ownershipEvents } from '@causeway/ownership/events.ts';
import { evolveOwnership, initialOwnership } from '@causeway/ownership/evolve.ts';
import { evolveOwn } from './evolve-own.ts';
import type { PocOwnEvent } from './events.ts';
import { firstsAfter } from './firsts.ts';
import type { PocState } from './state.ts';

/** Everything that a `poc-<slug>` stream may hold. */
export type PocEvent =
  | PocOwnEvent
  | ChecklistEvent
  | BudgetEvent
  | FeasibilityEvent
  | HostingEvent
  | OwnershipEvent
  | DrillEvent;

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
  commands: [],
});

/** What is so after one more event of the stream: the slice's part, or the POC's own, and its place in the log. */
export const evolvePoc = (state: PocState | null, fact: Recorded<PocEvent>): PocState => {
  const before = state ?? blank(fact);
  const after = apply(before, fact);
  const position = fact.position.toString();
  return {
    ...after,
    firsts: firstsAfter(before, after, fact),
    revision: fact.revision,
    position,
    lastChangedAt: fact.recordedAt,
    commands: remember(before.commands, fact.commandId, position),
  };
};

/** GE-4: a command is known by its id from its first event on, at the position of its last. */
const remember = (known: PocState['commands'], id: string, position: string): PocState['commands'] =>
  known.at(-1)?.id === id ? known.with(-1, { id, position }) : [...known, { id, position }];

const isOf = <E extends PocEvent>(events: object, fact: Recorded<PocEvent>): fact is Recorded<E> => fact.type in events;

const apply = (state: PocState, fact: Recorded<PocEvent>): PocState => {
  if (isOf<ChecklistEvent>(checklistEvents, fact)) return { ...state, checklist: evolveChecklist(state.checklist, fact) };
  if (isOf<BudgetEvent>(budgetEvents, fact)) {
    const budget = evolveBudget(state.budget, fact);
    return { ...state, budget, currency: state.currency ?? budget.currency };
  }
  if (isOf<OwnershipEvent>(ownershipEvents, fact)) return { ...state, ownership: evolveOwnership(state.ownership, fact) };
  if (isOf<HostingEvent>(hostingEvents, fact)) return { ...state, hosting: evolveHosting(state.hosting, fact) };
  if (isOf<DrillEvent>(drillEvents, fact)) return { ...state, drills: evolveDrills(state.drills, fact) };
  if (isOf<FeasibilityEvent>(feasibilityEvents, fact)) {
    const feasibility = evolveFeasibility(state.feasibility, fact);
    return { ...state, feasibility, currency: state.currency ?? feasibility.measuredPerYear?.currency ?? null };
  }
  return evolveOwn(state, fact);
};
