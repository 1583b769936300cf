import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { dates, integers, smallints, texts, uuids } from './binary-arrays.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.serverUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the database makes of an array, item by item as it writes them. */
const read = async (type: string, array: Buffer): Promise<unknown[]> =>
  (await client.query<{ item: string | null }>(`select item::text from unnest($1::${type}[]) as item`, [array])).rows.map(
    ({ item }) => item,
  );

const ID = '01995f5c-0000-7abc-8def-0123456789ab';

it.each([
  ['text', texts, ['', null, 'x'.repeat(70_000), 'né 中文 🙂‍↔️ "\\{},', 'NULL', '\u2028']],
  ['integer', integers, [0, -1, 2_147_483_647, -2_147_483_648]],
  ['smallint', smallints, [0, 1, 1_000, -32_768, 32_767]],
  ['uuid', uuids, [ID, null, 'ffffffff-ffff-ffff-ffff-ffffffffffff']],
  ['date', dates, ['2000-01-01', '1999-12-31', null, '2024-02-29', '0001-01-01', '9999-12-31']],
] as const)('%s: every item arrives as it is', async (type, write, items) => {
  const written = items.map((item) => (item === null ? null : String(item)));
  expect(await read(type, write(items as never))).toEqual(written);
  expect(await read(type, write([]))).toEqual([]);
});

it('what a column cannot hold is not written as something else', () => {
  expect(() => smallints([40_000])).toThrow(RangeError);
  expect(() => integers([3_000_000_000])).toThrow(RangeError);
});

it('a UUID in capital letters is the same one', async () => {
  expect(await read('uuid', uuids([ID.toUpperCase()]))).toEqual([ID]);
});
