import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { aCommand, anEvent } from '@causeway/event-store/testing/an-event.ts';
import { Directory } from '@causeway/portfolio/directory.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { type EngineConfiguration, openEngine } from './engine.ts';
import { type OwnDatabase, ownDatabase } from './testing/own-database.ts';

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

describe('whoever opens an engine reads, from the first question on,', () => {
  const stores: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  /** The log and the directory of a database whose read side nobody fills. */
  const beside = async ({ url }: OwnDatabase) => {
    const store = await openPostgresStore({ url });
    const directory = new Directory(url);
    stores.push(store, directory);
    return { store, directory, now: Date.now };
  };
  const readAtOnce = async (configuration: EngineConfiguration) => {
    const engine = await openEngine(configuration);
    const read = [(await engine.reader.present()).position, (await engine.store.head()).position];
    await engine.close();
    return read;
  };

  it('what the log begins with', async () => {
    const database = await ownDatabase();
    expect(await readAtOnce(database.configuration)).toEqual([7n, 7n]);
    await database.drop();
  });

  it('the same where another process began it just now', async () => {
    const database = await ownDatabase();
    await bootstrap({ ...(await beside(database)), configuration: database.configuration });
    expect(await readAtOnce(database.configuration)).toEqual([7n, 7n]);
    await database.drop();
  });

  it('of an administrator who is named once the log has begun', async () => {
    const database = await ownDatabase();
    const configuration = { ...database.configuration, issuer: 'https://issuer.example' };
    const place = await beside(database);
    await bootstrap({ ...place, configuration });
    await place.store.append('poc-elsewhere', -1, [anEvent(), anEvent(), anEvent()], aCommand());
    expect(await readAtOnce({ ...configuration, adminEmail: 'ada@example.com' })).toEqual([5n, 5n]);
    await database.drop();
  });
});
