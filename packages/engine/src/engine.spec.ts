import { expect, it } from 'vitest';
import { openEngine } from './engine.ts';
import { ownDatabase } from './testing/own-database.ts';

/** Timers that keep this process from ending. */
const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

it('an engine that is closed leaves nothing that keeps the process from ending: whoever leads, and whoever stands by', async () => {
  const database = await ownDatabase();
  const before = timers();
  const leading = await openEngine(database.configuration);
  const standingBy = await openEngine(database.configuration);
  await expect.poll(() => leading.projector.isLeading).toBe(true);
  await standingBy.close();
  await leading.close();
  expect(timers()).toBeLessThanOrEqual(before);
  await database.drop();
});

it('an engine that begins a log answers from what it begins with, from its first question on', async () => {
  const database = await ownDatabase();
  const engine = await openEngine(database.configuration);
  expect((await engine.reader.present()).position).toBe((await engine.store.head()).position);
  await engine.close();
  await database.drop();
});
