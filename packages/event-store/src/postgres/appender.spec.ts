import type pg from 'pg';
import { expect, it } from 'vitest';
import { aCommand, anEvent } from '../testing/contract.ts';
import { Appender } from './appender.ts';

/** A server that answers each append at once. */
const prompt = {
  connect: async () => ({
    query: async () => ({ rows: [{ head: '0', at_ms: '1', refused: null }] }),
    release: () => {},
  }),
} as unknown as pg.Pool;

it('an append asked for in the very turn in which the one before was answered is carried out', async () => {
  const appender = new Appender(prompt, { now: () => 1 });
  const append = () => appender.append('poc-a', -1, [anEvent()], aCommand());
  // However many turns the caller lets pass, up to twenty, before it asks again.
  for (let turns = 0; turns < 20; turns += 1) {
    await append();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    await expect(
      Promise.race([append().then(() => 'answered'), new Promise((resolve) => setTimeout(() => resolve('waits'), 500))]),
    ).resolves.toBe('answered');
  }
});
