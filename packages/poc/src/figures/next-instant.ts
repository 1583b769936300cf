import { decidingRun, validUntil } from '@causeway/drills/figures.ts';
import { addDays, dayOf, type Instant, mondayOn, startOfDay, type TimeZone } from '@causeway/kernel/calendar.ts';
import { endOfDeadline } from '@causeway/kernel/life.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { PocState } from '../state.ts';
import { countedFrom } from './findings/areas-later.ts';
import type { Reading } from './reading.ts';

type Candidates = (reading: Reading) => readonly Instant[];

/**
 * Whether a Monday changes something: scores go stale, weeks end, the forecast moves on, a review's week is over; of a running production-bound POC
 * weeks are missed and quiet deaths begin.
 */
export const turnsOnMondays = (state: PocState): boolean =>
  hasAny(state.checklist.scores) ||
  state.checklist.reviews.length > 0 ||
  (state.status === 'RUNNING' && state.track === 'PRODUCTION_BOUND');

const hasAny = (entries: object): boolean => {
  for (const _ in entries) return true;
  return false;
};

const monday: Candidates = ({ state, today, zone }) => (turnsOnMondays(state) ? [startOfDay(addDays(mondayOn(today), 7), zone)] : []);

const waivers: Candidates = ({ state, zone }) =>
  Object.values(state.checklist.waivers).map(({ expiresOn }) => endOfDeadline(expiresOn, zone));

const drills: Candidates = ({ state, policy, zone }) => endsOfDrills(state.drills, policy.drillMaxAgeDays, zone);

const endsOfDrills = lastFor((drills: PocState['drills'], maxAgeDays: number, zone: TimeZone): readonly Instant[] =>
  (['SLOW_MODEL', 'STALE_DATA', 'CUSTOMER_ON_HOLD'] as const).flatMap((scenario) => {
    const run = decidingRun(drills, scenario);
    return run?.passed ? [endOfDeadline(validUntil(run, maxAgeDays), zone)] : [];
  }),
);

/** MONITORING_LATER four weeks before the decision is due, DECISION_OVERDUE after it. */
const decision: Candidates = ({ state: { status, decisionDueOn }, zone }) =>
  status === 'RUNNING' && decisionDueOn !== null ? [startOfDay(addDays(decisionDueOn, -28), zone), endOfDeadline(decisionDueOn, zone)] : [];

/** Two weeks after: AUTH_LATER from the start, NO_PRODUCTION_OWNER from the day of naming. */
const twoWeeks: Candidates = (reading) => {
  const { state, zone } = reading;
  if (state.status !== 'RUNNING' || state.track !== 'PRODUCTION_BOUND') return [];
  const owner = state.ownership.owners.PRODUCTION_OWNER;
  return [countedFrom(reading), owner && !owner.accepted ? dayOf(owner.since, zone) : null].flatMap((from) =>
    from === null ? [] : [startOfDay(addDays(from, 14), zone)],
  );
};

const CANDIDATES = [monday, waivers, drills, decision, twoWeeks] as const;

/** GE-1: the next instant at which time alone may change what a POC shows; null when none will. */
export const nextInstant = (reading: Reading): Instant | null => {
  let next = Number.POSITIVE_INFINITY;
  for (const candidates of CANDIDATES)
    for (const instant of candidates(reading)) if (instant > reading.clock && instant < next) next = instant;
  return Number.isFinite(next) ? next : null;
};
