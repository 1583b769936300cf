import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PocCommand } from './commands.ts';
import { evolvePoc } from './evolve.ts';
import { pocEvents } from './registry.ts';
import { render } from './render.ts';
import type { PocState } from './state.ts';
import { items } from './testing/items.ts';
import { usd } from './testing/money.ts';
import { lead, otherPmo, owner, pmo, ref } from './testing/people.ts';
import { adoption, proposal } from './testing/stories.ts';
import { Story } from './testing/story.ts';

const HOUR = 3_600_000;
const item = fc.constantFrom(...items.map(({ id }) => id));
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
  fc.constant({ type: 'kickOffPoc' }),
  fc.record({ type: fc.constant('holdReview'), attendees: fc.array(person, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('waiveItem'),
    itemId: item,
    reason: fc.constant('x'),
    expiresOn: fc.constantFrom('2026-03-20', '2026-05-01', '2027-01-01'),
  }),
  fc.record({ type: fc.constant('endWaiver'), itemId: item, reason: fc.constant('x') }),
  fc.record({ type: fc.constant('changeChecklist'), remove: fc.uniqueArray(item, { maxLength: 3 }), reason: fc.constant('x') }),
  fc.record({ type: fc.constant('changeBudget'), envelope, approved: amount, reason: fc.constant('x') }),
  fc.record({ type: fc.constant('recordSpend'), envelope, amount }),
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
  fc.record({
    type: fc.constant('recordDrill'),
    scenario: fc.constantFrom('SLOW_MODEL', 'STALE_DATA', 'CUSTOMER_ON_HOLD', 'TUESDAY_MORNING'),
    passed: fc.boolean(),
  }),
  fc.record({ type: fc.constant('changeTrack'), track: fc.constantFrom('PRODUCTION_BOUND', 'RESEARCH'), reason: fc.constant('x') }),
  fc.record({
    type: fc.constant('decide'),
    decision: fc.constantFrom('GRADUATE', 'EXTEND', 'EXTEND', 'STOP'),
    rationale: fc.constant('x'),
    stopReason: fc.constant('OVERTAKEN'),
    learned: fc.constant('y'),
    extendTo: fc.constantFrom('2026-06-01', '2026-09-01', '2027-01-01'),
    override: fc.boolean(),
  }),
) as fc.Arbitrary<PocCommand>;

const step = fc.record({
  command,
  by: fc.constantFrom(pmo, otherPmo, lead, owner),
  hours: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 24 * 40 })),
  policy: fc.option(fc.record({ overall: fc.constantFrom(0.3, 0.8), timeZone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Tokyo') }), {
    freq: 12,
  }),
});
const beginning = fc.oneof(
  fc
    .record({
      track: fc.constantFrom('PRODUCTION_BOUND' as const, 'RESEARCH' as const),
      decisionDueOn: fc.constantFrom(null, '2026-04-15'),
    })
    .map(proposal),
  fc
    .record({
      decisionDueOn: fc.constantFrom(null, '2026-04-15'),
      startedOn: fc.constantFrom(null, '2026-02-20'),
      checklistTemplateId: fc.constantFrom(null, 'the-template'),
    })
    .map(adoption),
);
const played = fc.tuple(beginning, fc.array(step, { maxLength: 40 }));

const play = (
  [begin, steps]: [PocCommand, (typeof step extends fc.Arbitrary<infer S> ? S : never)[]],
  look?: (story: Story, steps: number) => void,
): Story => {
  const story = new Story();
  story.does(begin);
  steps.forEach(({ command, by, hours, policy }, place) => {
    if (look) look(story, hours);
    story.at(story.clock + hours * HOUR);
    if (policy) story.under(policy);
    story.ask(command, { by });
    look?.(story, place % 5);
  });
  return story;
};

const plain = (value: unknown) => JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner));

describe('any sequence of commands', () => {
  it('GE-4 decide → evolve never throws, and every fact has the shape that is stored', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        for (const { type, data } of play(sequence).events) {
          const parsed = pocEvents[type]?.schema.safeParse(data);
          expect(parsed?.success ? [] : [type, parsed?.error]).toEqual([]);
        }
      }),
      { numRuns: 60 },
    ));

  it('GE-4 folding in two parts equals folding at once, a stored and restored state between them', () =>
    fc.assert(
      fc.property(played, fc.nat(), (sequence, cut) => {
        const { events, state } = play(sequence);
        const fold = (from: PocState | null, part: typeof events) => part.reduce<PocState | null>(evolvePoc, from);
        const at = cut % (events.length + 1);
        const stored = JSON.parse(JSON.stringify(fold(null, events.slice(0, at)))) as PocState | null;
        expect(plain(fold(stored, events.slice(at)))).toBe(plain(state));
      }),
      { numRuns: 40 },
    ));

  it('GE-3 money sums are exact', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        const { view } = play(sequence);
        const sum = (amounts: { minorUnits: string }[]) =>
          amounts.reduce((total, { minorUnits }) => total + BigInt(minorUnits), 0n).toString();
        for (const [key, side] of [
          ['POC', view?.budget.poc],
          ['PRODUCTION', view?.budget.production],
        ] as const)
          expect(side?.spent.minorUnits).toBe(
            sum(view?.spend.filter((spend) => spend.envelope === key).map((spend) => spend.amount) ?? []),
          );
        expect(view?.budget.hardeningEstimate.minorUnits).toBe(sum(view?.step.map(({ cost }) => cost) ?? []));
      }),
      { numRuns: 40 },
    ));

  it('MO-3 MO-4 the way to the gate is empty exactly when the gate’s checklist thresholds are met', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        play(sequence, ({ view, state }) => {
          if (!view || !state?.checklist.items.length || view.waiver.length === state.checklist.items.length) return;
          const thresholds = view.criterion
            .filter(({ code }) => code === 'OVERALL_READINESS' || code === 'AREA_READINESS')
            .every(({ met }) => met);
          const policy = state.decisions.at(-1)?.policy.blockingScore ?? 2;
          const waived = view.waiver.map(({ id }) => id);
          const blocking = view.item
            .filter(({ id, blocking }) => blocking && !waived.includes(id))
            .every(({ id }) => (view.score.find((score) => score.id === id)?.score ?? 0) >= policy);
          expect(view.step.length === 0).toBe(thresholds && blocking);
          expect(view.step.every(({ toScore }) => toScore <= 3)).toBe(true);
        });
      }),
      { numRuns: 40 },
    ));

  it('AP-1 GE-1 at any clock the POC renders as the version that was written for it', () =>
    fc.assert(
      fc.property(played, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), (sequence, shares) => {
        play(sequence, (story) => {
          const { state, policy, carried, clock, next, view } = story;
          if (!state) return;
          const end = next ?? clock + 400 * 24 * HOUR;
          for (const share of [...shares, 1]) {
            const between = Math.min(clock + Math.floor((end - clock) * share), end - 1);
            const again = render(state, policy, Math.max(clock, between), carried);
            expect(plain(again.view)).toBe(plain(view));
            expect(again.next).toBe(next);
          }
        });
      }),
      { numRuns: 40 },
    ));

  it('TI-1 a replay renders what was rendered live', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        const { state, view, policy, clock, carried } = play(sequence);
        const restored = JSON.parse(JSON.stringify(state)) as PocState;
        expect(plain(render(restored, policy, clock, carried).view)).toBe(plain(view));
      }),
      { numRuns: 40 },
    ));
});
