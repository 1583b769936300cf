import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { placeBinaries } from './binaries.ts';
import { give, type Place, preparePlace, readPlace, type User, writePlace } from './home.ts';
import { freePort, initialise, runningServer, spawnServer, startOf, stopServer } from './process.ts';

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

const READY_MS = 15_000;

/**
 * Starts, or joins, the embedded database of a home, which any number of processes share. A first start that is killed leaves nothing half-made;
 * a server that outlived its users is taken over.
 * @throws Error that says what is in the way and what to do.
 */
export const startEmbedded = async (home: string): Promise<Embedded> => {
  const release = await lock(home);
  try {
    const place = preparePlace(home);
    const binaries = placeBinaries(place.base);
    const data = join(place.base, 'data');
    await joinOrEnd(home, place, data);
    if (runningServer(data) === null) await startNew(home, place, binaries, data);
    const us: User = { id: randomUUID(), ...ourselves() };
    const started = readPlace(home)!;
    writePlace(home, { ...started, users: [...living(started), us] });
    const pid = runningServer(data);
    if (pid === null) throw new Error(`PostgreSQL ended while it started; its log is ${join(place.base, 'server.log')}.`);
    return {
      ownerUrl: url(started, 'causeway_owner', 'owner', 'causeway'),
      serverUrl: url(started, 'causeway_server', 'server', 'causeway'),
      readerUrl: url(started, 'causeway_reader', 'reader', 'causeway'),
      superuserUrl: url(started, 'postgres', 'superuser', 'causeway'),
      pid,
      stop: () => leave(home, us),
    };
  } finally {
    release();
  }
};

/** The last one out stops the server. */
const leave = async (home: string, us: User): Promise<void> => {
  const release = await lock(home);
  try {
    const place = readPlace(home);
    if (place === null) return;
    const users = living(place).filter(({ id }) => id !== us.id);
    const pid = runningServer(join(place.base, 'data'));
    if (users.length === 0 && pid !== null) await stopServer(pid);
    writePlace(home, { ...place, port: users.length === 0 ? null : place.port, users });
  } finally {
    release();
  }
};

const url = ({ port, passwords }: Place, user: string, of: keyof Place['passwords'], database: string): string =>
  `postgres://${user}:${passwords[of]}@127.0.0.1:${port}/${database}`;

const ourselves = () => ({ pid: process.pid, started: startOf(process.pid) ?? 'unknown' });
const living = ({ users = [] }: Partial<Place>): User[] => users.filter(({ pid, started }) => startOf(pid) === started);

/** A server that runs already is kept where it answers with our password, else ended; never under somebody who uses it. */
const joinOrEnd = async (home: string, place: Place, data: string): Promise<void> => {
  const pid = runningServer(data);
  if (pid === null) return;
  if (place.port !== null && (await answers(place))) return;
  for (let waited = 0; living(place).length > 0; waited += 2_000) {
    if (waited > READY_MS)
      throw new Error(
        `The database of ${home} is in use by process ${living(place)[0]!.pid} and does not answer; look at ${place.base}/server.log.`,
      );
    await sleep(500);
    if (await answers(readPlace(home) ?? place)) return;
  }
  await stopServer(pid);
  writePlace(home, { ...place, port: null, users: [] });
};

const answers = async (place: Place): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url(place, 'postgres', 'superuser', 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const startNew = async (home: string, place: Place, binaries: string, data: string): Promise<void> => {
  for (const half of readdirSync(place.base).filter((name) => name.startsWith('data.half')))
    rmSync(join(place.base, half), { recursive: true, force: true });
  if (!existsSync(data)) await makeCluster(place, binaries, data);
  checkVersion(binaries, data);
  const log = join(place.base, 'server.log');
  writeFileSync(log, '', { mode: 0o600 });
  give(log);
  const started: Place = { ...place, port: await freePort(), users: [] };
  // Written before the server runs: whoever finds it running knows how to reach it.
  writePlace(home, started);
  const pid = spawnServer(binaries, data, started.port!, log);
  for (let waited = 0; !(await answers(started)); waited += 25) {
    if (waited > READY_MS || startOf(pid) === null) throw new Error(`PostgreSQL did not start: ${lastLine(log)} Its log is ${log}.`);
    await sleep(25);
  }
  await makeRoles(started);
};

const makeCluster = async (place: Place, binaries: string, data: string): Promise<void> => {
  const half = join(place.base, `data.half-${process.pid}`);
  const passwordFile = join(place.base, `data.half-${process.pid}.password`);
  writeFileSync(passwordFile, place.passwords.superuser, { mode: 0o600 });
  give(passwordFile);
  await initialise(binaries, half, passwordFile);
  rmSync(passwordFile);
  renameSync(half, data);
};

const checkVersion = (binaries: string, data: string): void => {
  const ofData = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = /postgresql-(\d+)\./.exec(binaries)?.[1];
  if (ofData !== ours)
    throw new Error(
      `The embedded database in ${data} is of PostgreSQL ${ofData}, this Causeway brings ${ours}; dump it with its own version and restore it, or set CAUSEWAY_HOME to a new folder.`,
    );
};

/** The three roles and the database, each only if it is not there: a start that was killed in between goes on here. */
const makeRoles = async (place: Place): Promise<void> => {
  const client = new pg.Client({ connectionString: url(place, 'postgres', 'superuser', 'postgres') });
  await client.connect();
  try {
    for (const [role, of] of [
      ['causeway_owner', 'owner'],
      ['causeway_server', 'server'],
      ['causeway_reader', 'reader'],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      // The password is ours, of base64url letters alone.
      if (rowCount === 0) await client.query(`create role ${role} login password '${place.passwords[of]}'`);
    }
    const { rowCount } = await client.query(`select from pg_database where datname = 'causeway'`);
    if (rowCount === 0) await client.query('create database causeway owner causeway_owner');
  } finally {
    await client.end();
  }
};

const lastLine = (path: string): string => readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';

/** One process at a time starts or joins; a lock whose holder is gone is broken. */
const lock = async (home: string): Promise<() => void> => {
  try {
    mkdirSync(home, { recursive: true });
  } catch {
    // preparePlace says what is wrong with the folder.
    return () => {};
  }
  const path = join(home, 'starting.lock');
  for (let waited = 0; waited < 2 * READY_MS; waited += 20) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify(ourselves()));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => {};
    }
    try {
      const holder = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; started: string };
      if (startOf(holder.pid) !== holder.started) unlinkSync(path);
    } catch {
      // Half written or just gone: look again, and break it if it stays so.
      if (waited > 1_000) rmSync(path, { force: true });
    }
    await sleep(20);
  }
  throw new Error(`Another Causeway is starting on ${home} and does not finish; end it, then remove ${path}.`);
};
