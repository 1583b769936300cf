import { expect, it } from 'vitest';
import { emptyDoor, rehearsal } from './rehearsal.ts';

it('asks for the rules where a row is judged by them, once: a service that is away fails whoever asks, and nothing unseen', async () => {
  let asked = 0;
  const rules = async () => {
    asked += 1;
    throw new Error('away');
  };
  const rehearsed = rehearsal({ ...emptyDoor(Date.now), rules }, Date.now);
  await rehearsed.today();
  expect(asked).toBe(0);
  const judged = () => rehearsed.command({ type: 'proposePoc', input: { commandId: crypto.randomUUID(), name: 'Chat' } }, null);
  await expect(judged()).rejects.toThrow('away');
  await expect(judged()).rejects.toThrow('away');
  expect(asked).toBe(1);
});
