import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { sessionOf } from '@causeway/event-store/postgres/connections.ts';
import pg from 'pg';
import { ensureLiveGeneration } from '../generation.ts';
import type { Moment } from '../moment.ts';
import { dropLeftovers, rebuild } from '../rebuild.ts';
import { Fenced } from './bookmark.ts';
import { commandsIn } from './commands.ts';
import { Incoming } from './incoming.ts';
import { LEADER_LOCK, LEADER_PREFIX } from './leader.ts';
import type { Parked } from './poc-step.ts';
import { KeptProjection } from './storage.ts';
import { Unwritable } from './unwritable.ts';
import { whyToRebuild } from './why-to-rebuild.ts';
import { PLANNED_FOR_WRITING } from './writing.ts';

/** How far the read side's clock may lag behind while nothing happens. */
const TICK_MS = 200;
const RETRY_MS = 1_000;
/** How often a leader says again that it listens: whoever listened and is gone by then is told for nothing no longer. */
const SAY_AGAIN_MS = 60_000;
const REBUILDS_FROM = 50_000n;
/** A leader that is cut off or stands still is given up by the database after this long: another may lead. */
const SILENCE_MS = 6_000;
/**
 * What is committed may be lost with the machine, for it can be projected again. A leader looks at its connection many times a second, so one
 * that is silent for long is not there any more: the server ends its session, and with it the lock.
 */
const SETTINGS = [
  'synchronous_commit=off',
  `idle_session_timeout=${SILENCE_MS}`,
  `idle_in_transaction_session_timeout=${SILENCE_MS}`,
  'statement_timeout=120000',
  'client_connection_check_interval=2000',
  `tcp_user_timeout=${SILENCE_MS}`,
  ...PLANNED_FOR_WRITING,
];
/** How long an answer of the database is waited for: longer than the longest statement, a policy change over a large portfolio, may take. */
const ANSWER_MS = 125_000;

export interface ProjectorOptions {
  /** The server's own role. */
  readonly url: string;
  readonly store: EventStore;
  /** A log of so many events, of which nothing is projected yet, is taken in by a rebuild: that is several times as fast. */
  readonly rebuildsFrom?: bigint;
  /** How many POCs are kept in memory; a long history makes one count as several. */
  readonly pocsAtHand?: number;
  /** What it is called where it leads; the process that runs it. */
  readonly name?: string;
  /** Told of a failure that it goes on after (a lost connection, a parked stream). */
  readonly onProblem?: (problem: string, error?: unknown) => void;
}

/** The running projector of a process: leading, or standing by. */
export interface Projector {
  readonly isLeading: boolean;
  /** Where the bookmark was last moved to by this process; null while it stands by. */
  readonly moment: Moment | null;
  readonly parked: readonly Parked[];
  /** Says that something was recorded, up to a position if that is known: it looks at once. */
  nudge(position?: bigint): void;
  /** Called whenever this process moved the bookmark, of which generation. */
  onMoved(listener: (moment: Moment, generation: string) => void): () => void;
  stop(): Promise<void>;
}

export const startProjector = (options: ProjectorOptions): Projector => new RunningProjector(options);

class RunningProjector implements Projector {
  isLeading = false;
  moment: Moment | null = null;
  parked: readonly Parked[] = [];
  readonly #options: ProjectorOptions;
  readonly #listeners = new Set<(moment: Moment, generation: string) => void>();
  readonly #ended: Promise<void>;
  readonly #incoming: Incoming;
  #endTelling: () => void = () => {};
  #isStopped = false;
  #wake: () => void = () => {};
  #isNudged = false;
  /** Commands up to here are written each for itself: one of them cannot be. */
  #oneByOneUpTo = 0n;
  /** POCs that could not be written, and why. */
  #unwritable: ReadonlyMap<string, string> = new Map();
  /** When the log's clock was last asked for, by this process' monotonic clock. */
  #tickedAt = Number.NEGATIVE_INFINITY;

  constructor(options: ProjectorOptions) {
    this.#options = options;
    this.#incoming = new Incoming(options.store);
    this.#ended = this.#run();
  }

  nudge(position?: bigint): void {
    if (position === undefined) this.#isNudged = true;
    else if (!this.#incoming.reaches(position)) return;
    this.#wake();
  }

  onMoved(listener: (moment: Moment, generation: string) => void): () => void {
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
        ...sessionOf(this.#options.url, `${LEADER_PREFIX}${this.#options.name ?? `${hostname()}:${process.pid}`}`, SETTINGS),
        query_timeout: ANSWER_MS,
      });
      client.on('error', () => {});
      client.on('notification', ({ channel, payload }) => {
        // Another generation may be read from now on, or what was written is not what is in memory: the next tick is fenced.
        if (channel === 'causeway_generation') this.#tickedAt = Number.NEGATIVE_INFINITY;
        // What this process recorded itself is handed over in the same turn of the event loop, and then need not be read.
        setImmediate(() => this.nudge(channel === 'causeway_log' ? positionIn(payload) : undefined));
      });
      let isToLeadAtOnce = false;
      try {
        await client.connect();
        if (await this.#becomeLeader(client)) await this.#lead(client);
        // A rebuild may be what it led: nobody waits for the first to read what that made.
        isToLeadAtOnce = true;
      } catch (error) {
        isToLeadAtOnce = error instanceof Fenced || error instanceof Unwritable;
        // Whoever took its place is no problem.
        if (!this.#isStopped && !(error instanceof Fenced)) this.#options.onProblem?.('the projector begins again', error);
      } finally {
        this.isLeading = false;
        this.#endTelling();
        this.#incoming.clear();
        this.moment = null;
        await close(client);
      }
      if (!this.#isStopped && !isToLeadAtOnce) await this.#pause(RETRY_MS);
    }
  }

  async #becomeLeader(client: pg.Client): Promise<boolean> {
    while (!this.#isStopped) {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER_LOCK]);
      if (rows[0]!.got) return true;
      // Whoever ends this process does not wait for the next look.
      await this.#pause(RETRY_MS);
    }
    return false;
  }

  /** Rebuilds read models that cannot be gone on with; answers whether it did. */
  async #isRebuilt(client: pg.Client, schema: string): Promise<boolean> {
    const { store, rebuildsFrom = REBUILDS_FROM } = this.#options;
    const reason = await whyToRebuild(client, schema, store, rebuildsFrom);
    if (reason === null) return false;
    this.#options.onProblem?.(`the read models are ${reason}: they are rebuilt`);
    // The database would take a silent leader for gone.
    const sign = setInterval(() => void client.query('select 1').catch(() => {}), RETRY_MS);
    const onProgress = () => {
      if (this.#isStopped) throw new Error('The process ends.');
    };
    await rebuild(this.#options.url, store, { onProgress }).finally(() => clearInterval(sign));
    return true;
  }

  async #lead(client: pg.Client): Promise<void> {
    const sayThatItListens = async () => {
      await client.query('select log.listen($1)', [this.#options.store.opening]);
      saidAt = performance.now();
    };
    let saidAt = 0;
    await sayThatItListens();
    await client.query('listen causeway_log');
    await client.query('listen causeway_generation');
    const schema = await ensureLiveGeneration(client);
    if (await this.#isRebuilt(client, schema)) return;
    await dropLeftovers(client);
    const kept = await KeptProjection.load(client, schema, {
      unwritable: this.#unwritable,
      pocsAtHand: this.#options.pocsAtHand,
      by: this.#options.store.opening,
    });
    const { projection } = kept;
    this.isLeading = true;
    this.#incoming.clear();
    // Only whoever leads is handed anything: to others the log need not say twice what it recorded.
    this.#endTelling = this.#options.store.onAppended((events) => {
      this.#incoming.handOver(events);
      this.nudge(events.at(-1)!.position);
    });
    this.#tickedAt = Number.NEGATIVE_INFINITY;
    this.#moved(kept);
    const write = async () => {
      await kept.write();
      this.#unwritable = new Map();
      this.#moved(kept);
    };
    // Much is written while it is still being worked out.
    const blaming = async (events: readonly RecordedEvent[], work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        if (error instanceof Unwritable) this.#blame(error, events);
        throw error;
      }
    };
    const takeIn = async (events: readonly RecordedEvent[]) => {
      for (const part of events[0]!.position <= this.#oneByOneUpTo ? commandsIn(events) : [events])
        await blaming(part, async () => {
          await projection.take(part);
          await write();
        });
    };
    while (!this.#isStopped) {
      this.#isNudged = false;
      for await (const events of this.#incoming.after(projection.moment.position)) {
        await takeIn(events);
        if (this.#isStopped) break;
      }
      if (performance.now() - this.#tickedAt >= TICK_MS && !this.#isStopped) {
        if (performance.now() - saidAt >= SAY_AGAIN_MS) await sayThatItListens();
        // Everything recorded after the tick bears its clock or a later one, so time may pass up to it once all before it is read.
        const tick = await this.#options.store.tick();
        this.#tickedAt = performance.now();
        while (projection.moment.position < tick.position && !this.#isStopped)
          await takeIn(await this.#incoming.read(projection.moment.position));
        if (this.#isStopped) return;
        await blaming([], async () => {
          await projection.passTime(tick.clock);
          await (kept.isOnlyTime ? kept.tick() : write());
        });
        this.#moved(kept);
      }
      if (!this.#isNudged && !this.#incoming.isBeyond(projection.moment.position)) await this.#pause(TICK_MS);
    }
  }

  /** Who leads next takes the commands one by one, then parks the POCs of the one that cannot be written, and nothing else. */
  #blame(error: Unwritable, events: readonly RecordedEvent[]): void {
    if (commandsIn(events).length > 1) this.#oneByOneUpTo = events.at(-1)!.position;
    else this.#unwritable = new Map([...this.#unwritable, ...error.reasons]);
  }

  #moved({ projection, written, schema }: KeptProjection): void {
    const known = new Set(this.parked.map(({ stream }) => stream));
    this.moment = written;
    this.parked = [...projection.parked.values()];
    for (const { stream, reason } of this.parked) if (!known.has(stream)) this.#options.onProblem?.(`${stream} is parked: ${reason}`);
    for (const listener of this.#listeners) listener(written, schema);
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

/** The position that a notification tells of; whoever may connect may notify, of anything. */
const positionIn = (payload: string | undefined): bigint | undefined =>
  payload !== undefined && /^\d{1,18}$/.test(payload) ? BigInt(payload) : undefined;

/** Ends a connection; one whose other end is gone says no goodbye. A process that has nothing else to do ends without waiting for it. */
const close = async (client: pg.Client): Promise<void> => {
  const goodbye = client.end().catch(() => {});
  const isGone = Symbol();
  if ((await Promise.race([goodbye, sleep(RETRY_MS, isGone, { ref: false })])) === isGone)
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
};
