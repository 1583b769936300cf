import { sessionOf } from '@causeway/event-store/postgres/connections.ts';
import { logMigrations } from '@causeway/event-store/postgres/migrate.ts';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGeneration, indexGeneration } from '../generation.ts';
import { portfolioMigrations } from '../migrations.ts';
import type { SqlType, Table } from '../tables/table.ts';
import { ALL_TABLES } from '../tables/tables.ts';
import { OPEN } from '../temporal.ts';
import { Fenced } from './bookmark.ts';
import { apply } from './storage.ts';
import { PLANNED_FOR_WRITING } from './writing.ts';

let database: TestDatabase;
let client: pg.Client;
let other: pg.Client;
let schema: string;
beforeAll(async () => {
  database = await testDatabase([...logMigrations(), ...portfolioMigrations()]);
  [client, other] = [new pg.Client(database.serverUrl), new pg.Client(database.serverUrl)];
  await Promise.all([client.connect(), other.connect()]);
});
beforeEach(async () => {
  schema = await createGeneration(client);
  await indexGeneration(client, schema);
});
afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await database.drop();
});

const moved = { position: '1', clock: 1, read_position: '0', read_clock: 0, epoch: 0 };
const part = (pocId: number) => ({ poc_id: String(pocId), part: 'core', body: '{}' });
const written = async () => (await client.query(`select from ${schema}.stream_part`)).rowCount;

describe('the fence', () => {
  it('lets one of two write that read the same bookmark', async () => {
    const both = await Promise.allSettled([client, other].map((each, place) => apply(each, schema, { parts: [part(place)], moved })));
    expect(both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([expect.any(Fenced)]);
    expect(await written()).toBe(1);
  });

  it('looks again once whoever held the bookmark is done', async () => {
    await other.query('begin');
    await other.query(`update ${schema}.bookmark set epoch = epoch + 1`);
    const waiting = expect(apply(client, schema, { parts: [part(1)], moved })).rejects.toThrow(Fenced);
    await other.query(`select pg_sleep(0.1)`);
    await other.query('commit');
    await waiting;
    expect(await written()).toBe(0);
  });

  it('stands where there is no bookmark any more', async () => {
    await client.query(`delete from ${schema}.bookmark`);
    await expect(apply(client, schema, { parts: [part(1)], moved })).rejects.toThrow(Fenced);
    expect(await written()).toBe(0);
  });
});

const TEXTS = ['', ' a "b" \\ {c}, d', 'NULL', '\\N', '\n\t\r', "né 🙂 it's", '{}', '$1', 'x'.repeat(3_000)];
const DOUBLES = [0, -0, 0.1, 1e21, 5e-324, Number.MAX_VALUE, -0.000_001, 2 / 3];
const VALUES: Readonly<Record<SqlType, readonly unknown[]>> = {
  text: [...TEXTS, null],
  integer: [0, -1, 2_147_483_647, null],
  bigint: ['9223372036854775807', 0, 1_234_567_890_123, null],
  numeric: ['123456789012345678.12', '0', null],
  boolean: [true, false, null],
  'double precision': [...DOUBLES, null],
  jsonb: [[], {}, { texts: TEXTS, no: undefined, none: null }, [[1, [null]], 'x'], 'text', 3, null, DOUBLES],
  'text[]': [[], TEXTS, null],
  'integer[]': [[], [1, null, -3], null],
  'double precision[]': [[], [null, ...DOUBLES], null],
};

/** A row of any table, each column with the next of the values that its type can have. */
const rowOf = ({ columns, key }: Table, pocId: number, place: number) => ({
  poc_id: String(pocId),
  ...Object.fromEntries(
    Object.entries(columns).map(([column, type], offset) => {
      const values = VALUES[type].filter((value) => value !== null || !key.includes(column));
      return [column, values[(place + offset) % values.length]];
    }),
  ),
  from_position: '1',
  from_time: 5,
  to_position: OPEN,
  to_time: OPEN,
});

it('a row is the same whether it is written alone or among others', async () => {
  const insert = (pocIds: readonly number[], place: number) =>
    apply(client, schema, {
      inserted: Object.fromEntries(ALL_TABLES.map((table) => [table.name, pocIds.map((pocId) => rowOf(table, pocId, place))])),
    });
  for (let place = 0; place < 12; place += 1) {
    await insert([place * 10], place);
    await insert(
      [1, 2, 3, 4, 5].map((one) => place * 10 + one),
      place,
    );
  }
  for (const { name } of ALL_TABLES) {
    const { rows } = await client.query(
      `select count(distinct to_jsonb(t) - 'poc_id')::integer as kinds, count(*)::integer from ${schema}."${name}" t group by poc_id / 10`,
    );
    expect(rows, name).toEqual(Array(12).fill({ kinds: 1, count: 6 }));
  }
});

describe('a row that ends', () => {
  /** A session as a projector's: nobody knew the tables when it planned. */
  const projecting = async () => {
    const session = new pg.Client(sessionOf(database.serverUrl, 'a test', PLANNED_FOR_WRITING));
    await session.connect();
    return session;
  };
  const ending = (table: Table, { pocId, since }: { pocId: number; since: string }) => {
    const row = rowOf(table, pocId, 0) as Readonly<Record<string, unknown>>;
    return {
      ...Object.fromEntries(table.key.map((column) => [column, row[column]])),
      ...{ poc_id: String(pocId), since, at_position: '7', at_time: 9 },
    };
  };

  it.each(['0', '1'])('is found by its POC alone, in tables that were empty before, where it began at or after %s', async (since) => {
    const session = await projecting();
    const pocIds = Array.from({ length: 40 }, (_, pocId) => pocId);
    for (const pocId of pocIds)
      await apply(session, schema, { inserted: Object.fromEntries(ALL_TABLES.map((table) => [table.name, [rowOf(table, pocId, 0)]])) });
    for (const pocId of pocIds.slice(0, 30))
      await apply(session, schema, {
        closed: Object.fromEntries(ALL_TABLES.map((table) => [table.name, [ending(table, { pocId, since })]])),
      });
    for (const { name } of ALL_TABLES) {
      const { rows } = await session.query(
        `select count(*)::integer as ended from ${schema}."${name}" where to_position = 7 and to_time = 9`,
      );
      expect(rows, name).toEqual([{ ended: 30 }]);
    }
    await session.query('select pg_stat_force_next_flush()');
    await session.end();
    // What a look by any other index would read are the open rows of every POC.
    const { rows: read } = await client.query<{ index: string }>(
      `select indexrelname as index from pg_stat_user_indexes where schemaname = $1 and indexrelname not like '%\\_pkey' and idx_scan > 1`,
      [schema],
    );
    expect(read).toEqual([]);
  });

  it('is not one that began before it', async () => {
    const session = await projecting();
    const table = ALL_TABLES.find(({ name }) => name === 'standing')!;
    await apply(session, schema, { inserted: { standing: [rowOf(table, 1, 0)] } });
    await apply(session, schema, { closed: { standing: [ending(table, { pocId: 1, since: '2' })] } });
    const { rows } = await session.query(`select to_position from ${schema}.standing`);
    expect(rows).toEqual([{ to_position: OPEN }]);
    await session.end();
  });
});
