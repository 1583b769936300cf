import type pg from 'pg';
import type { Moment } from '../moment.ts';
import { type Parked, Projection, type SharedEntry, type StreamEntry } from './projection.ts';

/** Another projector moved the bookmark: this one must stop writing (a paused or cut-off leader). */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** The commit need not wait for the disk: what is lost is projected again. */
export const BEGIN = 'begin; set local synchronous_commit = off';

export const readBookmark = async (client: pg.ClientBase | pg.Pool, schema: string): Promise<Moment> => {
  const { rows } = await client.query<{ position: string; clock: string }>(`select position, clock from ${schema}.bookmark`);
  return { position: BigInt(rows[0]!.position), clock: Number(rows[0]!.clock) };
};

/** A projection as it was last written: no event is read again. */
export const loadProjection = async (client: pg.ClientBase, schema: string): Promise<Projection> => {
  await client.query('begin isolation level repeatable read');
  try {
    const moment = await readBookmark(client, schema);
    const states = await client.query<{ poc_id: string; stream: string; body: Omit<StreamEntry, 'pocId'> }>(
      `select poc_id, stream, body from ${schema}.stream_state`,
    );
    const shared = await client.query<{ body: SharedEntry }>(`select body from ${schema}.shared_state`);
    const parked = await client.query<{ stream: string; position: string; reason: string }>(
      `select stream, position, reason from ${schema}.parked`,
    );
    await client.query('commit');
    return new Projection(
      moment,
      new Map(states.rows.map(({ poc_id, stream, body }) => [stream, { ...body, pocId: BigInt(poc_id) }])),
      shared.rows[0]?.body ?? null,
      parked.rows.map((row): Parked => ({ ...row, position: BigInt(row.position) })),
    );
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
};

/**
 * Writes a projection's changes and its bookmark in one transaction, if the bookmark is still where it was read.
 * @throws Fenced when it is not.
 */
export const writeProjection = async (
  client: pg.ClientBase,
  schema: string,
  projection: Projection,
  read: Moment,
  { withStates = true } = {},
): Promise<void> => {
  await client.query(BEGIN);
  try {
    await moveBookmark(client, schema, read, projection.moment);
    await projection.versions.write(client, schema);
    if (withStates) await writeStates(client, schema, projection);
    await client.query(`select pg_notify('causeway_projected', $1)`, [projection.moment.position.toString()]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
};

/** Moves the bookmark from where it was read: the fence. */
export const moveBookmark = async (client: pg.ClientBase, schema: string, from: Moment, to: Moment): Promise<void> => {
  const { rowCount } = await client.query(`update ${schema}.bookmark set position = $1, clock = $2 where position = $3 and clock = $4`, [
    to.position.toString(),
    to.clock,
    from.position.toString(),
    from.clock,
  ]);
  if (rowCount !== 1) throw new Fenced(`the bookmark of ${schema} was moved by another projector`);
};

const writeStates = async (client: pg.ClientBase, schema: string, projection: Projection): Promise<void> => {
  const touched = [...projection.touched].sort();
  for (let start = 0; start < touched.length; start += 200) {
    const rows = touched.slice(start, start + 200).map((stream) => {
      const { pocId, ...body } = projection.streams.get(stream)!;
      return { poc_id: pocId.toString(), stream, next_at: body.next, body };
    });
    await client.query(
      `insert into ${schema}.stream_state (poc_id, stream, next_at, body)
       select poc_id, stream, next_at, body from jsonb_to_recordset($1::jsonb) as s (poc_id bigint, stream text, next_at bigint, body jsonb)
       on conflict (poc_id) do update set next_at = excluded.next_at, body = excluded.body`,
      [JSON.stringify(rows)],
    );
  }
  projection.touched.clear();
  if (projection.isSharedTouched)
    await client.query(
      `insert into ${schema}.shared_state (name, body) values ('shared', $1) on conflict (name) do update set body = excluded.body`,
      [JSON.stringify(projection.shared)],
    );
  projection.isSharedTouched = false;
  for (const { stream, position, reason } of projection.parked.values())
    await client.query(`insert into ${schema}.parked (stream, position, reason) values ($1, $2, $3) on conflict (stream) do nothing`, [
      stream,
      position.toString(),
      reason,
    ]);
};
