import type { Area } from '@causeway/checklist/areas.ts';
import type { HeldReview } from '@causeway/checklist/evolve.ts';
import { type Readiness, readinessOf } from '@causeway/checklist/readiness.ts';
import { type WeekStanding, weekStanding } from '@causeway/checklist/round.ts';
import { type ItemStanding, standingsAgain } from '@causeway/checklist/standings.ts';
import { isWeekScored } from '@causeway/checklist/weeks.ts';
import { addWeeks, dayOf, type Instant, type IsoWeek, mondayOf, type PlainDate, type TimeZone, weekOf } from '@causeway/kernel/calendar.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { Policy } from '../policy.ts';
import type { PocState } from '../state.ts';
import type { BudgetRow } from '../view/money.ts';
import { budgetFigures, currencyOf, type PricedStep, pricedWay } from './budget.ts';
import type { Exact } from './exact.ts';
import { pointsOf } from './points.ts';

/** A POC read at one clock under one policy: what gate and findings both need, computed once. */
export interface Reading {
  readonly state: PocState;
  readonly policy: Policy;
  readonly clock: Instant;
  readonly zone: TimeZone;
  readonly today: PlainDate;
  readonly week: IsoWeek;
  readonly standings: readonly ItemStanding[];
  readonly readiness: Readiness;
  readonly overall: Exact;
  readonly areas: Readonly<Record<Area, Exact | null>>;
  readonly way: readonly PricedStep[];
  readonly budget: Omit<BudgetRow, 'exposure'>;
  readonly reviews: readonly HeldReview[];
  /** CL-3: how far the round of this week is, and that of the week before. */
  readonly round: readonly [WeekStanding, WeekStanding];
  /** The last ISO week that has ended; it counts for WEEK_MISSED once its Monday lies after the start day (adopted: the day of adoption). */
  readonly lastEnded: { readonly week: IsoWeek; readonly counts: boolean; readonly isScored: boolean; readonly isComplete: boolean };
}

const readiness = lastFor(readinessOf);
const points = lastFor(pointsOf);

/** GE-1, GA-2: reads a POC at an instant; every figure follows its facts, the policy and the clock. */
export const readAt = (state: PocState, policy: Policy, clock: Instant): Reading => {
  const zone = policy.timeZone;
  const today = dayOf(clock, zone);
  const week = weekOf(today);
  const at = { today, week };
  const standing = standingsAgain(state.checklist, at);
  const way = pricedWay(state.checklist.items, standing, currencyOf(state, policy), policy);
  const ended = addWeeks(week, -1);
  const round = [weekStanding(state.checklist, week, at), weekStanding(state.checklist, ended, at)] as const;
  const start = state.isAdopted && state.ran ? dayOf(state.ran.at, zone) : state.startedOn;
  return {
    state,
    policy,
    clock,
    zone,
    today,
    week,
    standings: standing,
    readiness: readiness(standing),
    ...points(standing),
    way,
    budget: budgetFigures(state, policy, way),
    reviews: state.checklist.reviews,
    round,
    lastEnded: {
      week: ended,
      counts: start !== null && mondayOf(ended) > start,
      isScored: round[1].scored > 0 || isWeekScored(state.checklist, ended),
      isComplete: round[1].complete,
    },
  };
};
