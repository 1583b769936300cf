import { expect, it } from 'vitest';
import { whenInterrupted } from './interruption.ts';

it('what is taken back twice takes nobody else’s back', () => {
  const told: string[] = [];
  const takeBack = ['first', 'second', 'third'].map((who) => whenInterrupted(() => told.push(who)));
  takeBack[1]!();
  takeBack[1]!();
  process.emit('SIGTERM');
  expect(told).toEqual(['third']);
  for (const each of takeBack) each();
  expect(process.listenerCount('SIGTERM')).toBe(0);
});
