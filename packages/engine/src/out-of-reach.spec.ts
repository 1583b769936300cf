import { type FaultyProxy, faultyProxy } from '@causeway/event-store/testing/faulty-proxy.ts';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allMigrations } from './database.ts';
import { openEngine } from './engine.ts';
import { outOfReach } from './out-of-reach.ts';

/** A start on a database that fails once the log is opened: the looks at it before have passed. */
describe('a start that does not reach its database', () => {
  let migrated: TestDatabase;
  let proxy: FaultyProxy;
  beforeAll(async () => {
    migrated = await testDatabase(allMigrations());
    return () => migrated.drop();
  });
  afterEach(() => proxy.close());

  const startWhere = async (isCut: boolean) => {
    proxy = await faultyProxy(migrated.serverUrl, (request) => {
      const isLog = request.includes('causeway log');
      if (isLog && !isCut) proxy.fault = 'swallow';
      return isLog && isCut;
    });
    proxy.fault = 'cut the request';
    const asked = { databaseUrl: proxy.url, databaseOwnerUrl: null, eventStoreUrl: null, home: '/nowhere', issuer: null, adminEmail: null };
    return openEngine(asked).then(
      () => 'opened',
      (error: Error) => error.message,
    );
  };
  const place = () => new URL(proxy.url).host;

  it('says which, within which time, what to do, and no password', async () => {
    expect(await startWhere(false)).toBe(
      `The database that DATABASE_URL names (${place()}) took no connection within 5 s. It may have too much to do: see how busy it and its machine are and whether it has connections left, and start again. Nothing that was recorded is lost.`,
    );
  });

  it('says so where the connection is ended', async () => {
    expect(await startWhere(true)).toMatch(
      /^The database that DATABASE_URL names \(127\.0\.0\.1:\d+\) ended a connection or refused one \(.+\)\. It may have too much to do: /,
    );
  });

  it.each([
    ['a mistake of ours', new Error('No such thing.')],
    ['a file that is not there', Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path: '/keys.json' })],
  ])('leaves %s as it is', (_, error) => {
    expect(outOfReach(error, { databaseUrl: null, databaseOwnerUrl: null, eventStoreUrl: null, home: '/nowhere' })).toBe(error);
  });
});
