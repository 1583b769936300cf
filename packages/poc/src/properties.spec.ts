import { Memory, remembering } from '@causeway/kernel/remember.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAY } from './authorize.ts';
import { evolveCommand, evolvePoc } from './evolve.ts';
import { pocEvents } from './registry.ts';
import { render } from './render.ts';
import { finalDecision, type PocState } from './state.ts';
import { HOUR, play, played } from './testing/any-play.ts';
import { otherPmo } from './testing/people.ts';

const ALIVE = ['MONITORING_LATER', 'OVERSPENT'];
const plain = (value: unknown) => JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner));

describe('any sequence of commands', { timeout: 120_000 }, () => {
  it('GE-4 has every command that a POC takes in it, carried out and refused', () => {
    const carriedOut = new Set<string>();
    const asked = new Set<string>();
    for (const sequence of fc.sample(played, { numRuns: 250, seed: 42 })) {
      for (const { command } of sequence[1]) asked.add(command.type);
      asked.add(sequence[0].type);
      for (const type of play(sequence).carriedOut) carriedOut.add(type);
    }
    const all = Object.keys(MAY).filter((type) => !['publishTemplate', 'changePolicy', 'grantRole', 'revokeRole'].includes(type));
    expect([...asked].sort()).toEqual(all.sort());
    expect([...carriedOut].sort()).toEqual(all);
  });

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

  it('GE-4 a command folded at once equals its events one after the other', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        const { events, state } = play(sequence);
        const commands = [...Map.groupBy(events, ({ commandId }) => commandId).values()];
        expect(plain(commands.reduce<PocState | null>(evolveCommand, null))).toBe(plain(state));
      }),
      { numRuns: 60 },
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
        play(sequence, ({ view, state, policy }) => {
          if (!view || !state?.checklist.items.length || view.waiver.length === state.checklist.items.length) return;
          const thresholds = view.criterion
            .filter(({ code }) => code === 'OVERALL_READINESS' || code === 'AREA_READINESS')
            .every(({ met }) => met);
          const { blockingScore } = finalDecision(state)?.policy ?? policy;
          const waived = view.waiver.map(({ id }) => id);
          const blocking = view.item
            .filter(({ id, blocking }) => blocking && !waived.includes(id))
            .every(({ id }) => (view.score.find((score) => score.id === id)?.score ?? 0) >= blockingScore);
          expect(view.step.length === 0).toBe(thresholds && blocking);
          expect(view.budget.hardeningEstimate.minorUnits === '0').toBe(thresholds && blocking);
          expect(view.step.every(({ toScore }) => toScore <= 3)).toBe(true);
        });
      }),
      { numRuns: 40 },
    ));

  it('MO-3 GA-1 what the way names, once scored so, meets the gate’s checklist thresholds', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        const story = play(sequence);
        const { step = [], score = [], standing } = story.view ?? {};
        // A second opinion may stand below what the team gives; a stopped one is scored no more.
        if (step.length === 0 || standing?.status === 'STOPPED' || score.some(({ ownerScore }) => ownerScore !== null)) return;
        const scores = step.map(({ id, toScore }) => ({ itemId: id, score: toScore, evidence: ['https://example.org/a'] }));
        // By one who is named nothing in any play, so on the team's side.
        story.does({ type: 'scoreItems', scores }, { by: otherPmo });
        const asked = story.view?.criterion.filter(({ code }) => code === 'OVERALL_READINESS' || code === 'AREA_READINESS') ?? [];
        expect(asked.filter(({ met }) => !met)).toEqual([]);
        expect(story.criterion('BLOCKING_ITEMS')?.actual).not.toContain('below');
        expect(story.view?.step).toEqual([]);
        expect(story.view?.budget.hardeningEstimate.minorUnits).toBe('0');
      }),
      { numRuns: 40 },
    ));

  it('AP-1 GE-1 at any clock the POC renders as the version that was written for it', () =>
    fc.assert(
      fc.property(played, fc.double({ min: 0, max: 1, noNaN: true }), (sequence, share) => {
        // Of every version that stood: somewhere within its time, and to its last millisecond.
        play(
          sequence,
          () => {},
          ({ state, policy, carried, clock, next, view }) => {
            const end = next ?? clock + 400 * 24 * HOUR;
            for (const instant of [clock + Math.floor((end - 1 - clock) * share), end - 1]) {
              // As nothing were remembered of it: what is handed on from one rendering to the next is what would be worked out anew.
              const again = remembering(new Memory(), () => render(state as PocState, policy, instant, carried));
              expect(plain(again.view)).toBe(plain(view));
              expect(again.next).toBe(next);
            }
          },
        );
      }),
      { numRuns: 25 },
    ));

  it('AP-1 AP-4 since is when a finding became true, kept while it holds without a break, and through the decision', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        let before = new Map<string, number>();
        const { events } = play(
          sequence,
          () => {},
          ({ view, clock, state }) => {
            const since = new Map((view?.finding ?? []).map((finding) => [finding.code as string, finding.since]));
            const isDecided = state?.status === 'GRADUATED' || state?.status === 'STOPPED';
            for (const [code, at] of since) expect([code, at]).toEqual([code, before.get(code) ?? clock]);
            // What a decision keeps, it keeps for ever; only two of them live on after a graduation.
            if (isDecided) for (const code of before.keys()) if (!ALIVE.includes(code)) expect(since.has(code)).toBe(true);
            before = since;
          },
        );
        for (const at of before.values()) expect(at).toBeGreaterThanOrEqual(events[0]!.recordedAt);
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
