import { PLANNED_ONCE } from '@causeway/event-store/postgres/connections.ts';
import type pg from 'pg';
import type { SqlType, Table } from '../tables/table.ts';
import { ALL_TABLES } from '../tables/tables.ts';
import { OPEN, quoted } from '../temporal.ts';
import { arrayText } from './array-text.ts';
import type { Batch } from './batch.ts';
import { type Prepared, runTogether, type Statement } from './together.ts';

// How a batch is written: statements of the tables that it touches and of no others, sent together. A row that stands alone is handed over as parameters, for a
// list of rows as JSON takes the database as long to begin as to write a row; many rows are one statement all the same.

/** Settings of the sessions that write: statements are planned once, and go by index however small the tables were when they were. */
export const PLANNED_FOR_WRITING = [...PLANNED_ONCE, 'enable_hashjoin=off', 'enable_mergejoin=off'];

/** How many rows of a table are a statement each, before they are one of all. */
const FEW = 4;

/** SQLSTATE of a bookmark that was not where it was read: portfolio.refuse_moved. */
export const FENCED = 'CWF01';

type Value = string | null;
type Row = Readonly<Record<string, unknown>>;

interface Many {
  readonly alone: Prepared;
  readonly together: Prepared;
  /** Of one row, for the statement that writes it alone. */
  readonly valuesOf: (row: Row) => Value[];
}

const RANGES = { from_position: 'bigint', from_time: 'bigint', to_position: 'bigint', to_time: 'bigint' } as const;

/** A value as the database reads it of a column's type. */
const textOf = (type: SqlType, value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  return Array.isArray(value) ? arrayText(value) : String(value);
};

const valuesOf = (columns: Readonly<Record<string, SqlType>>): Many['valuesOf'] => {
  const typed = Object.entries(columns);
  return (row) => typed.map(([column, type]) => textOf(type, row[column]));
};

const typedIn = (columns: Readonly<Record<string, SqlType>>): string =>
  Object.entries(columns)
    .map(([column, type]) => `${quoted(column)} ${type}`)
    .join(', ');

/** Writes rows of these columns, in their order; `otherwise` is what is done where a row is there already. */
const insertion = (schema: string, name: string, columns: Readonly<Record<string, SqlType>>, otherwise = ''): Many => {
  const names = Object.keys(columns).map(quoted);
  const into = `insert into ${schema}.${quoted(name)} (${names.join(', ')})`;
  return {
    alone: {
      name: `insert ${schema} ${name}`,
      text: `${into} values (${names.map((_, place) => `$${place + 1}`).join(', ')}) ${otherwise}`,
    },
    together: {
      name: `insert all ${schema} ${name}`,
      text: `${into} select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as v (${typedIn(columns)}) ${otherwise}`,
    },
    valuesOf: valuesOf(columns),
  };
};

/**
 * Sets the ends of rows that stand open. `since` is a position at or before which none of them began: rows that ended are in its index for as long as any
 * transaction may see them open, and are passed over by it.
 */
const closing = (schema: string, { name, key, columns }: Table): Many => {
  const target = `update ${schema}.${quoted(name)} t`;
  const given: Readonly<Record<string, SqlType>> = {
    at_position: 'bigint',
    at_time: 'bigint',
    since: 'bigint',
    poc_id: 'bigint',
    ...Object.fromEntries(key.map((column) => [column, columns[column]!])),
  };
  const same = ['poc_id', ...key].map(quoted);
  // Nothing ends later, so both say the same. An equation would let an index over the open rows of all POCs look as good as the primary key to who plans while there are
  // few, to be read from end to end ever after; but only by one is a row found among many of its POC.
  const ends = key.length === 0 ? '>=' : '=';
  const isOpen = `t.to_position ${ends} ${OPEN} and t.to_time ${ends} ${OPEN}`;
  return {
    alone: {
      name: `close ${schema} ${name}`,
      text: `${target} set to_position = $1, to_time = $2
              where ${same.map((column, place) => `t.${column} = $${place + 4}`).join(' and ')} and ${isOpen} and t.from_position >= $3`,
    },
    together: {
      name: `close all ${schema} ${name}`,
      text: `${target} set to_position = c.at_position, to_time = c.at_time from jsonb_to_recordset($1::jsonb) as c (${typedIn(given)})
              where ${same.map((column) => `t.${column} = c.${column}`).join(' and ')} and ${isOpen} and t.from_position >= c.since`,
    },
    valuesOf: valuesOf(given),
  };
};

interface Writing {
  readonly tables: readonly { readonly name: string; readonly closed: Many; readonly inserted: Many }[];
  readonly streams: Many;
  readonly parts: Many;
  readonly parked: Many;
  readonly shared: Prepared;
  readonly moved: Prepared;
}

const writingOf = (schema: string): Writing => ({
  tables: ALL_TABLES.map((table) => ({
    name: table.name,
    closed: closing(schema, table),
    inserted: insertion(schema, table.name, { poc_id: 'bigint', ...table.columns, ...RANGES }),
  })),
  streams: insertion(
    schema,
    'stream',
    { poc_id: 'bigint', stream: 'text', next_at: 'bigint', is_decided: 'boolean', currency: 'text' },
    'on conflict (poc_id) do update set next_at = excluded.next_at, is_decided = excluded.is_decided, currency = excluded.currency',
  ),
  parts: insertion(
    schema,
    'stream_part',
    { poc_id: 'bigint', part: 'text', body: 'text' },
    'on conflict (poc_id, part) do update set body = excluded.body',
  ),
  parked: insertion(schema, 'parked', { stream: 'text', position: 'bigint', reason: 'text' }, 'on conflict (stream) do nothing'),
  shared: {
    name: `share ${schema}`,
    text: `insert into ${schema}.shared (name, body) values ('shared', $1) on conflict (name) do update set body = excluded.body`,
  },
  // The fence: a bookmark that another projector moved, or that is gone, ends the transaction. Telling takes a commit longer than most of what is written, so it is not
  // done for nobody.
  moved: {
    name: `move ${schema}`,
    text: `merge into ${schema}.bookmark b using (values (1)) as one (row) on true
        when matched then update
              set position = case when b.position = $3 and b.clock = $4 and b.epoch = $5 then $1 else portfolio.refuse_moved() end, clock = $2
        when not matched then insert (position) values (portfolio.refuse_moved())
        returning (select pg_notify('causeway_projected', b.position::text) from portfolio.listener l where l.opening is distinct from $6::uuid limit 1)`,
  },
});

const known = new Map<string, Writing>();
const MOST_KNOWN = 8;
/** The statements of a generation. */
const writingIn = (schema: string): Writing => {
  let writing = known.get(schema);
  if (writing === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    writing = writingOf(schema);
    known.set(schema, writing);
  }
  return writing;
};

/** The statements that write a batch, in the order in which they count: what a row replaces ends before it begins. */
const statementsOf = (schema: string, batch: Batch): Statement[] => {
  const { tables, streams, parts, parked, shared, moved } = writingIn(schema);
  const statements: Statement[] = [];
  const add = ({ alone, together, valuesOf }: Many, rows: readonly Row[] = []) => {
    if (rows.length > FEW) statements.push({ ...together, values: [JSON.stringify(rows)] });
    else for (const row of rows) statements.push({ ...alone, values: valuesOf(row) });
  };
  if (batch.moved) {
    const { position, clock, read_position, read_clock, epoch, by = null } = batch.moved;
    statements.push({ ...moved, values: [position, String(clock), read_position, String(read_clock), String(epoch), by] });
  }
  for (const { name, closed, inserted } of tables) {
    add(closed, batch.closed?.[name]);
    add(inserted, batch.inserted?.[name]);
  }
  add(streams, batch.streams);
  add(parts, batch.parts);
  if (batch.shared !== undefined) statements.push({ ...shared, values: [batch.shared] });
  add(parked, batch.parked);
  return statements;
};

/** Writes a batch, whole or not at all. @throws DatabaseError with the code FENCED when it moves a bookmark that is not where it was read */
export const writeBatch = (client: pg.ClientBase, schema: string, batch: Batch): Promise<void> =>
  runTogether(client, statementsOf(schema, batch));
