import type { Context } from '@causeway/kernel/command.ts';
import { anActor, recorded, specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { DrillScenario, RecordDrill } from './commands.ts';
import { recordDrill } from './decide.ts';
import type { DrillEvent } from './events.ts';
import { type DrillsState, evolveDrills, initialDrills } from './evolve.ts';
import { decidingRun, isDrilled, newestRuns, validUntil } from './figures.ts';

const context: Context = {
  now: Date.parse('2026-11-25T10:00:00Z'),
  zone: 'UTC',
  actor: { id: anActor, roles: [] },
  commandId: 'c',
  newId: () => 'n',
};
const given = specify<RecordDrill, DrillsState, DrillEvent, Context>(
  { initial: initialDrills, evolve: evolveDrills, decide: recordDrill },
  context,
);
const run = (scenario: DrillScenario, ranOn: string, passed = true): DrillEvent => ({
  type: 'DrillRecorded',
  data: { scenario, passed, ranOn, evidence: [] },
});
const stateOf = (...events: DrillEvent[]) =>
  events.reduce((state, event, place) => evolveDrills(state, recorded(event, place, 0)), initialDrills);

describe('recording a drill', () => {
  it('GA-1 passed or failed, on the day it ran', () => {
    given()
      .when({ type: 'recordDrill', scenario: 'SLOW_MODEL', passed: false })
      .records(run('SLOW_MODEL', '2026-11-25', false));
    given()
      .when({
        type: 'recordDrill',
        scenario: 'SLOW_MODEL',
        passed: true,
        on: '2026-11-03',
        evidence: ['https://wiki.example/4'],
        note: 'Queue drained.',
      })
      .records({
        type: 'DrillRecorded',
        data: { scenario: 'SLOW_MODEL', passed: true, ranOn: '2026-11-03', evidence: ['https://wiki.example/4'], note: 'Queue drained.' },
        effectiveOn: '2026-11-03',
      } as DrillEvent);
  });

  it('GE-1 not on a day to come, GE-2 with links that are links', () =>
    given()
      .when({
        type: 'recordDrill',
        scenario: 'SLOW_MODEL',
        passed: true,
        on: '2026-11-26',
        evidence: ['javascript:alert(1)'],
        note: '\u0000',
      })
      .isRefused({ code: 'DATE_OUT_OF_RANGE', field: ['on'] }, 'INVALID_EVIDENCE', { code: 'INVALID_TEXT', field: ['note'] }));
});

describe('what counts', () => {
  const drilled = (state: DrillsState, today = '2026-11-25') => isDrilled(state, 'STALE_DATA', today, 90);

  it('GA-1 the newest run, passed, at most 90 days old', () => {
    const state = stateOf(run('STALE_DATA', '2026-08-27'));
    expect(validUntil(decidingRun(state, 'STALE_DATA')!, 90)).toBe('2026-11-25');
    expect([drilled(state), drilled(state, '2026-11-26'), drilled(initialDrills)]).toEqual([true, false, false]);
  });

  it('GA-1 TUESDAY_MORNING counts for each', () => expect(drilled(stateOf(run('TUESDAY_MORNING', '2026-11-03')))).toBe(true));

  it('GA-1 a newer failure counts, whichever of the two it is', () => {
    expect(drilled(stateOf(run('STALE_DATA', '2026-11-01'), run('TUESDAY_MORNING', '2026-11-03', false)))).toBe(false);
    expect(drilled(stateOf(run('TUESDAY_MORNING', '2026-11-01'), run('STALE_DATA', '2026-11-03', false)))).toBe(false);
    expect(drilled(stateOf(run('STALE_DATA', '2026-11-03', false), run('TUESDAY_MORNING', '2026-11-03')))).toBe(true);
  });

  it('GE-1 of its own run and a TUESDAY_MORNING of one day the later recorded counts', () => {
    expect(drilled(stateOf(run('TUESDAY_MORNING', '2026-11-03'), run('STALE_DATA', '2026-11-03', false)))).toBe(false);
    expect(drilled(stateOf(run('STALE_DATA', '2026-11-03', false), run('TUESDAY_MORNING', '2026-11-03')))).toBe(true);
    expect(drilled(stateOf(run('TUESDAY_MORNING', '2026-11-03', false), run('STALE_DATA', '2026-11-01')))).toBe(false);
  });

  it('GA-1 a run shows its note and its links', () => {
    const data = {
      scenario: 'SLOW_MODEL',
      passed: true,
      ranOn: '2026-11-03',
      evidence: ['https://wiki.example/4'],
      note: 'Drained.',
    } as const;
    expect(newestRuns(stateOf({ type: 'DrillRecorded', data: { ...data, evidence: [...data.evidence] } }))).toMatchObject([data]);
  });

  it('GE-1 an older day recorded later is not newer, the same day is', () => {
    expect(drilled(stateOf(run('STALE_DATA', '2026-11-03'), run('STALE_DATA', '2026-11-01', false)))).toBe(true);
    expect(drilled(stateOf(run('STALE_DATA', '2026-11-03'), run('STALE_DATA', '2026-11-03', false)))).toBe(false);
  });

  it('GA-1 the newest of each scenario is shown, in their order', () =>
    expect(
      newestRuns(stateOf(run('TUESDAY_MORNING', '2026-11-03'), run('SLOW_MODEL', '2026-11-01'), run('SLOW_MODEL', '2026-11-02'))).map(
        ({ scenario, ranOn }) => `${scenario} ${ranOn}`,
      ),
    ).toEqual(['SLOW_MODEL 2026-11-02', 'TUESDAY_MORNING 2026-11-03']));
});
