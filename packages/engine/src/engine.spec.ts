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

it('engines that begin a log answer from what it begins with, from their first question on: whoever began it, and whoever came beside', async () => {
  const database = await ownDatabase();
  const engines = await Promise.all(
    [1, 2].map(async () => {
      const engine = await openEngine(database.configuration);
      return { engine, present: (await engine.reader.present()).position, head: (await engine.store.head()).position };
    }),
  );
  for (const { present, head } of engines) expect(present).toBe(head);
  for (const { engine } of engines) await engine.close();
  await database.drop();
});
