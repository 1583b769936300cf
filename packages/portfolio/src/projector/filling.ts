import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { indexGeneration } from '../generation.ts';
import { copyBytes, copyIn } from './copy.ts';
import { Projection } from './projection.ts';
import { apply, changesOf, loadStreams, rowChanges, streamChanges } from './storage.ts';

/** Of a process that does little else: with what it may go over, some hundred and fifty megabytes, half of what the command line gives its heap. */
const MOST_WEIGHT = 1_000_000;

/** POCs whose folded states are written together. */
const AT_ONCE = 50;
const chunksOf = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));

/**
 * Fills a generation that nobody reads yet. A version is copied in when it ends, those that stand open at the end; folded states are written then
 * too, or when a POC is put away to make room. While one batch is on its way to the database, the next is computed.
 */
export class Filling {
  readonly #projection: Projection;
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  #isIndexed = false;
  #onItsWay: Promise<void> = Promise.resolve();

  constructor(client: pg.ClientBase, schema: string, mostWeight = MOST_WEIGHT) {
    this.#client = client;
    this.#schema = schema;
    this.#projection = new Projection({
      moment: { position: 0n, clock: 0 },
      keepsOpen: true,
      mostWeight,
      load: async (streams) => {
        await this.#onItsWay;
        return loadStreams(client, schema, streams);
      },
      relieve: () => this.#relieve(),
    });
  }

  get position(): bigint {
    return this.#projection.moment.position;
  }

  take(events: readonly RecordedEvent[]): Promise<void> {
    return this.#projection.take(events);
  }

  passTime(clock: number): Promise<void> {
    return this.#projection.passTime(clock);
  }

  /** Writes all that is left, with the bookmark: the generation is whole. */
  async finish(): Promise<void> {
    this.#projection.release();
    await this.#relieve();
    await this.#onItsWay;
    const { streams, touched } = this.#projection;
    // A POC of a year is a hundred kilobytes: all of them as one text would be what the rebuild takes most memory for.
    for (const some of chunksOf([...touched], AT_ONCE)) {
      for (const stream of some) touched.delete(stream);
      const entries = some.map((stream) => streams.get(stream)!);
      await apply(this.#client, this.#schema, streamChanges(this.#projection, entries));
    }
    const { moment } = this.#projection;
    await apply(this.#client, this.#schema, {
      ...changesOf(this.#projection),
      moved: { position: moment.position.toString(), clock: moment.clock, read_position: '0', read_clock: 0, epoch: 0 },
    });
    if (!this.#isIndexed) await indexGeneration(this.#client, this.#schema);
  }

  async #relieve(): Promise<void> {
    const { versions, streams, touched } = this.#projection;
    const surplus = streams.surplus();
    streams.release(versions, surplus);
    const changes = versions.take();
    const copies = changes
      .filter(({ inserted }) => inserted.length > 0)
      .map(({ table, inserted }) => ({ table, bytes: copyBytes(table, inserted) }));
    const closed = changes.some((each) => each.closed.length > 0) ? rowChanges(changes.map((each) => ({ ...each, inserted: [] }))) : null;
    const states = streamChanges(this.#projection, surplus);
    for (const { stream } of surplus) touched.delete(stream);
    streams.drop(surplus);
    await this.#onItsWay;
    this.#onItsWay = this.#send(copies, closed, surplus.length > 0 ? states : null);
    // Whoever awaits it next is told.
    this.#onItsWay.catch(() => {});
  }

  async #send(
    copies: readonly { table: Parameters<typeof copyIn>[2]; bytes: readonly Buffer[] }[],
    closed: object | null,
    states: object | null,
  ): Promise<void> {
    // First what ends: a version that begins would stand in its place. What was put away is closed where it stands, which is found by index.
    if (closed !== null) {
      if (!this.#isIndexed) await indexGeneration(this.#client, this.#schema);
      this.#isIndexed = true;
      await apply(this.#client, this.#schema, closed);
    }
    for (const { table, bytes } of copies) await copyIn(this.#client, this.#schema, table, bytes);
    if (states !== null) await apply(this.#client, this.#schema, states);
  }
}
