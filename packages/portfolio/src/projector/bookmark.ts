import type pg from 'pg';
import type { Moment } from '../moment.ts';

/** The bookmark is not where it was left: whoever left it there must stop writing (a paused or cut-off leader, one whose generation was swapped). */
export class Fenced extends Error {
  override readonly name = 'Fenced';
  constructor(schema: string) {
    super(`The bookmark of ${schema} is not where this projector left it: another leads, or a rebuild took its place.`);
  }
}

/** How far a generation has read, and how often whoever projected into it was fenced off. */
export interface Bookmark {
  readonly moment: Moment;
  readonly epoch: number;
}

export const readBookmark = async (client: pg.ClientBase, schema: string): Promise<Bookmark> => {
  const { rows } = await client.query<{ position: string; clock: string; epoch: number }>(
    `select position, clock, epoch from ${schema}.bookmark`,
  );
  const found = rows[0]!;
  return { moment: { position: BigInt(found.position), clock: Number(found.clock) }, epoch: found.epoch };
};

/** Keeps every projector from moving a bookmark until the transaction ends; answers where it is. */
export const holdBookmark = async (client: pg.ClientBase, schema: string): Promise<Moment> => {
  const { rows } = await client.query<{ position: string; clock: string }>(`select position, clock from ${schema}.bookmark for update`);
  return { position: BigInt(rows[0]!.position), clock: Number(rows[0]!.clock) };
};

/** Fences whoever projects, from this transaction on: what it has in memory is not what is to be read. It begins again, and looks where. */
export const fenceOff = async (client: pg.ClientBase, schema: string): Promise<void> => {
  await client.query(`update ${schema}.bookmark set epoch = epoch + 1`);
  await client.query(`select pg_notify('causeway_generation', $1)`, [schema]);
};
