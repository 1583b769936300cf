import { expect, it, vi } from 'vitest';
import { pocSubscriptions } from './subscription.ts';

// A reader of whom nothing is recorded: whoever listens waits until it moves.
const listening = () => {
  const moves: (() => void)[] = [];
  const reader = {
    present: async () => ({ position: 7n }),
    nextMovement: () => new Promise<void>((resolve) => void moves.push(resolve)),
  };
  const { subscribe } = pocSubscriptions.pocChanged as { subscribe: (...given: unknown[]) => AsyncIterableIterator<unknown> };
  return { moves, changes: subscribe(null, { pocId: 'UG9jOmE=' }, { engine: { reader }, actor: async () => {} }) };
};

it('whoever left waits for no change any more', async () => {
  const { moves, changes } = listening();
  const next = changes.next();
  await vi.waitUntil(() => moves.length === 1);
  expect(await changes.return!()).toEqual({ value: undefined, done: true });
  moves[0]!();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(moves).toHaveLength(1);
});
