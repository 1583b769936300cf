import { randomUUID } from 'node:crypto';
import { asked, dataOf, logOf, makeRoles, startServer, untilItAnswers, urlOf } from './cluster.ts';
import { checkWritable, type Place, preparePlace, readPlace, type User, writePlace } from './home.ts';
import { identity, isAlive, startOf } from './identity.ts';
import { lock } from './lock.ts';
import { runningServer, stopServer, toldByPidFile } from './process.ts';

/** A PostgreSQL server of our own, for development, tests and a laptop. */
export interface Embedded {
  /** Runs migrations. */
  readonly ownerUrl: string;
  /** The server's own role. */
  readonly serverUrl: string;
  /** For BI. */
  readonly readerUrl: string;
  readonly superuserUrl: string;
  readonly pid: number;
  /** Leaves; the last one out stops the server, whoever started it. */
  stop(): Promise<void>;
}

/** How often its users look whether the server still runs. */
const WATCH_MS = 500;
/** How long a server that runs may be silent before it is ended. */
const SILENT_MS = 2_000;
/** How long one may be that others use. */
const BUSY_MS = 15_000;

/**
 * Starts, or joins, the embedded database of a home, which any number of processes share. A first start that is killed leaves nothing half-made;
 * a server that outlived its users is taken over; one that is killed under them is started again where it was, and `onProblem` is told why it cannot be.
 * @throws Error that says what is in the way and what to do.
 */
export const startEmbedded = async (home: string, onProblem: (error: Error) => void = () => {}): Promise<Embedded> => {
  checkWritable(home);
  const release = await lock(home);
  try {
    const us: User = { id: randomUUID(), ...identity(process.pid) };
    const place = await joinOrStart(home, preparePlace(home));
    await makeRoles(place);
    writePlace(home, { ...place, users: [...living(place), us] });
    const watch = watchOver(home, onProblem);
    return {
      ownerUrl: urlOf(place, 'causeway_owner', 'owner', 'causeway'),
      serverUrl: urlOf(place, 'causeway_server', 'server', 'causeway'),
      readerUrl: urlOf(place, 'causeway_reader', 'reader', 'causeway'),
      superuserUrl: urlOf(place, 'postgres', 'superuser', 'causeway'),
      pid: runningServer(dataOf(place)) ?? 0,
      stop: async () => {
        await watch.stop();
        await leave(home, us);
      },
    };
  } finally {
    release();
  }
};

const living = ({ users = [] }: Partial<Place>): User[] => users.filter(isAlive);

const joinOrStart = async (home: string, place: Place): Promise<Place> => {
  const pid = runningServer(dataOf(place));
  if (pid === null) return startServer(home, place);
  // A server whose pid file is gone, or names another, stops itself within a minute.
  if (toldByPidFile(dataOf(place)) === pid && (await answersInTime(home, place))) return place;
  await stopServer(pid);
  return startServer(home, place);
};

/** Whether a server that runs answers; one that others use is never ended under them. */
const answersInTime = async (home: string, place: Place): Promise<boolean> => {
  const user = () => living(place)[0];
  if (
    await untilItAnswers(
      () => asked(place),
      () => (user() ? BUSY_MS : SILENT_MS),
    )
  )
    return true;
  const inUse = user();
  if (!inUse) return false;
  throw new Error(`The database of ${home} is in use by process ${inUse.pid} and does not answer; look at ${logOf(place)}.`);
};

/** Starts the server again when it was killed under its users: whoever sees it first, on the same port, which the others know. */
const watchOver = (home: string, onProblem: (error: Error) => void): { stop(): Promise<void> } => {
  let isStopped = false;
  let looking = Promise.resolve();
  let pid: number | null = null;
  /** Each told once: as long as nobody mends it, it is the same at every look, but for numbers of processes and the names of locks. */
  const told = new Set<string>();
  const tell = (error: Error) => {
    const problem = error.message.replace(/\S*starting\.lock\S*|\d+/g, '');
    if (!told.has(problem)) onProblem(error);
    told.add(problem);
  };
  const look = async () => {
    const place = readPlace(home);
    if (place === null || isStopped) return;
    if (pid !== null && startOf(pid) !== null && toldByPidFile(dataOf(place)) === pid) return;
    pid = runningServer(dataOf(place));
    if (pid !== null) return told.clear();
    const release = await lock(home);
    try {
      if (!isStopped && runningServer(dataOf(place)) === null) await startServer(home, place);
    } finally {
      release();
    }
  };
  const timer = setInterval(() => {
    // A start that fails is tried again at the next look; meanwhile whoever asks the database hears that it is away.
    looking = looking.then(look).catch(tell);
  }, WATCH_MS).unref();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
};

/** The last one out stops the server. */
const leave = async (home: string, us: User): Promise<void> => {
  const release = await lock(home);
  try {
    const place = readPlace(home);
    if (place === null) return;
    const users = living(place).filter(({ id }) => id !== us.id);
    const pid = runningServer(dataOf(place));
    if (users.length === 0 && pid !== null) await stopServer(pid);
    writePlace(home, { ...place, users });
  } finally {
    release();
  }
};
