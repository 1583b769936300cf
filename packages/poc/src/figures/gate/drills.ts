import { decidingRun, isDrilled, validUntil } from '@causeway/drills/figures.ts';
import type { Reading } from '../reading.ts';
import { counted, day } from '../wording.ts';
import { type Criterion, criterion } from './criterion.ts';

const SCENARIOS = [
  { code: 'DRILL_SLOW_MODEL', scenario: 'SLOW_MODEL', name: 'a slow model' },
  { code: 'DRILL_STALE_DATA', scenario: 'STALE_DATA', name: 'stale data' },
  { code: 'DRILL_CUSTOMER_ON_HOLD', scenario: 'CUSTOMER_ON_HOLD', name: 'a customer on hold' },
] as const;

/** GA-1: the Tuesday mornings were rehearsed: the newest run of each passed and is not too old; TUESDAY_MORNING counts for each. */
export const drillCriteria = ({ state, policy, today }: Reading): Criterion[] =>
  SCENARIOS.map(({ code, scenario, name }) => {
    const run = decidingRun(state.drills, scenario);
    const until = run && day(validUntil(run, policy.drillMaxAgeDays));
    const met = isDrilled(state.drills, scenario, today, policy.drillMaxAgeDays);
    return criterion(
      code,
      met,
      `the newest drill with ${name} passed, at most ${counted(policy.drillMaxAgeDays, 'day')} old`,
      run === null
        ? 'never run'
        : !run.passed
          ? `failed on ${day(run.ranOn)}`
          : `passed on ${day(run.ranOn)}, ${met ? 'counts until' : 'counted until'} ${until}`,
    );
  });
