import { describe, expect, it } from 'vitest';
import { type Checked, check, type Operation } from './checker.ts';

/** Ten commands of one to three events on three streams, one asked after the other, and two that are not there. */
const story = (): { operations: Operation[]; log: Checked[] } => {
  const log: Checked[] = [];
  const operations: Operation[] = [];
  const revisions = new Map<string, number>();
  for (let place = 0; place < 10; place += 1) {
    const count = 1 + (place % 3);
    const stream = `poc-${place % 3}`;
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
      const revision = (revisions.get(stream) ?? -1) + 1;
      revisions.set(stream, revision);
      log.push({ position: BigInt(log.length + 1), stream, revision, commandId: `c${place}`, ordinal, count, recordedAt: 1_000 + place });
    }
    const outcome = place === 4 ? ('unknown' as const) : ('acknowledged' as const);
    operations.push({
      commandId: `c${place}`,
      askedAt: place * 10,
      answeredAt: place * 10 + 5,
      outcome,
      ...(outcome === 'acknowledged' && { position: BigInt(log.length) }),
    });
  }
  operations.push({ commandId: 'refused', askedAt: 3, answeredAt: 4, outcome: 'refused' });
  operations.push({ commandId: 'never', askedAt: 3, answeredAt: 4, outcome: 'unknown' });
  return { operations, log };
};
/** Positions and revisions as if nothing had happened: what a store that loses or doubles would have written. */
const renumbered = (log: readonly Checked[]): Checked[] => {
  const revisions = new Map<string, number>();
  return log.map((event, place) => {
    const revision = (revisions.get(event.stream) ?? -1) + 1;
    revisions.set(event.stream, revision);
    return { ...event, position: BigInt(place + 1), revision };
  });
};
const of = (log: readonly Checked[], commandId: string) => log.filter((event) => event.commandId === commandId);
const without = (log: readonly Checked[], commandId: string) => log.filter((event) => event.commandId !== commandId);
const changed = (log: readonly Checked[], place: number, over: Partial<Checked>) =>
  log.map((event, at) => (at === place ? { ...event, ...over } : event));
const told = (operations: readonly Operation[], commandId: string, over: Partial<Operation>) =>
  operations.map((each) => (each.commandId === commandId ? { ...each, ...over } : each));
type Story = ReturnType<typeof story>;

describe('the checker', () => {
  it('finds nothing wrong where nothing is', () => {
    const { operations, log } = story();
    expect(check(operations, log)).toEqual([]);
  });

  it('takes an unknown command for one that was carried out, or was not', () => {
    const { operations, log } = story();
    const left = renumbered(without(log, 'c4'));
    const placed = operations.map((each) =>
      each.outcome === 'acknowledged' ? { ...each, position: of(left, each.commandId).at(-1)!.position } : each,
    );
    expect(check(placed, left)).toEqual([]);
  });

  it.each<[string, (story: Story) => Story]>([
    ['a lost command', ({ operations, log }) => ({ operations, log: renumbered(without(log, 'c5')) })],
    ['the last command lost', ({ operations, log }) => ({ operations, log: renumbered(without(log, 'c9')) })],
    ['the first command lost', ({ operations, log }) => ({ operations, log: renumbered(without(log, 'c0')) })],
    ['a command carried out twice', ({ operations, log }) => ({ operations, log: renumbered([...log, ...of(log, 'c5')]) })],
    [
      'twice, one behind the other',
      ({ operations, log }) => ({
        operations,
        log: renumbered(log.flatMap((event) => (event.commandId === 'c0' ? [event, event] : [event]))),
      }),
    ],
    ['an unknown one carried out twice', ({ operations, log }) => ({ operations, log: renumbered([...log, ...of(log, 'c4')]) })],
    [
      'the end of a command lost',
      ({ operations, log }) => ({ operations, log: renumbered(log.filter(({ commandId, ordinal }) => commandId !== 'c2' || ordinal < 2)) }),
    ],
    [
      'the beginning of a command lost',
      ({ operations, log }) => ({ operations, log: renumbered(log.filter(({ commandId, ordinal }) => commandId !== 'c2' || ordinal > 0)) }),
    ],
    [
      'the log’s last event lost',
      ({ operations, log }) => ({
        operations,
        log: renumbered([
          ...log,
          ...of(log, 'c2')
            .slice(0, 2)
            .map((event) => ({ ...event, commandId: 'never' })),
        ]),
      }),
    ],
    [
      'another’s event within a command',
      ({ operations, log }) => ({ operations, log: renumbered([log[0]!, log[1]!, log[3]!, log[2]!, ...log.slice(4)]) }),
    ],
    [
      'two events of a command swapped',
      ({ operations, log }) => ({ operations, log: renumbered([log[0]!, log[2]!, log[1]!, ...log.slice(3)]) }),
    ],
    [
      'two commands swapped',
      ({ operations, log }) => ({ operations, log: renumbered([...of(log, 'c1'), ...of(log, 'c0'), ...log.slice(3)]) }),
    ],
    [
      'a refused command recorded',
      ({ operations, log }) => ({ operations, log: renumbered([...log, { ...log[0]!, commandId: 'refused' }]) }),
    ],
    ['a wrong position answered', ({ operations, log }) => ({ operations: told(operations, 'c3', { position: 1n }), log })],
    [
      'a position left out',
      ({ operations, log }) => ({ operations, log: changed(log, log.length - 1, { position: BigInt(log.length + 1) }) }),
    ],
    ['a position twice', ({ operations, log }) => ({ operations, log: changed(log, 5, { position: 5n }) })],
    ['a revision left out', ({ operations, log }) => ({ operations, log: changed(log, 6, { revision: 9 }) })],
    ['a revision twice', ({ operations, log }) => ({ operations, log: changed(log, 6, { revision: 0 }) })],
    ['time that goes back', ({ operations, log }) => ({ operations, log: changed(log, 7, { recordedAt: 0 }) })],
    [
      'a command answered before another was asked, behind it',
      ({ operations, log }) => ({
        operations: told(operations, 'c8', { askedAt: 200, answeredAt: 300 }).map((each) =>
          each.commandId === 'c9' ? { ...each, askedAt: 80, answeredAt: 85 } : each,
        ),
        log,
      }),
    ],
    [
      'an event on another stream than its command',
      ({ operations, log }) => ({ operations, log: changed(log, 2, { stream: 'poc-other', revision: 0 }) }),
    ],
  ])('finds %s', (_, plant) => {
    const { operations, log } = plant(story());
    expect(check(operations, log)).not.toEqual([]);
  });
});
