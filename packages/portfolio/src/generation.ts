import type pg from 'pg';
import { ALL_TABLES, type Table } from './tables.ts';

// A generation is a schema with every temporal table, the projector's own, and its bookmark. One is live; a rebuild fills another.

/** End of a row that is still so: beyond every position and every clock. */
export const OPEN = '9223372036854775807';

/** Column names are quoted: `on` is one. */
export const quoted = (name: string): string => `"${name}"`;

const tableSql = (schema: string, { name, key, columns, indexes = [] }: Table): string => {
  const own = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`);
  const table = `${schema}.${quoted(name)}`;
  const id = ['poc_id', 'to_position', 'to_time', ...key.map(quoted)].join(', ');
  return [
    `create table ${table} (poc_id bigint not null, ${own.join(', ')}, from_position bigint not null, from_time bigint not null, to_position bigint not null, to_time bigint not null, primary key (${id}))`,
    ...indexes.map((on) => `create index on ${table} (${on}) where to_position = ${OPEN}`),
    ...(indexes.length > 0 ? [`create index on ${table} (to_position, to_time)`] : []),
  ].join(';\n');
};

/** The statements that make an empty generation. */
const generationSql = (schema: string): string =>
  [
    `create schema ${schema}`,
    ...ALL_TABLES.map((table) => tableSql(schema, table)),
    `create table ${schema}.bookmark (position bigint not null, clock bigint not null)`,
    `insert into ${schema}.bookmark values (0, 0)`,
    // Folded state, and what else the projector needs to go on without the log. The state is opaque to everybody else.
    `create table ${schema}.stream_state (poc_id bigint primary key, stream text not null unique, next_at bigint, body jsonb not null)`,
    `create table ${schema}.shared_state (name text primary key, body jsonb not null)`,
    // An event that cannot be projected parks its stream, not the projector.
    `create table ${schema}.parked (stream text primary key, position bigint not null, reason text not null)`,
    `grant usage on schema ${schema} to causeway_reader`,
    `grant select on all tables in schema ${schema} to causeway_reader`,
  ].join(';\n');

const isGeneration = (name: string): boolean => /^read_\d+$/.test(name);

/** The live generation's schema; makes the first one if there is none. */
export const ensureLiveGeneration = async (client: pg.ClientBase): Promise<string> => {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ generation: string | null }>('select generation from portfolio.live for update');
    let schema = rows[0]!.generation;
    if (schema === null) {
      schema = await createGeneration(client);
      await client.query('update portfolio.live set generation = $1', [schema]);
    }
    await client.query('commit');
    return schema;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** An empty generation beside the others. */
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
