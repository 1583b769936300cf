import type { EventStore } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { Directory } from '@causeway/portfolio/directory.ts';
import { type Projector, startProjector } from '@causeway/portfolio/projector/projector.ts';
import { openReader, type Reader } from '@causeway/portfolio/reader/reader.ts';
import { bootstrap } from './bootstrap.ts';
import { type ExecuteOptions, Executor } from './commands/execute.ts';
import type { Configuration } from './configuration/configuration.ts';
import { type DatabaseConfiguration, openDatabase } from './database.ts';
import { outOfReach } from './out-of-reach.ts';

/** Everything that a face of Causeway runs on. */
export interface Engine {
  readonly store: EventStore;
  readonly reader: Reader;
  readonly directory: Directory;
  readonly projector: Projector;
  readonly executor: Executor;
  /** The server's clock, epoch milliseconds. */
  readonly now: () => number;
  /** The server's own role on the database, for what else keeps state there (sessions). */
  readonly databaseUrl: string;
  readonly isEmbedded: boolean;
  close(): Promise<void>;
}

export interface EngineOptions extends Pick<ExecuteOptions, 'onOutcome' | 'onAppend'> {
  readonly now?: () => number;
  readonly onProblem?: (problem: string, error?: unknown) => void;
  /** How many POCs are kept in memory, folded and rendered: few are enough where each is used once, as in an import. */
  readonly pocsAtHand?: number;
  /** Fills an empty log before anybody reads it. */
  readonly seed?: Seed;
  /** Told of every SQL statement of the read side, for the tests that count them. */
  readonly onStatement?: (text: string) => void;
}

/** How long the read side may take for what a log begins with. */
const BEGUN_MS = 120_000;

/** What an empty log is filled with. */
export interface Seed {
  /** Fills an empty log, or leaves one that holds anything as it is; answers whether it filled it. */
  fill(place: {
    /** The log, as the server's own role. */
    readonly logUrl: string;
    readonly directory: Directory;
    readonly now: () => number;
  }): Promise<boolean>;
  /** Told how much of it the read side has. */
  onRead(share: number): void;
}

/** What an engine is opened with. */
export type EngineConfiguration = DatabaseConfiguration & Pick<Configuration, 'issuer' | 'adminEmail'>;

/**
 * Opens the database, the log and the read side, and starts projecting.
 * @throws Error that says what is in the way and what to do.
 */
export const openEngine = async (
  configuration: EngineConfiguration,
  { now = Date.now, onProblem, pocsAtHand, seed, onStatement, onOutcome, onAppend }: EngineOptions = {},
): Promise<Engine> => {
  const database = await openDatabase(configuration, onProblem);
  const opened: (() => Promise<void>)[] = [() => database.stop()];
  const closeAll = async () => {
    for (const close of opened.reverse()) await close().catch((error: unknown) => onProblem?.('closing', error));
  };
  try {
    const store = await openPostgresStore({ url: database.logUrl, now, ...(onProblem && { onProblem }) });
    opened.push(() => store.close());
    const reader = await openReader({ url: database.serverUrl, store, now, ...(onStatement && { onStatement }) });
    opened.push(() => reader.close());
    const directory = new Directory(database.serverUrl, onStatement);
    opened.push(() => directory.close());
    const executor = new Executor({
      store,
      directory,
      now,
      currenciesInUse: () => reader.currenciesInUse(),
      ...(pocsAtHand !== undefined && { pocsAtHand }),
      ...(onOutcome && { onOutcome }),
      ...(onAppend && { onAppend }),
    });
    const isSeeded = await seed?.fill({ logUrl: database.logUrl, directory, now });
    const { isBegun, size } = await bootstrap({ store, directory, now, configuration });
    const projector = startProjector({
      url: database.serverUrl,
      store,
      ...(onProblem && { onProblem }),
      ...(pocsAtHand !== undefined && { pocsAtHand }),
    });
    opened.push(() => projector.stop());
    projector.onMoved((moment, generation) => reader.moved(moment, generation));
    // Whoever is told that it is ready finds what it begins with: the default template, roles, the seed. Another process may have begun it just now.
    const { position: head } = await store.head();
    if (isSeeded || isBegun || head <= size) {
      const end = projector.onMoved(({ position }) => isSeeded && seed!.onRead(Number(position) / Number(head)));
      await reader.waitFor(head, BEGUN_MS);
      end();
    }
    return {
      store,
      reader,
      directory,
      projector,
      executor,
      now,
      databaseUrl: database.serverUrl,
      isEmbedded: database.isEmbedded,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw outOfReach(error, configuration);
  }
};
