import { dayOf, weekOf } from '@causeway/kernel/calendar.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistEvents } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { readinessOf } from './readiness.ts';
import { type ItemStanding, standings } from './standings.ts';
import { anyPlay, played } from './testing/any-play.ts';
import { closingReadiness, scoredWeeks } from './weeks.ts';

const momentOf = (now: number) => ({ today: dayOf(now, 'UTC'), week: weekOf(dayOf(now, 'UTC')) });
const isShare = (value: number | null) => value === null || (value >= 0 && value <= 1);

describe('whatever is asked of a checklist', { timeout: 120_000 }, () => {
  it('CL-1 decide → evolve never throws, and a list that was written can always stand', () =>
    fc.assert(
      fc.property(anyPlay, (moves) => {
        for (const { items } of played(moves).states.slice(1)) {
          expect(items.length).toBeGreaterThanOrEqual(20);
          expect(items.length).toBeLessThanOrEqual(30);
          expect(new Set(items.map(({ area }) => area)).size).toBe(7);
          expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        }
      }),
    ));
  it('CL-3 every event has the shape it is stored in, and each side one score a week, in order', () =>
    fc.assert(
      fc.property(anyPlay, (moves) => {
        const { facts, state } = played(moves);
        for (const { type, data } of facts) expect(checklistEvents[type].schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
        for (const sides of Object.values(state.scores))
          for (const given of [sides.TEAM, sides.OWNER]) {
            const weeks = given.map(({ week }) => week);
            expect(weeks).toEqual([...new Set(weeks)].sort());
          }
      }),
    ));
  it('GE-4 a command that was carried out records nothing when it is given again at once', () =>
    fc.assert(
      fc.property(anyPlay, (moves) => {
        const last = moves.at(-1);
        if (last === undefined || last.command.type === 'changeChecklist') return;
        expect(played([...moves, { ...last, days: 0 }]).facts).toHaveLength(played(moves).facts.length);
      }),
    ));
  it('TI-1 folding in two parts, the first kept as JSON, equals folding at once', () =>
    fc.assert(
      fc.property(anyPlay, fc.nat(), (moves, place) => {
        const { facts, state } = played(moves);
        const cut = facts.length === 0 ? 0 : place % facts.length;
        const first = facts.slice(0, cut).reduce(evolveChecklist, initialChecklist);
        expect(facts.slice(cut).reduce(evolveChecklist, JSON.parse(JSON.stringify(first)))).toEqual(state);
      }),
    ));
  it('CL-7 readiness is between 0 and 1, of the whole, of each area, of each closed week', () =>
    fc.assert(
      fc.property(anyPlay, (moves) => {
        const { state, now } = played(moves);
        const at = momentOf(now);
        for (const readiness of [readinessOf(standings(state, at)), ...scoredWeeks(state).map((week) => closingReadiness(state, week))]) {
          expect([readiness.overall, ...readiness.areas.map((area) => area.readiness)].every(isShare)).toBe(true);
          expect(readiness.scored).toBeLessThanOrEqual(readiness.total);
          expect(readiness.stale).toBeLessThanOrEqual(readiness.scored);
        }
      }),
    ));
  it('CL-7 no score raised lowers readiness, of the whole or of any area', () =>
    fc.assert(
      fc.property(anyPlay, fc.nat(), (moves, place) => {
        const { state, now } = played(moves);
        const before = standings(state, momentOf(now));
        const raised: ItemStanding[] = before.map((each, at) =>
          at === place % before.length ? { ...each, score: Math.min(3, (each.score ?? 0) + 1) } : each,
        );
        const [low, high] = [readinessOf(before), readinessOf(raised)];
        expect(high.overall).toBeGreaterThanOrEqual(low.overall);
        for (const [area, { readiness }] of high.areas.entries())
          expect(readiness ?? 0).toBeGreaterThanOrEqual(low.areas[area]?.readiness ?? 0);
      }),
    ));
  it('CL-5 what counts is never above what the team says, and a disputed item stands at the owner’s score', () =>
    fc.assert(
      fc.property(anyPlay, (moves) => {
        const { state, now } = played(moves);
        for (const { score, teamScore, ownerScore, disputed } of standings(state, momentOf(now))) {
          if (teamScore !== null) expect(score).toBeLessThanOrEqual(teamScore);
          expect(disputed).toBe(teamScore !== null && ownerScore !== null && ownerScore < teamScore);
          if (disputed) expect(score).toBe(ownerScore);
        }
      }),
    ));
});
