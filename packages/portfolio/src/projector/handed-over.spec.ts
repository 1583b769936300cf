import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { expect, it } from 'vitest';
import { HandedOver } from './handed-over.ts';

/** A command of so many events from a position on. */
const command = (first: number, count = 1, data: object = {}) =>
  Array.from({ length: count }, (_, place) => ({ position: BigInt(first + place), data }) as unknown as RecordedEvent);
const positions = (events: readonly RecordedEvent[]) => events.map(({ position }) => Number(position));

it('gives out what directly follows a position, in the order of the log, however it came', () => {
  const handedOver = new HandedOver();
  for (const each of [command(8), command(6, 2), command(5)]) handedOver.add(each);
  expect(positions(handedOver.take(4n, 100))).toEqual([5, 6, 7, 8]);
  expect(positions(handedOver.take(8n, 100))).toEqual([]);
});

it('gives out nothing behind a gap: what others recorded is read', () => {
  const handedOver = new HandedOver();
  handedOver.add(command(7));
  expect(positions(handedOver.take(5n, 100))).toEqual([]);
  expect(positions(handedOver.take(6n, 100))).toEqual([7]);
});

it('ends at a whole command, and forgets what was read meanwhile', () => {
  const handedOver = new HandedOver();
  for (const each of [command(1, 3), command(4, 3), command(7)]) handedOver.add(each);
  expect(positions(handedOver.take(0n, 4))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(positions(handedOver.take(7n, 4))).toEqual([]);
  expect(positions(handedOver.take(6n, 4))).toEqual([]);
});

it('keeps no more than a projector that lags can use: it reads the log then', () => {
  const handedOver = new HandedOver();
  for (let first = 1; first <= 40_001; first += 1) handedOver.add(command(first));
  expect(positions(handedOver.take(0n, 100))).toEqual([]);
  expect(positions(handedOver.take(40_000n, 100))).toEqual([40_001]);
});

it('keeps no more texts than are worth their memory', () => {
  const handedOver = new HandedOver();
  const text = 'x'.repeat(1_000_000);
  for (let first = 1; first <= 11; first += 1) handedOver.add(command(first, 1, { text }));
  expect(positions(handedOver.take(0n, 100))).toEqual([]);
  expect(positions(handedOver.take(10n, 100))).toEqual([11]);
});

it('gives out long texts a few at a time, in whole commands', () => {
  const handedOver = new HandedOver();
  const text = 'x'.repeat(1_000_000);
  for (const first of [1, 3, 5]) handedOver.add(command(first, 2, { text }));
  expect(positions(handedOver.take(0n, 100, 3_000_000))).toEqual([1, 2, 3, 4]);
  expect(positions(handedOver.take(4n, 100, 3_000_000))).toEqual([5, 6]);
});
