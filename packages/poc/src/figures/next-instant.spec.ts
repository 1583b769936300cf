import { describe, expect, it } from 'vitest';
import type { AdoptPoc, ProposePoc } from '../commands.ts';
import { all } from '../testing/items.ts';
import { otherPmo, owner, ref } from '../testing/people.ts';
import { adoption, proposal } from '../testing/stories.ts';
import { Story } from '../testing/story.ts';

// Every rule that time alone moves, a millisecond before its instant and at it. A story renders at the instants that the POC itself named
// and at no other, so each of these also says that the instant was named. In Cairo the clocks went from midnight to one on Friday 24 April
// 2026: that day begins at 22:00 UTC of the day before, and all after it at 21:00.

const FRIDAY = '2026-04-10T09:00:00Z';
const SKIPPED_MIDNIGHT = '2026-04-23T22:00:00Z';

const inCairo = (at = FRIDAY): Story => new Story(at).under({ timeZone: 'Africa/Cairo' });
const runs = (over: Partial<ProposePoc> = {}): Story => {
  const story = inCairo();
  story.does(proposal(over));
  story.does({ type: 'kickOffPoc' });
  return story;
};
const accepted = (over: Partial<ProposePoc> = {}): Story => {
  const story = runs(over);
  story.does({ type: 'acceptOwnership' }, { by: owner });
  return story;
};
const research = (over: Partial<ProposePoc> = {}): Story => runs({ track: 'RESEARCH', ...over });
const adopts = (over: Partial<AdoptPoc> = {}): Story => {
  const story = inCairo();
  story.does(adoption(over));
  return story;
};
const also = (story: Story, ...commands: Parameters<Story['does']>[0][]): Story => {
  for (const command of commands) story.does(command);
  return story;
};
const drill = (scenario: 'SLOW_MODEL' | 'STALE_DATA' | 'CUSTOMER_ON_HOLD' | 'TUESDAY_MORNING') =>
  also(research(), { type: 'recordDrill', scenario, passed: true, on: '2026-01-23' });
const open = (code: string) => (story: Story) => story.findings.includes(code);
const unmet = (code: string) => (story: Story) => story.criterion(code)?.met === false;

const RULES: [string, () => Story, string, (story: Story) => boolean][] = [
  ['AUTH_LATER, two weeks after the start', accepted, SKIPPED_MIDNIGHT, open('AUTH_LATER')],
  [
    'AUTH_LATER, two weeks after an adoption whose start is unknown',
    () => also(adopts({ startedOn: null, owners: null }), { type: 'scoreItems', scores: all(0, ['SUPP-1']) }),
    SKIPPED_MIDNIGHT,
    open('AUTH_LATER'),
  ],
  [
    'NO_PRODUCTION_OWNER, two weeks after the day of naming',
    () => {
      const story = accepted().at('2026-04-10T20:30:00Z');
      return also(story, { type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    },
    SKIPPED_MIDNIGHT,
    open('NO_PRODUCTION_OWNER'),
  ],
  [
    'NO_PRODUCTION_OWNER, counted from the day of naming, not from the start, nor from what day it was elsewhere',
    () => {
      // Half past midnight on the 11th in Cairo, still the 10th in UTC.
      const story = accepted().at('2026-04-10T22:30:00Z');
      return also(story, { type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    },
    '2026-04-24T21:00:00Z',
    open('NO_PRODUCTION_OWNER'),
  ],
  [
    'MONITORING_LATER, 28 days before the decision',
    () => accepted({ decisionDueOn: '2026-05-22' }),
    SKIPPED_MIDNIGHT,
    open('MONITORING_LATER'),
  ],
  ['DECISION_OVERDUE, after its day', () => accepted({ decisionDueOn: '2026-04-23' }), SKIPPED_MIDNIGHT, open('DECISION_OVERDUE')],
  ['DECISION_OVERDUE, of research too', () => research({ decisionDueOn: '2026-04-23' }), SKIPPED_MIDNIGHT, open('DECISION_OVERDUE')],
  ['WEEK_MISSED, as the first whole week ends', accepted, '2026-04-19T22:00:00Z', open('WEEK_MISSED')],
  [
    'WEEK_PARTIAL, as a week that was scored in part ends',
    () => also(accepted().at('2026-04-14T09:00:00Z'), { type: 'scoreItems', scores: all(1, ['SUPP-1']) }),
    '2026-04-19T22:00:00Z',
    open('WEEK_PARTIAL'),
  ],
  [
    'QUIET_DEATH, on the Monday four weeks after the one that follows the newest event',
    () => also(accepted(), { type: 'recordFeasibility', value: 93 }),
    '2026-05-10T21:00:00Z',
    open('QUIET_DEATH'),
  ],
  ...(['PROPOSED', 'RUNNING', 'GRADUATED', 'STOPPED'] as const).map((status): (typeof RULES)[number] => [
    `CL-4 a score goes stale, of a ${status} one`,
    () => {
      const story = inCairo();
      story.does(proposal({ track: status === 'GRADUATED' ? 'PRODUCTION_BOUND' : 'RESEARCH' }));
      story.does({ type: 'scoreItems', scores: all(2) });
      if (status !== 'PROPOSED') story.does({ type: 'kickOffPoc' });
      const decided = { type: 'decide', rationale: 'x', learned: 'y', stopReason: 'OVERTAKEN' } as const;
      if (status === 'GRADUATED') story.does({ ...decided, decision: 'GRADUATE', override: true }, { by: otherPmo });
      if (status === 'STOPPED') story.does({ ...decided, decision: 'STOP' });
      return story;
    },
    '2026-04-19T22:00:00Z',
    ({ view }) => view?.standing.stale === 28,
  ]),
  [
    'CL-5 a second opinion ends',
    () => {
      const story = also(research(), { type: 'scoreItems', scores: all(2) });
      story.does({ type: 'scoreItems', scores: all(1, ['SUPP-1']) }, { by: owner });
      return story;
    },
    '2026-04-19T22:00:00Z',
    ({ view }) => view?.score.find(({ id }) => id === 'SUPP-1')?.score === 2,
  ],
  [
    'LO-1 a week closes',
    () => also(research(), { type: 'scoreItems', scores: all(2) }),
    '2026-04-12T22:00:00Z',
    ({ view }) => view?.week.length === 1,
  ],
  [
    'CL-6 a waiver ends',
    () => also(research(), { type: 'waiveItem', itemId: 'SUPP-4', reason: 'x', expiresOn: '2026-04-23' }),
    SKIPPED_MIDNIGHT,
    ({ view }) => view?.waiver.length === 0,
  ],
  [
    'MO-7 a value is proven no more as what was waived counts again',
    () =>
      also(
        research(),
        { type: 'scoreItems', scores: all(2, ['MONI-1']) },
        { type: 'recordValue', measuredPerYear: { minorUnits: '1', currency: 'USD' }, evidence: [] },
        ...['MONI-2', 'MONI-3', 'MONI-4'].map((itemId) => ({ type: 'waiveItem', itemId, reason: 'x', expiresOn: '2026-04-23' }) as const),
      ),
    SKIPPED_MIDNIGHT,
    ({ view }) => view?.value.proven === false,
  ],
  ['GA-1 a slow-model drill grows too old', () => drill('SLOW_MODEL'), SKIPPED_MIDNIGHT, unmet('DRILL_SLOW_MODEL')],
  ['GA-1 a stale-data drill grows too old', () => drill('STALE_DATA'), SKIPPED_MIDNIGHT, unmet('DRILL_STALE_DATA')],
  ['GA-1 a customer-on-hold drill grows too old', () => drill('CUSTOMER_ON_HOLD'), SKIPPED_MIDNIGHT, unmet('DRILL_CUSTOMER_ON_HOLD')],
  ['GA-1 a Tuesday morning grows too old', () => drill('TUESDAY_MORNING'), SKIPPED_MIDNIGHT, unmet('DRILL_STALE_DATA')],
];

describe('what time alone changes', () => {
  it.each(RULES)('GE-1 AP-1 %s', (_, told, instant, isSo) => {
    const at = Date.parse(instant);
    const story = told();
    expect(story.clock).toBeLessThan(at);
    expect(isSo(story.at(at - 1))).toBe(false);
    expect(isSo(story.at(at))).toBe(true);
  });
});
