import { expect, it } from 'vitest';
import { commandsOf, type HistoryEvent } from './commands-of';

const event = (id: string, commandId: string): HistoryEvent => ({
  id,
  commandId,
  position: id,
  type: 'ItemScored',
  recordedAt: '2026-11-23T09:00:00.000Z',
  effectiveOn: null,
  summary: id,
  actor: null,
});

it('a page is told by command, newest first, each command in the order that it was recorded', () => {
  const told = commandsOf([event('1', 'a'), event('2', 'b'), event('3', 'b'), event('4', 'c')]);
  expect(told.map(({ events }) => events.map(({ id }) => id))).toEqual([['4'], ['2', '3'], ['1']]);
  expect(commandsOf([])).toEqual([]);
});
