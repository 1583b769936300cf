import { expect, it } from 'vitest';
import type { LiveTables } from './live-tables.ts';
import { ParkedStreams } from './parked-streams.ts';

it('what is parked is asked for once in a second, and anew at once where it could not be read', async () => {
  const answers = [Promise.reject(new Error('away')), Promise.resolve([{ stream: 'poc-a', position: '7', reason: 'not of its shape' }])];
  let asked = 0;
  const parked = new ParkedStreams({ run: () => answers[asked++] } as unknown as LiveTables);
  await expect(parked.has('poc-a')).rejects.toThrow('away');
  expect([await parked.has('poc-a'), await parked.has('poc-b')]).toEqual([true, false]);
  expect(asked).toBe(2);
});
