import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommand, anEvent } from '../testing/an-event.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { openPostgresStore } from './postgres-store.ts';

let database: TestDatabase;
const clients: pg.Client[] = [];
const as = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
};
let server: pg.Client;
let owner: pg.Client;
let reader: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  const store = await openPostgresStore({ url: database.serverUrl });
  await store.append('poc-a', -1, [anEvent({ texts: { note: 'kept' } })], aCommand());
  await store.close();
  [server, owner, reader] = await Promise.all([as(database.serverUrl), as(database.ownerUrl), as(database.readerUrl)]);
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await database.drop();
});

const DENIED =
  /recorded whole|null value in column|violates check constraint|permission denied|must be owner|append-only|not (?:permitted|allowed)|denied/;
const whole = async (): Promise<unknown[]> => (await owner.query('select * from log.event order by position')).rows;
const insert = `insert into log.event (position, stream, revision, id, type, schema_version, recorded_at, command_id, correlation_id, ordinal, count, data)
                values (99, 'poc-x', 0, '${randomUUID()}', 'T', 1, 0, '${randomUUID()}', '${randomUUID()}', 0, 1, '{}')`;

/** Of a function that takes several commands, and what it is told before them: this version's, and that of the version before. */
type Function = readonly [name: string, before: string];
const BATCH: Function = ['append_batch', `0, '${randomUUID()}', array[]::text[], array[]::integer[]`];
const FORMER: Function = ['append', '0'];

/** A call of the function that brings commands which count `counts` events and begin at `begins`, and events that are of the commands `places`. */
const append = ([name, before]: Function, counts: readonly number[], begins: readonly number[], places: readonly number[]): string => {
  const each = (items: readonly unknown[], item: (place: number) => string) => `array[${items.map((_, place) => item(place)).join(', ')}]`;
  const uuid = () => `'${randomUUID()}'`;
  return `select * from log.${name}(${before}, ${each(counts, (place) => `'poc-half-${place}'`)}, ${each(counts, () => '-1')}, ${each(counts, uuid)}::uuid[],
    ${each(counts, uuid)}::uuid[], ${each(counts, () => 'null')}::uuid[], ${each(counts, () => `'00'`)}, array[${counts}]::smallint[], array[${begins}],
    array[${places}]::integer[], ${each(places, uuid)}::uuid[], ${each(places, () => `'T'`)}::text[], ${each(places, () => '1')}::smallint[],
    ${each(places, () => `'{}'`)}::text[], ${each(places, () => 'null')}::text[], ${each(places, () => 'null')}::date[])`;
};

/** A call of the function that takes one command, with so many ids of events and the rest of one. */
const alone = (
  ids: readonly string[],
): string => `select log.append_command(0, '${randomUUID()}', array[]::text[], array[]::integer[], 'poc-half', -1,
  '${randomUUID()}', '${randomUUID()}', null, '00', array[${ids.map((id) => `'${id}'`)}]::uuid[], array['T'], array[1]::smallint[], array['{}'], array[null]::text[], array[null]::date[])`;

/** What nobody who took over the server could do to the log. The embedded server of these tests has the roles of every other. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['UPDATE', `update log.event set data = '{}'`],
  ['UPDATE of a text', `update log.event set texts = null`],
  ['DELETE', 'delete from log.event'],
  ['TRUNCATE', 'truncate log.event'],
  ['INSERT', insert],
  ['DROP', 'drop table log.event'],
  ['DROP of the function', 'drop function log.append_command'],
  ['ALTER', 'alter table log.event add column x int'],
  ['disabling a trigger', 'alter table log.event disable trigger no_delete'],
  ['disabling all triggers', 'alter table log.event disable trigger all'],
  ['turning triggers off for the session', 'set session_replication_role = replica'],
  ['changing the owner', 'alter table log.event owner to causeway_server'],
  ['taking the schema', 'alter schema log owner to causeway_server'],
  ['replacing the function', `create or replace function log.tick(bigint) returns void language sql as 'select 1'`],
  ['making something in the schema', 'create table log.mine (x int)'],
  ['becoming the owner', 'set role causeway_owner'],
  ['moving the clock', 'update log.clock set ms = 0'],
  ['erasing texts', `select log.erase_text((select id from log.event limit 1))`],
  ...[BATCH, FORMER].flatMap((called): (readonly [string, string])[] => [
    [`appending half a command by ${called[0]}`, append(called, [2], [0], [1])],
    [`appending the other half alone by ${called[0]}`, append(called, [2], [-1], [1])],
    [`appending more than a command counts by ${called[0]}`, append(called, [1], [0], [1, 1])],
    [`appending nothing as something by ${called[0]}`, append(called, [1], [0], [])],
    [`appending two commands as one by ${called[0]}`, append(called, [1, 1], [0, 0], [1, 2])],
    [`appending an event twice by ${called[0]}`, append(called, [1, 1], [0, 0], [1, 1])],
    [`appending commands into each other by ${called[0]}`, append(called, [2, 2], [0, 2], [1, 2, 1, 2])],
  ]),
  ['appending an event that has nothing but its id', alone([randomUUID(), randomUUID()])],
  ['appending a command without events', alone([])],
  ['saying that somebody listens but by the function', `insert into log.listener values (1, '${randomUUID()}')`],
  ['copying a program’s output in', `copy log.event from program 'true'`],
];

/** PostgreSQL answers such a GRANT with a warning and grants nothing, so what is asked is what the role may do afterwards. */
const gainsNothing = async (client: pg.Client, role: string): Promise<void> => {
  await client.query(`grant insert, update, delete, truncate on log.event to ${role}`);
  const held = `select has_table_privilege($1, 'log.event', 'INSERT, UPDATE, DELETE, TRUNCATE') as held`;
  expect((await owner.query(held, [role])).rows).toEqual([{ held: false }]);
};

describe('the server’s own role', () => {
  it.each(ATTACKS)('may not: %s', async (_, statement) => {
    const before = await whole();
    await expect(server.query(statement)).rejects.toThrow(DENIED);
    expect(await whole()).toEqual(before);
  });

  it('gains nothing by granting itself more', () => gainsNothing(server, 'causeway_server'));

  it('may read the log and append through the function', async () => {
    expect((await server.query('select position from log.event')).rows).toEqual([{ position: '1' }]);
  });
});

describe('the reader’s role', () => {
  it.each([...ATTACKS, ['appending', `select * from log.tick(0)`] as const])('may not: %s', async (_, statement) => {
    const before = await whole();
    await expect(reader.query(statement)).rejects.toThrow(DENIED);
    expect(await whole()).toEqual(before);
  });
  it('gains nothing by granting itself more', () => gainsNothing(reader, 'causeway_reader'));

  it('may read', async () => expect((await reader.query('select 1 from log.event')).rowCount).toBe(1));
});

describe('even the owner', () => {
  it.each([
    ['UPDATE', `update log.event set data = '{}'`],
    ['UPDATE of who did it', `update log.event set actor = null`],
    ['UPDATE of a text to another', `update log.event set texts = '{"fields":{"note":{"salt":"00","text":"other"}}}'`],
    ['DELETE', 'delete from log.event'],
    ['TRUNCATE', 'truncate log.event'],
    ['DELETE as a replica', `set session_replication_role = replica; delete from log.event`],
  ])('is refused: %s', async (_, statement) => {
    const before = await whole();
    await expect(owner.query(statement)).rejects.toThrow(DENIED);
    expect(await whole()).toEqual(before);
  });
});
