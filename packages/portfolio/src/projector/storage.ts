import type pg from 'pg';
import type { Moment } from '../moment.ts';
import type { Batch } from './batch.ts';
import { type Bookmark, Fenced, holdBookmark, readBookmark } from './bookmark.ts';
import { changesOf } from './changes.ts';
import { fromParts, ownCharactersOf, type Part } from './parts.ts';
import type { Parked } from './poc-step.ts';
import { Projection, type ProjectionOptions } from './projection.ts';
import type { Shared } from './shared.ts';
import type { KeptStream, StreamKey } from './streams.ts';
import { isOfTheData, refusedIn, Unwritable } from './unwritable.ts';
import { FENCED, writeBatch } from './writing.ts';

/** Reads POCs as they were last written. */
export const loadStreams = async (client: pg.ClientBase, schema: string, streams: readonly string[]): Promise<KeptStream[]> => {
  const { rows } = await client.query<Part & { poc_id: string; stream: string }>({
    name: `load streams of ${schema}`,
    text: `select s.poc_id, s.stream, p.part, p.body from ${schema}.stream s join ${schema}.stream_part p on p.poc_id = s.poc_id where s.stream = any($1::text[])`,
    values: [streams],
  });
  return [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, parts]) => ({
    stream,
    pocId: BigInt(parts[0]!.poc_id),
    ...fromParts(parts),
    characters: ownCharactersOf(parts),
  }));
};

interface KeptOptions extends Partial<ProjectionOptions> {
  /** The opening of the log that writes: whoever listens in its name is told without the database. */
  readonly by?: string;
}

type Kept = Pick<ProjectionOptions, 'moment' | 'shared' | 'keys' | 'parked'> & Bookmark;

/** Writes a batch, whole or not at all. @throws Fenced when it moves a bookmark that is not where it was read */
export const apply = async (client: pg.ClientBase, schema: string, batch: Batch): Promise<void> => {
  try {
    await writeBatch(client, schema, batch);
  } catch (error) {
    throw (error as { code?: string }).code === FENCED ? new Fenced(schema) : error;
  }
};

const readKept = async (client: pg.ClientBase, schema: string): Promise<Kept> => {
  await client.query('begin isolation level repeatable read');
  try {
    const bookmark = await readBookmark(client, schema);
    const streams = await client.query<{ poc_id: string; stream: string; next_at: string | null; is_decided: boolean }>(
      `select poc_id, stream, next_at, is_decided from ${schema}.stream order by poc_id`,
    );
    const shared = await client.query<{ body: string }>(`select body from ${schema}.shared`);
    const parked = await client.query<{ stream: string; position: string; reason: string }>(
      `select stream, position, reason from ${schema}.parked`,
    );
    await client.query('commit');
    return {
      ...bookmark,
      keys: new Map(
        streams.rows.map((row): [string, StreamKey] => [
          row.stream,
          { pocId: BigInt(row.poc_id), next: row.next_at === null ? null : Number(row.next_at), isDecided: row.is_decided },
        ]),
      ),
      ...(shared.rows[0] && { shared: JSON.parse(shared.rows[0].body) as Shared }),
      parked: parked.rows.map((row): Parked => ({ ...row, position: BigInt(row.position) })),
    };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
};

/**
 * A projection and where it is kept. What changed is written with the bookmark in one transaction, if the bookmark is still where it was read;
 * a transaction that grows large is written in several statements, whose last one moves the bookmark.
 */
export class KeptProjection {
  readonly projection: Projection;
  readonly #client: pg.ClientBase;
  readonly schema: string;
  readonly #epoch: number;
  readonly #by: string | undefined;
  #read: Moment;
  #isWithin = false;
  #isCallers = false;
  /** What is being written while the rest is worked out. */
  #onItsWay: Promise<void> = Promise.resolve();

  /** A projection as it was last written: no event is read again. */
  static async load(client: pg.ClientBase, schema: string, options: KeptOptions = {}): Promise<KeptProjection> {
    return new KeptProjection(client, schema, await readKept(client, schema), options);
  }

  private constructor(client: pg.ClientBase, schema: string, { epoch, ...kept }: Kept, { by, ...options }: KeptOptions) {
    this.#client = client;
    this.schema = schema;
    this.#epoch = epoch;
    this.#by = by;
    this.#read = kept.moment;
    this.projection = new Projection({
      ...kept,
      load: async (streams) => {
        await this.#onItsWay;
        return loadStreams(client, schema, streams);
      },
      relieve: () => this.#relieve(),
      ...options,
    });
  }

  /** Writes everything up to the projection's moment. @throws Fenced when another projector wrote meanwhile */
  async write(): Promise<void> {
    const { moment } = this.projection;
    await this.#onItsWay;
    await this.#apply({ ...changesOf(this.projection), moved: this.#moved(moment) });
    if (this.#isWithin) await this.#client.query('commit');
    this.#isWithin = false;
    this.#read = moment;
    this.projection.streams.drop(this.projection.streams.surplus());
  }

  /** Moves the bookmark's clock alone: the commonest write of all, and the smallest. Where the clock stands, looks whether it may. @throws Fenced */
  async tick(): Promise<void> {
    const { moment } = this.projection;
    const values = [this.#read.position.toString(), this.#read.clock, this.#epoch];
    const bookmark = `${this.schema}.bookmark`;
    const here = 'where position = $1 and clock = $2 and epoch = $3';
    const { rowCount } = await this.#client.query(
      moment.clock === this.#read.clock
        ? { text: `select from ${bookmark} ${here}`, values }
        : { name: `tick of ${this.schema}`, text: `update ${bookmark} set clock = $4 ${here}`, values: [...values, moment.clock] },
    );
    if (rowCount !== 1) throw new Fenced(this.schema);
    this.#read = moment;
  }

  /** Leaves it to the caller to begin and commit from now on. */
  joinTransaction(): void {
    this.#isCallers = true;
  }

  /** Whether the clock is all that there is to write. */
  get isOnlyTime(): boolean {
    const { projection } = this;
    return projection.versions.size === 0 && projection.touched.size === 0 && projection.moment.position === this.#read.position;
  }

  get written(): Moment {
    return this.#read;
  }

  /**
   * Writes what waits without moving the bookmark, so that none of it counts yet: the database is at work on it while more is worked out. A failure is told
   * by whoever reads back or writes next.
   */
  async #relieve(): Promise<void> {
    await this.#onItsWay;
    if (!this.#isWithin && !this.#isCallers) {
      await this.#client.query('begin');
      // As whoever replaces a POC's rows does: two that took them in another order would wait for each other.
      await holdBookmark(this.#client, this.schema);
    }
    this.#isWithin = !this.#isCallers;
    this.#onItsWay = this.#apply(changesOf(this.projection));
    this.#onItsWay.catch(() => {});
    this.projection.streams.drop(this.projection.streams.surplus());
  }

  #moved({ position, clock }: Moment) {
    return {
      position: position.toString(),
      clock,
      read_position: this.#read.position.toString(),
      read_clock: this.#read.clock,
      epoch: this.#epoch,
      by: this.#by,
    };
  }

  async #apply(batch: Batch): Promise<void> {
    try {
      await apply(this.#client, this.schema, batch);
    } catch (error) {
      if (this.#isWithin) await this.#client.query('rollback').catch(() => {});
      if (!isOfTheData(error) || this.#isCallers) throw error;
      const refused = await refusedIn(this.#client, batch, (part) => apply(this.#client, this.schema, part));
      throw refused.size > 0 ? new Unwritable(refused) : error;
    }
  }
}
