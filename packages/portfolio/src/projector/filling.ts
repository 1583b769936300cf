import { getHeapStatistics } from 'node:v8';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { indexGeneration } from '../generation.ts';
import { copyBytes, copyIn } from './copy.ts';
import { Projection } from './projection.ts';
import { apply, changesOf, loadStreams, rowChanges, streamChanges } from './storage.ts';

/** What a unit of weight takes of the heap while a POC is projected, bytes: measured over a million events of weekly rounds. */
const UNIT_BYTES = 125;
/** Of the heap that this process may have; the rest is for what is under way. */
const SHARE = 0.4;
const MOST_BYTES = 400_000_000;
/** How much of the POCs is kept in memory where nothing else is said; see Streams. */
const MOST_WEIGHT = Math.min(MOST_BYTES, SHARE * getHeapStatistics().heap_size_limit) / UNIT_BYTES;
/** A score and what little else stands beside the scores. */
const EVENT_WEIGHT = 2.2;

/**
 * In how many passes a log of so many events is taken in. Weekly rounds come by every POC in turn, so that POCs which do not all fit would each be put
 * away and read back every week; a pass over the log for a part of them costs a tenth of what it projects.
 */
export const passesFor = (events: bigint): number => Math.max(1, Math.ceil((Number(events) * EVENT_WEIGHT) / MOST_WEIGHT));

/** In which of so many passes a POC's turn is: the same for a stream each time (FNV-1a). */
const passOf = (stream: string, passes: number): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < stream.length; place += 1) hash = Math.imul(hash ^ stream.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % passes;
};

/** POCs whose folded states are written together. */
const AT_ONCE = 50;
const chunksOf = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));

/**
 * Fills a generation that nobody reads yet, in passes over the log: each takes in the POCs whose turn it is, the first also what all share. A version is
 * copied in when it ends, those that stand open at the end of the pass; folded states are written then too, or when a POC is put away to make room.
 * While one batch is on its way to the database, the next is computed.
 */
export class Filling {
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  readonly #passes: number;
  readonly #mostWeight: number;
  #projection: Projection;
  #isIndexed = false;
  #onItsWay: Promise<void> = Promise.resolve();

  constructor(client: pg.ClientBase, schema: string, passes: number, mostWeight = MOST_WEIGHT) {
    this.#client = client;
    this.#schema = schema;
    this.#passes = passes;
    this.#mostWeight = mostWeight;
    this.#projection = this.#pass(0);
  }

  /** Begins a pass, from the start of the log. */
  begin(pass: number): void {
    this.#projection = this.#pass(pass);
  }

  #pass(pass: number): Projection {
    return new Projection({
      moment: { position: 0n, clock: 0 },
      keepsOpen: true,
      mostWeight: this.#mostWeight,
      covers: (stream) => passOf(stream, this.#passes) === pass,
      coversShared: pass === 0,
      load: async (streams) => {
        await this.#onItsWay;
        return loadStreams(this.#client, this.#schema, streams);
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

  /** Writes all that is left of a pass. */
  async end(): Promise<void> {
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
    await apply(this.#client, this.#schema, changesOf(this.#projection));
  }

  /** Moves the bookmark to where the last pass ended: the generation is whole. */
  async finish(): Promise<void> {
    const { position, clock } = this.#projection.moment;
    const moved = { position: position.toString(), clock, read_position: '0', read_clock: 0, epoch: 0 };
    await apply(this.#client, this.#schema, { moved });
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
