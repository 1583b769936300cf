import { setImmediate } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import type { Moment } from '../moment.ts';
import { parkedRow } from './changes.ts';
import { Copying } from './copy.ts';
import { OneByOne } from './one-by-one.ts';
import { PocReplay } from './poc-replay.ts';
import type { Parked } from './poc-step.ts';
import { evolveShared, isOfPoc, isShared, NOTHING_SHARED, SHARED, type Shared, sharedRows } from './shared.ts';
import { apply } from './storage.ts';
import { Timeline } from './timeline.ts';
import { type OpenRows, Versions } from './versions.ts';

/** Rows that become bytes together: what they are put together from dies young. */
const MANY_ROWS = 200;
/** How long it may keep the process to itself: what comes from the database and what goes there gets on in between alone, and must not be waited for at its end. */
const SLICE_MS = 2;

/**
 * Fills a generation that nobody reads yet, up to a moment of the log: one POC after the other, each replayed alone and put away for good, so that memory
 * does not grow with the log. A version is copied in when it ends, or at the end of its POC. While one batch is on its way to the database, the next is
 * worked out.
 */
export class Filling {
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  readonly #timeline: Timeline;
  readonly #copying: Copying;
  readonly #versions = new Versions({ keepsOpen: true });
  readonly #ofShared: RecordedEvent[][] = [];
  readonly #parked: Parked[] = [];
  /** null where all goes in together. */
  readonly #oneByOne: OneByOne | null;
  #poc: PocReplay | null = null;
  #sliceBegan = performance.now();

  private constructor(client: pg.ClientBase, schema: string, timeline: Timeline, isOneByOne: boolean) {
    this.#client = client;
    this.#schema = schema;
    this.#timeline = timeline;
    this.#copying = new Copying(client, schema);
    this.#oneByOne = isOneByOne ? new OneByOne(client, schema, timeline, this.#parked) : null;
  }

  /** @throws Error where the database refuses a row, unless it is asked of each POC alone: that is much slower. */
  static async fill(
    client: pg.ClientBase,
    schema: string,
    store: EventStore,
    end: Moment,
    onProgress: (events: number) => void,
    isOneByOne = false,
  ): Promise<void> {
    const filling = new Filling(client, schema, await Timeline.read(store, end), isOneByOne);
    let taken = 0;
    for await (const events of store.readStreams(end.position)) {
      taken += events.length;
      // What was taken in is let go at once: most of what a young collection keeps are events.
      while (events.length > 0) await filling.#take(events.splice(0, events[0]!.count));
      onProgress(taken);
    }
    await filling.#end();
  }

  async #take(command: RecordedEvent[]): Promise<void> {
    const { stream } = command[0]!;
    if (isShared(stream)) this.#ofShared.push(command);
    if (!isOfPoc(stream)) return;
    if (this.#oneByOne !== null) {
      await this.#oneByOne.take(command);
    } else {
      if (this.#poc?.stream !== stream) {
        await this.#endPoc();
        this.#poc = new PocReplay(stream, this.#timeline, this.#versions);
      }
      await this.#poc!.take(command);
      if (this.#versions.size > MANY_ROWS) await this.#encode();
    }
    if (performance.now() - this.#sliceBegan > SLICE_MS) await this.#breathe();
  }

  async #endPoc(): Promise<void> {
    const poc = this.#poc;
    if (poc === null) return;
    await poc.end();
    if (poc.parked !== null) this.#parked.push(poc.parked);
    this.#copying.state(poc);
    await this.#encode();
  }

  /** What waits becomes bytes, which are sent when they are many. */
  async #encode(): Promise<void> {
    this.#copying.changes(this.#versions.take());
    await this.#copying.relieve();
  }

  async #end(): Promise<void> {
    await this.#endPoc();
    await this.#oneByOne?.end();
    const shared = this.#replayShared();
    await this.#encode();
    await this.#copying.end();
    const { position, clock } = this.#timeline.end;
    await apply(this.#client, this.#schema, {
      ...(this.#ofShared.length > 0 && { shared: JSON.stringify(shared) }),
      ...(this.#parked.length > 0 && { parked: this.#parked.map(parkedRow) }),
      moved: { position: position.toString(), clock, read_position: '0', read_clock: 0, epoch: 0 },
    });
  }

  /** What stands beside the POCs, in the order of the log. */
  #replayShared(): Shared {
    const open: OpenRows = new Map();
    let shared = NOTHING_SHARED;
    for (const command of this.#ofShared.sort((a, b) => Number(a[0]!.position - b[0]!.position))) {
      const { position, recordedAt } = command.at(-1)!;
      shared = evolveShared(shared, command);
      for (const [table, rows] of sharedRows(shared)) this.#versions.render(table, 0n, rows, { position, clock: recordedAt }, open);
    }
    this.#versions.release(SHARED, open);
    return shared;
  }

  /** Between two commands: others in this process have their turn. */
  async #breathe(): Promise<void> {
    await setImmediate();
    this.#sliceBegan = performance.now();
  }
}
