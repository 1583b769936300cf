import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import pg from 'pg';
import { ensureLiveGeneration } from '../generation.ts';
import type { Moment } from '../moment.ts';
import type { Parked, Projection } from './projection.ts';
import { BEGIN, loadProjection, moveBookmark, writeProjection } from './storage.ts';

/** One projector runs at a time, of all processes on a database. */
const LEADER_LOCK = 4242010;
/** How far the read side's clock may lag behind while nothing happens. */
const TICK_MS = 200;
const RETRY_MS = 1_000;
const PAGE = 5_000;

export interface ProjectorOptions {
  /** The server's own role. */
  readonly url: string;
  readonly store: EventStore;
  /** Told of a failure that it goes on after (a lost connection, a parked stream). */
  readonly onProblem?: (problem: string, error?: unknown) => void;
}

/** The running projector of a process: leading, or standing by. */
export interface Projector {
  readonly isLeading: boolean;
  /** Where the bookmark was last moved to by this process; null while it stands by. */
  readonly moment: Moment | null;
  readonly parked: readonly Parked[];
  /** Says that something was recorded: it looks at once. */
  nudge(): void;
  /** Called whenever this process moved the bookmark. */
  onMoved(listener: (moment: Moment) => void): () => void;
  stop(): Promise<void>;
}

export const startProjector = (options: ProjectorOptions): Projector => new RunningProjector(options);

class RunningProjector implements Projector {
  isLeading = false;
  moment: Moment | null = null;
  parked: readonly Parked[] = [];
  readonly #options: ProjectorOptions;
  readonly #listeners = new Set<(moment: Moment) => void>();
  readonly #ended: Promise<void>;
  #isStopped = false;
  #wake: () => void = () => {};
  #isNudged = false;
  /** When the log's clock was last asked for, by this process' monotonic clock. */
  #tickedAt = Number.NEGATIVE_INFINITY;

  constructor(options: ProjectorOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  nudge(): void {
    this.#isNudged = true;
    this.#wake();
  }

  onMoved(listener: (moment: Moment) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.nudge();
    await this.#ended;
  }

  /** Leads whenever it can; after any failure it begins again from what was written. */
  async #run(): Promise<void> {
    while (!this.#isStopped) {
      const client = new pg.Client({
        connectionString: this.#options.url,
        application_name: 'causeway projector',
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
      });
      client.on('error', () => {});
      client.on('notification', ({ channel }) => {
        // Another generation may be read from now on: the next tick looks.
        if (channel === 'causeway_generation') this.#tickedAt = Number.NEGATIVE_INFINITY;
        this.nudge();
      });
      try {
        await client.connect();
        if (await this.#becomeLeader(client)) await this.#lead(client);
      } catch (error) {
        if (!this.#isStopped) this.#options.onProblem?.('the projector begins again', error);
      } finally {
        this.isLeading = false;
        this.moment = null;
        await client.end().catch(() => {});
      }
      if (!this.#isStopped) await this.#pause(RETRY_MS);
    }
  }

  async #becomeLeader(client: pg.Client): Promise<boolean> {
    while (!this.#isStopped) {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER_LOCK]);
      if (rows[0]!.got) return true;
      await sleep(RETRY_MS);
    }
    return false;
  }

  async #lead(client: pg.Client): Promise<void> {
    await client.query('listen causeway_log');
    await client.query('listen causeway_generation');
    const schema = await ensureLiveGeneration(client);
    const projection = await loadProjection(client, schema);
    this.isLeading = true;
    let written = projection.moment;
    const write = async () => {
      await this.#write(client, schema, projection, written);
      written = projection.moment;
    };
    this.#tickedAt = Number.NEGATIVE_INFINITY;
    this.#moved(projection);
    while (!this.#isStopped) {
      this.#isNudged = false;
      for (let events = await this.#read(projection.moment.position); events.length > 0 && !this.#isStopped; ) {
        projection.take(events);
        await write();
        // What comes while a short page is written nudges.
        events = events.length < PAGE / 2 ? [] : await this.#read(projection.moment.position);
      }
      if (performance.now() - this.#tickedAt >= TICK_MS && !this.#isStopped) {
        if (!(await isLive(client, schema))) return;
        // Everything recorded after the tick bears its clock or a later one, so time may pass up to it once all before it is read.
        const tick = await this.#options.store.tick();
        this.#tickedAt = performance.now();
        while (projection.moment.position < tick.position && !this.#isStopped) {
          projection.take(await this.#read(projection.moment.position));
          await write();
        }
        if (this.#isStopped) return;
        const isDue = (projection.nextInstant() ?? Number.POSITIVE_INFINITY) <= tick.clock;
        projection.passTime(tick.clock);
        if (isDue) await write();
        else if (projection.moment.clock !== written.clock) await this.#tick(client, schema, projection, written);
        written = projection.moment;
      }
      if (!this.#isNudged) await this.#pause(TICK_MS);
    }
  }

  async #read(after: bigint): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.#options.store.readAll(after, PAGE)) events.push(event);
    // A limit may cut a command off; the rest of it comes with the next page.
    while (events.length > 0 && events.at(-1)!.ordinal !== events.at(-1)!.count - 1) events.pop();
    return events;
  }

  async #write(client: pg.Client, schema: string, projection: Projection, read: Moment): Promise<void> {
    const known = this.parked.length;
    await writeProjection(client, schema, projection, read);
    this.#moved(projection);
    for (const { stream, reason } of this.parked.slice(known)) this.#options.onProblem?.(`${stream} is parked: ${reason}`);
  }

  /** Only the clock moves: the commonest write of all, and the smallest. */
  async #tick(client: pg.Client, schema: string, projection: Projection, read: Moment): Promise<void> {
    await client.query(BEGIN);
    try {
      await moveBookmark(client, schema, read, projection.moment);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
    this.#moved(projection);
  }

  #moved(projection: Projection): void {
    this.moment = projection.moment;
    this.parked = [...projection.parked.values()];
    for (const listener of this.#listeners) listener(projection.moment);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Whether a generation is still the one that is read: a rebuild may have swapped it. */
const isLive = async (client: pg.Client, schema: string): Promise<boolean> => {
  const { rows } = await client.query<{ generation: string }>('select generation from portfolio.live');
  return rows[0]!.generation === schema;
};
