import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Table } from './tables/table.ts';
import { ALL_TABLES } from './tables/tables.ts';
import { OPEN, quoted } from './temporal.ts';

// A generation is a schema with every temporal table, the projector's own, and its bookmark. One is live; a rebuild fills another.

const columnsSql = (schema: string, { name, columns }: Table): string => {
  const own = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`);
  return `create table ${schema}.${quoted(name)} (poc_id bigint not null, ${own.join(', ')}, from_position bigint not null, from_time bigint not null, to_position bigint not null, to_time bigint not null)`;
};

/**
 * A row is found by its POC and the moment of its end: the versions that stand at a moment are among those that end after it. The index says when each
 * began, too: those that began later are not to be fetched, nor those that have ended since while somebody may still see them open.
 */
const indexSql = (schema: string, { name, key, indexes = [], pastIndexes = [] }: Table): string[] => {
  const table = `${schema}.${quoted(name)}`;
  return [
    `alter table ${table} add primary key (${['poc_id', 'to_position', 'to_time', ...key.map(quoted), 'from_position', 'from_time'].join(', ')})`,
    ...indexes.map((on) => `create index on ${table} (${on}) where to_position = ${OPEN}`),
    ...pastIndexes.map((on) => `create index on ${table} (${on}) where to_position < ${OPEN}`),
    ...(indexes.length > 0 ? [`create index on ${table} (to_position, to_time)`] : []),
  ];
};

const UNUSED = 'not in use';

/** The statements that make an empty generation, its indexes aside. */
const generationSql = (schema: string): string =>
  [
    `create schema ${schema}`,
    ...ALL_TABLES.map((table) => columnsSql(schema, table)),
    // The epoch tells a projector that somebody else wrote: what it has in memory is not what is written.
    `create table ${schema}.bookmark (position bigint not null, clock bigint not null, epoch integer not null)`,
    `insert into ${schema}.bookmark values (0, 0, 0)`,
    // What the projector needs to go on without the log: every POC, its folded state in parts (text, for its order is part of it), and what is beside them.
    `create table ${schema}.stream (poc_id bigint primary key, stream text not null unique, next_at bigint, is_decided boolean not null, currency text)`,
    `create index on ${schema}.stream (next_at)`,
    // Parts of some kilobytes stay in their row: kept beside it, in pieces with an index of their own, they take longer to write, to change and to read.
    `create table ${schema}.stream_part (poc_id bigint not null, part text not null, body text storage external not null, primary key (poc_id, part)) with (toast_tuple_target = 8160)`,
    `create table ${schema}.shared (name text primary key, body text not null)`,
    // An event that cannot be projected parks its stream, not the projector.
    `create table ${schema}.parked (stream text primary key, position bigint not null, reason text not null)`,
    `grant usage on schema ${schema} to causeway_reader`,
    `grant select on all tables in schema ${schema} to causeway_reader`,
    // Until it is whole, and again once another has taken its place, it may be dropped by whoever finds it.
    `comment on schema ${schema} is '${UNUSED}'`,
  ].join(';\n');

/** Raised when the same facts give other rows: read models of an earlier one are rebuilt at start. */
const FORMULAS = 3;
/** What a generation in use says of itself: tables of another version of Causeway say something else. */
const LAYOUT = `layout ${createHash('sha256')
  .update([generationSql('read_0'), ...ALL_TABLES.flatMap((table) => indexSql('read_0', table))].join(';'))
  .digest('hex')
  .slice(0, 16)} ${FORMULAS}`;
const isGeneration = (name: string): boolean => /^read_\d+$/.test(name);

/** Gives a generation the indexes that it is read and written by; quicker once its rows are there. */
export const indexGeneration = async (client: pg.ClientBase, schema: string): Promise<void> => {
  for (const statement of ALL_TABLES.flatMap((table) => indexSql(schema, table))) await client.query(statement);
};

/** Says whether a generation is whole. */
export const markGeneration = async (client: pg.ClientBase, schema: string, isUsed: boolean): Promise<void> => {
  await client.query(`comment on schema ${schema} is '${isUsed ? LAYOUT : UNUSED}'`);
};

/** The live generation's schema; makes one if there is none, or if a backup was put back that left it out. */
export const ensureLiveGeneration = async (client: pg.ClientBase): Promise<string> => {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ generation: string | null }>(
      'select case when to_regnamespace(generation) is not null then generation end as generation from portfolio.live for update',
    );
    let schema = rows[0]!.generation;
    if (schema === null) {
      schema = await createGeneration(client);
      await indexGeneration(client, schema);
      await markGeneration(client, schema, true);
      await client.query('update portfolio.live set generation = $1', [schema]);
    }
    await client.query('commit');
    return schema;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** Whether a generation is of this version's tables and formulas. */
export const isOfThisLayout = async (client: pg.ClientBase, schema: string): Promise<boolean> => {
  const { rows } = await client.query<{ layout: string | null }>(`select obj_description(to_regnamespace($1), 'pg_namespace') as layout`, [
    schema,
  ]);
  return rows[0]!.layout === LAYOUT;
};

/** An empty generation beside the others, without indexes, marked as not in use. */
export const createGeneration = async (client: pg.ClientBase): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(`select nspname as name from pg_namespace where nspname like 'read\\_%'`);
  const newest = Math.max(0, ...rows.filter(({ name }) => isGeneration(name)).map(({ name }) => Number(name.slice(5))));
  const schema = `read_${newest + 1}`;
  await client.query(generationSql(schema));
  return schema;
};

export const dropGeneration = async (client: pg.ClientBase, schema: string): Promise<void> => {
  if (!isGeneration(schema)) throw new Error(`${schema} is no generation`);
  await client.query(`drop schema if exists ${schema} cascade`);
};

/** How long a generation that is not in use is waited for: whoever holds it (a backup) may take hours. */
const HELD_MS = 1_000;

/** Drops what rebuilds that were killed left behind; what somebody else still reads is left for the next. Only for whoever holds the lock of rebuilding. */
export const dropUnused = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname like 'read\\_%' and obj_description(oid, 'pg_namespace') = $1
        and nspname is distinct from (select generation from portfolio.live)`,
    [UNUSED],
  );
  for (const { name } of rows) if (isGeneration(name)) await dropUnlessHeld(client, name);
};

const dropUnlessHeld = async (client: pg.ClientBase, schema: string): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = ${HELD_MS}`);
    await dropGeneration(client, schema);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    if ((error as { code?: string }).code !== '55P03') throw error;
  }
};
