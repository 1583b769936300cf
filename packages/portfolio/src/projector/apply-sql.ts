import type { Table } from '../tables/table.ts';
import { ALL_TABLES } from '../tables/tables.ts';
import { OPEN, quoted } from '../temporal.ts';

/** SQLSTATE of a bookmark that was not where it was read. */
export const FENCED = 'CWF01';

const RANGES = ['from_position', 'from_time', 'to_position', 'to_time'];

const closeSql = (schema: string, { name, key, columns }: Table): string => {
  const typed = key.map((column) => `${quoted(column)} ${columns[column]}`);
  const same = key.map((column) => `t.${quoted(column)} = c.${quoted(column)}`);
  return `if closed ? '${name}' then
    update ${schema}.${quoted(name)} t set to_position = c.at_position, to_time = c.at_time
      from jsonb_to_recordset(closed->'${name}') as c (${['poc_id bigint', ...typed, 'at_position bigint', 'at_time bigint'].join(', ')})
     where ${['t.poc_id = c.poc_id', `t.to_position = ${OPEN}`, `t.to_time = ${OPEN}`, ...same].join(' and ')};
  end if;`;
};

const insertSql = (schema: string, { name, columns }: Table): string => {
  const own = Object.entries(columns);
  const all = ['poc_id', ...own.map(([column]) => quoted(column)), ...RANGES].join(', ');
  const typed = [
    'poc_id bigint',
    ...own.map(([column, type]) => `${quoted(column)} ${type}`),
    ...RANGES.map((column) => `${column} bigint`),
  ];
  return `if inserted ? '${name}' then
    insert into ${schema}.${quoted(name)} (${all}) select ${all} from jsonb_to_recordset(inserted->'${name}') as v (${typed.join(', ')});
  end if;`;
};

/**
 * The function that writes a batch: versions, folded states, and the bookmark, if that is still where it was read (the fence). One call is one
 * round trip, and its plans are kept; they go by index however small the tables were when they were made.
 */
export const applySql = (schema: string): string => `create function ${schema}.apply(batch jsonb) returns void language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
declare
  -- Taken out once: each table asks whether there is anything of it.
  closed   constant jsonb := batch->'closed';
  inserted constant jsonb := batch->'inserted';
begin
  if batch ? 'moved' then
    update ${schema}.bookmark b set position = m.position, clock = m.clock
      from jsonb_to_record(batch->'moved') as m (position bigint, clock bigint, read_position bigint, read_clock bigint, epoch integer)
     where b.position = m.read_position and b.clock = m.read_clock and b.epoch = m.epoch;
    if not found then
      raise exception 'The bookmark of ${schema} was moved by another projector.' using errcode = '${FENCED}';
    end if;
  end if;
  ${ALL_TABLES.flatMap((table) => [closeSql(schema, table), insertSql(schema, table)]).join('\n  ')}
  if batch ? 'streams' then
    insert into ${schema}.stream (poc_id, stream, next_at, is_decided, currency)
    select s.* from jsonb_to_recordset(batch->'streams') as s (poc_id bigint, stream text, next_at bigint, is_decided boolean, currency text)
        on conflict (poc_id) do update set next_at = excluded.next_at, is_decided = excluded.is_decided, currency = excluded.currency;
    insert into ${schema}.stream_part (poc_id, part, body)
    select p.* from jsonb_to_recordset(batch->'parts') as p (poc_id bigint, part text, body text)
        on conflict (poc_id, part) do update set body = excluded.body;
  end if;
  if batch ? 'shared' then
    insert into ${schema}.shared (name, body) values ('shared', batch->>'shared') on conflict (name) do update set body = excluded.body;
  end if;
  if batch ? 'parked' then
    insert into ${schema}.parked (stream, position, reason)
    select p.* from jsonb_to_recordset(batch->'parked') as p (stream text, position bigint, reason text) on conflict (stream) do nothing;
  end if;
  -- Telling takes a commit longer than most of the above, so it is not done for nobody.
  if batch ? 'moved' and exists (select from portfolio.listener l where l.opening::text is distinct from batch->'moved'->>'by') then
    perform pg_notify('causeway_projected', batch->'moved'->>'position');
  end if;
end $$`;
