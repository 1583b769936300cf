import type { DrillsState } from '@causeway/drills/evolve.ts';
import { decidingRun, isDrilled, validUntil } from '@causeway/drills/figures.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { CriterionRow } from '../../view/gate.ts';
import type { Reading } from '../reading.ts';
import { counted, day } from '../wording.ts';
import { criterion } from './criterion.ts';

const SCENARIOS = [
  { code: 'DRILL_SLOW_MODEL', scenario: 'SLOW_MODEL', name: 'a slow model' },
  { code: 'DRILL_STALE_DATA', scenario: 'STALE_DATA', name: 'stale data' },
  { code: 'DRILL_CUSTOMER_ON_HOLD', scenario: 'CUSTOMER_ON_HOLD', name: 'a customer on hold' },
] as const;

/** GA-1: the Tuesday mornings were rehearsed: the newest run of each passed and is not too old; TUESDAY_MORNING counts for each. */
export const drillCriteria = ({ state: { drills }, policy: { drillMaxAgeDays }, today }: Reading): readonly CriterionRow[] => {
  const met = SCENARIOS.map(({ scenario }) => isDrilled(drills, scenario, today, drillMaxAgeDays));
  return of(drills, drillMaxAgeDays, ...met);
};

const of = lastFor((drills: DrillsState, drillMaxAgeDays: number, ...isMet: boolean[]): readonly CriterionRow[] =>
  SCENARIOS.map(({ code, scenario, name }, place) => {
    const run = decidingRun(drills, scenario);
    const until = run && day(validUntil(run, drillMaxAgeDays));
    const met = isMet[place]!;
    return criterion(
      code,
      met,
      `the newest drill with ${name} passed, at most ${counted(drillMaxAgeDays, 'day')} old`,
      run === null
        ? 'never run'
        : !run.passed
          ? `failed on ${day(run.ranOn)}`
          : `passed on ${day(run.ranOn)}, ${met ? 'counts until' : 'counted until'} ${until}`,
    );
  }),
);
