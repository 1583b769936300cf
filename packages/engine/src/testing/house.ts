import { isConnectionLoss } from '@causeway/event-store/postgres/connections.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { isRefused, type Refused } from '@causeway/kernel/refusal.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import type { PocView } from '@causeway/poc/view.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import type { AsOf } from '@causeway/portfolio/reader/as-of.ts';
import pg from 'pg';
import { demoEmail } from '../bootstrap.ts';
import type { Executed } from '../commands/execute.ts';
import { type Engine, type EngineOptions, openEngine } from '../engine.ts';
import { ownDatabase } from './own-database.ts';

export type Who = 'admin' | 'pmo' | 'team' | 'owner' | 'auditor' | 'viewer';
type RowOf<Name extends keyof PocView> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

/** How long a read side that has much else to do may take. */
const READ_MS = 100_000;

/** An engine on a database of its own, whose clock the test sets. */
export interface House {
  readonly engine: Engine;
  /** The server's own role on its database. */
  readonly url: string;
  readonly ownerUrl: string;
  /** A session of the database's superuser: whatever goes wrong with a database is made to by it. */
  readonly superuser: pg.Client;
  /** The schema of the read models that are read. */
  live(): Promise<string>;
  /** What was reported. */
  readonly problems: readonly string[];
  /** Of that, what is ours to mend: whose process stands still for seconds, on a machine that does much else, loses its sessions, and begins again. */
  readonly alarms: readonly string[];
  /** The clock, epoch milliseconds; it stands still until it is set. */
  clock: number;
  at(instant: string): void;
  /** Sends a command; the answer as it came. */
  ask(who: Who, type: CommandType, input: object, slug?: string | null): Promise<Executed | Refused>;
  /** Sends a command that must be carried out, and waits until the read side has it. */
  must(who: Who, type: CommandType, input: object, slug?: string | null): Promise<bigint>;
  /** Waits until the read side has a position. */
  isRead(position: bigint): Promise<Moment>;
  /** Waits until the read side has reached the head of the log and the clock. */
  settle(): Promise<Moment>;
  rows<Name extends keyof PocView>(name: Name, slug: string, asOf?: AsOf): Promise<RowOf<Name>[]>;
  /** Stops the engine and starts another on the same database. */
  restart(): Promise<void>;
  /** A further engine on the same database, as another process would be. */
  another(options?: EngineOptions): Promise<Engine>;
  close(): Promise<void>;
}

export const openHouse = async (at: string, { onStatement }: Pick<EngineOptions, 'onStatement'> = {}): Promise<House> => {
  const database = await ownDatabase();
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  superuser.on('error', () => {});
  await superuser.connect();
  const [problems, alarms]: [string[], string[]] = [[], []];
  let clock = Date.parse(at);
  const open = (options: EngineOptions = {}) =>
    openEngine(database.configuration, {
      now: () => clock,
      onProblem: (problem, error) => {
        const told = `${problem}${error instanceof Error ? `: ${error.message}` : ''}`;
        problems.push(told);
        if (!isConnectionLoss(error)) alarms.push(told);
      },
      ...(onStatement && { onStatement }),
      ...options,
    });
  let engine = await open();
  const others: Engine[] = [];
  const isRead = (position: bigint) => engine.reader.waitFor(position, READ_MS);
  const actors = new Map<Who, Actor>();
  for (const who of ['admin', 'pmo', 'team', 'owner', 'auditor', 'viewer'] as const) {
    const { id } = (await engine.directory.byEmail(demoEmail(who)))!;
    actors.set(who, { id, roles: await engine.executor.rolesOf(id) });
  }
  const ask: House['ask'] = (who, type, input, slug = null) =>
    engine.executor.execute({
      type,
      input: { ...input },
      stream: slug === null ? null : `poc-${slug}`,
      actor: actors.get(who)!,
      correlationId: crypto.randomUUID(),
    });
  return {
    get engine() {
      return engine;
    },
    url: database.url,
    ownerUrl: database.ownerUrl,
    superuser,
    live: async () => (await superuser.query<{ generation: string }>('select generation from portfolio.live')).rows[0]!.generation,
    problems,
    alarms,
    get clock() {
      return clock;
    },
    set clock(instant) {
      clock = instant;
    },
    at: (instant) => {
      clock = Date.parse(instant);
    },
    ask,
    isRead,
    must: async (who, type, input, slug) => {
      const outcome = await ask(who, type, input, slug);
      if (isRefused(outcome)) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
      engine.projector.nudge();
      await isRead(outcome.position);
      return outcome.position;
    },
    settle: async () => {
      for (;;) {
        const [head, moment] = await Promise.all([engine.store.head(), engine.reader.present()]);
        if (moment.position === head.position && moment.clock >= clock) return moment;
        engine.projector.nudge();
        await engine.reader.nextMovement();
      }
    },
    rows: async (name, slug, asOf) => {
      const moment = await engine.reader.resolve(asOf);
      const key = (await engine.reader.bySlug([slug], moment)).get(slug);
      return key === undefined ? [] : ((await engine.reader.rows(name, [key.pocId], moment)).get(key.pocId) ?? []);
    },
    restart: async () => {
      await engine.close();
      engine = await open();
    },
    another: async (options) => {
      const other = await open(options);
      others.push(other);
      return other;
    },
    close: async () => {
      for (const other of others) await other.close();
      await engine.close();
      await superuser.end();
      await database.drop();
    },
  };
};
