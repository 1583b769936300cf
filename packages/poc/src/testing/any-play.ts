import fc from 'fast-check';
import type { PocCommand } from '../commands.ts';
import { items } from './items.ts';
import { usd } from './money.ts';
import { lead, otherPmo, owner, pmo, ref } from './people.ts';
import { adoption, proposal } from './stories.ts';
import { Story } from './story.ts';

export const HOUR = 3_600_000;
const item = fc.constantFrom(...items.map(({ id }) => id), 'constructor', '__proto__');
/** Few, so that a waiver and its end meet. */
const waivable = fc.constantFrom('AUTH-1', 'MONI-2', 'SUPP-4');
const added = (ids: readonly string[]) => ids.map((id) => ({ ...(items[0] as (typeof items)[0]), id, weight: 1 + (id.length % 3) }));
const amount = fc.integer({ min: 0, max: 200_000 }).map(usd);
const envelope = fc.constantFrom('POC', 'PRODUCTION');
const person = fc.constantFrom('lea', 'mia', 'oli', 'nia', 'paula').map(ref);
const scored = fc.record({ itemId: item, score: fc.integer({ min: 0, max: 3 }), evidence: fc.constant(['https://example.org/a']) });

/** Any command; the judge says which are accepted. */
const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .uniqueArray(scored, { maxLength: 28, selector: ({ itemId }) => itemId })
      .map((scores) => ({ type: 'scoreItems', scores })),
  },
  fc.record({ type: fc.constant('kickOffPoc'), on: fc.constantFrom(null, '2026-02-27', '2026-03-02') }),
  fc.record({
    type: fc.constant('describePoc'),
    hypothesis: fc.constantFrom(null, 'It sorts.', ''),
    decisionDueOn: fc.constantFrom(null, '2026-04-15', '2026-09-05'),
    plannedWeeks: fc.constantFrom(null, { poc: 6, production: 9 }, { poc: 6, production: 21 }, { poc: 0, production: 1 }),
    success: fc.constantFrom(null, { name: 'waiting', unit: 'days', direction: 'AT_MOST', target: 90 }),
    expectedValuePerYear: fc.option(amount),
    reason: fc.constant('x'),
  }),
  fc.record({
    type: fc.constant('answerPilot'),
    answers: fc.constantFrom([], [{ id: 'PILOT-1', answer: 'x' }], [{ id: 'A', answer: 'x' }]),
  }),
  fc.record({ type: fc.constant('writeChecklist'), templateId: fc.constantFrom('the-template', 'nowhere') }),
  fc.record({ type: fc.constant('holdReview'), attendees: fc.array(person, { maxLength: 3 }) }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('waiveItem'),
      itemId: waivable,
      reason: fc.constant('x'),
      expiresOn: fc.constantFrom('2026-03-20', '2026-04-23', '2026-05-01', '2026-09-05', '2027-01-01'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('endWaiver'), itemId: waivable, reason: fc.constant('x') }) },
  fc.record({ type: fc.constant('changeChecklist'), remove: fc.uniqueArray(item, { maxLength: 3 }), reason: fc.constant('x') }),
  fc.record({
    type: fc.constant('changeChecklist'),
    add: fc.uniqueArray(fc.constantFrom('constructor', '__proto__', 'SUPP-4', 'AUTH-1'), { maxLength: 2 }).map(added),
    change: fc.uniqueArray(item, { maxLength: 2 }).map(added),
    reason: fc.constant('x'),
  }),
  fc.record({ type: fc.constant('changeBudget'), envelope, approved: amount, reason: fc.constant('x') }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('recordSpend'), envelope, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('correctSpend'),
      spendId: fc.constantFrom('id-1', 'id-2', 'id-3'),
      amount,
      reason: fc.constant('x'),
    }),
  },
  fc.record({ type: fc.constant('recordFeasibility'), value: fc.integer({ min: 80, max: 99 }) }),
  fc.record({ type: fc.constant('recordValue'), measuredPerYear: amount, evidence: fc.constant([]) }),
  fc.record({
    type: fc.constant('changeOwner'),
    role: fc.constantFrom('PRODUCTION_OWNER', 'POC_LEAD', 'SPONSOR'),
    email: person,
    reason: fc.constant('x'),
  }),
  fc.record({ type: fc.constant('changeTeam'), add: fc.array(person, { maxLength: 2 }), remove: fc.array(person, { maxLength: 2 }) }),
  fc.constant({ type: 'acceptOwnership' }),
  fc.record({ type: fc.constant('declareInfrastructure'), tier: fc.constantFrom('LAPTOP', 'SHARED_PLATFORM', 'PRODUCTION_GRADE') }),
  fc.record({ type: fc.constant('nameDelivery'), pocTeam: fc.constantFrom('Lab', 'Ops'), productionTeam: fc.constantFrom('Lab', 'Ops') }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('recordDrill'),
      scenario: fc.constantFrom('SLOW_MODEL', 'STALE_DATA', 'CUSTOMER_ON_HOLD', 'TUESDAY_MORNING'),
      passed: fc.boolean(),
    }),
  },
  fc.record({ type: fc.constant('changeTrack'), track: fc.constantFrom('PRODUCTION_BOUND', 'RESEARCH'), reason: fc.constant('x') }),
  fc.record({
    type: fc.constant('decide'),
    decision: fc.constantFrom('GRADUATE', 'EXTEND', 'EXTEND', 'EXTEND', 'EXTEND', 'STOP'),
    rationale: fc.constant('x'),
    stopReason: fc.constant('OVERTAKEN'),
    learned: fc.constant('y'),
    extendTo: fc.constantFrom('2026-06-01', '2026-09-05', '2027-01-01'),
    override: fc.boolean(),
  }),
) as fc.Arbitrary<PocCommand>;

/** Zones that never change their clocks, that do at night (half an hour of it, too), and that do at midnight, so that a day begins at one. */
export const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago');
const policy = fc.record({
  overall: fc.constantFrom(0.3, 0.8),
  blockingScore: fc.constantFrom(1, 2, 3),
  drillMaxAgeDays: fc.constantFrom(10, 90),
  timeZone: zone,
});

const step = fc.record({
  command,
  by: fc.constantFrom(pmo, otherPmo, lead, owner),
  hours: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 24 * 40 })),
  policy: fc.oneof({ weight: 11, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: policy }),
});
const beginning = fc.oneof(
  fc
    .record({
      track: fc.constantFrom('PRODUCTION_BOUND' as const, 'RESEARCH' as const),
      decisionDueOn: fc.constantFrom(null, '2026-04-15', '2026-04-23'),
    })
    .map(proposal),
  fc
    .record({
      decisionDueOn: fc.constantFrom(null, '2026-04-15', '2026-04-23'),
      startedOn: fc.constantFrom(null, '2026-02-20'),
      checklistTemplateId: fc.constantFrom(null, 'the-template'),
    })
    .map(adoption),
);
/** Any beginning in any zone and up to 25 commands, with time and now and then a new policy between them. */
export const played = fc.tuple(beginning, fc.array(step, { maxLength: 25, size: 'max' }), zone);

/** Plays them; `look` sees the POC before and after every step, `seeing` at each instant that it was rendered at. */
export const play = (
  [begin, steps, timeZone]: [PocCommand, (typeof step extends fc.Arbitrary<infer S> ? S : never)[], string],
  look?: (story: Story) => void,
  seeing?: (story: Story) => void,
): Story => {
  const story = new Story().under({ timeZone }).seenBy(seeing);
  story.does(begin);
  steps.forEach(({ command, by, hours, policy }) => {
    look?.(story);
    story.at(story.clock + hours * HOUR);
    if (policy) story.under(policy);
    story.ask(command, { by });
    look?.(story);
  });
  return story;
};
