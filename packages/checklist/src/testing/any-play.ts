import { addDays } from '@causeway/kernel/calendar.ts';
import type { Context, Outcome } from '@causeway/kernel/command.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { recorded } from '@causeway/kernel/specification.ts';
import fc from 'fast-check';
import type { ChecklistCommand } from '../commands.ts';
import { changeChecklist, writeChecklist } from '../decide-list.ts';
import { holdReview } from '../decide-review.ts';
import { scoreItems } from '../decide-scores.ts';
import { endWaiver, waiveItem } from '../decide-waivers.ts';
import type { ChecklistEvent } from '../events.ts';
import { type ChecklistState, evolveChecklist, initialChecklist, type Side } from '../evolve.ts';
import { anItem, context, items, lastWeek, link, thisWeek, today } from './list.ts';

/** A command, the side it is given from and how many days after the last one. */
export interface Move {
  readonly command: ChecklistCommand;
  readonly side: Side;
  readonly days: number;
}

// Few ids, so that commands meet; some that no list has, some that every object has.
const id = fc.oneof(
  fc.nat(22).map((number) => `I${number}`),
  fc.constantFrom('constructor', '__proto__', 'nowhere', ''),
);
const reason = fc.constantFrom('It was agreed.', '', 'a\u0000b');
const item = fc
  .record({ number: fc.nat(25), id, weight: fc.integer({ min: 0, max: 4 }) })
  .map(({ number, id: other, weight }) => anItem(number, { weight, ...(number > 22 && { id: other }) }));
const week = fc.constantFrom(undefined, null, lastWeek, thisWeek, '2026-W49', '2026-W53');
const day = fc.integer({ min: -5, max: 40 }).map((days) => addDays(today, days));
const evidence = fc.constantFrom(undefined, null, [], [link], ['javascript:alert(1)']);
const note = fc.constantFrom(undefined, null, '', 'Seen at work.', '\u202e');
const score = fc.record({ itemId: id, score: fc.integer({ min: -1, max: 4 }), note, evidence });
const written = fc.integer({ min: 19, max: 31 }).map((count) => ({ type: 'writeChecklist' as const, items: items(count) }));

const command: fc.Arbitrary<ChecklistCommand> = fc.oneof(
  { weight: 1, arbitrary: written },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('changeChecklist' as const),
      add: fc.array(item, { maxLength: 2 }),
      change: fc.array(item, { maxLength: 3 }),
      remove: fc.array(id, { maxLength: 2 }),
      reason,
    }),
  },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('scoreItems' as const), week, scores: fc.array(score, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('holdReview' as const), week, attendees: fc.constant([]), note }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('waiveItem' as const), itemId: id, reason, expiresOn: day }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('endWaiver' as const), itemId: id, reason }) },
);

/** Moves that meet a list in about every case: the first one writes it. */
export const anyPlay: fc.Arbitrary<Move[]> = fc
  .array(fc.record({ command, side: fc.constantFrom<Side>('TEAM', 'OWNER'), days: fc.nat(4) }), { maxLength: 40, size: 'max' })
  .map((moves) => [
    { command: { type: 'writeChecklist', items: [...items(21), anItem(21, { id: 'constructor' })] }, side: 'TEAM', days: 0 },
    ...moves,
  ]);

const decide = (given: ChecklistCommand, state: ChecklistState, side: Side, at: Context): Outcome<ChecklistEvent> => {
  switch (given.type) {
    case 'writeChecklist':
      return writeChecklist(given, state, { ...at, template: null });
    case 'changeChecklist':
      return changeChecklist(given, state, at);
    case 'scoreItems':
      return scoreItems(given, state, { ...at, side });
    case 'holdReview':
      return holdReview(given, state, { ...at, productionOwner: at.actor.id, attendees: { ids: [at.actor.id], reasons: [] } });
    case 'waiveItem':
      return waiveItem(given, state, at);
    case 'endWaiver':
      return endWaiver(given, state, at);
    default:
      return given satisfies never;
  }
};

/** What a play records, and the states it passes through: the last is what it comes to. */
export const played = (moves: readonly Move[]) => {
  const facts: ReturnType<typeof recorded<ChecklistEvent>>[] = [];
  const states = [initialChecklist];
  let now = context.now;
  for (const { command: given, side, days } of moves) {
    now += days * 86_400_000;
    let state = states.at(-1) ?? initialChecklist;
    const outcome = decide(given, state, side, { ...context, now });
    if (isRefused(outcome)) continue;
    for (const fact of outcome) {
      const next = recorded(fact, facts.length, now);
      facts.push(next);
      state = evolveChecklist(state, next);
    }
    states.push(state);
  }
  return { facts, states, state: states.at(-1) ?? initialChecklist, now };
};
