import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { placeBinaries } from './binaries.ts';
import { give, type Place, writePlace } from './home.ts';
import { startOf } from './identity.ts';
import { clearAway, freePort, initialise, spawnServer, whyNotRun } from './process.ts';

/** How long a server that was just started may say nothing. */
const READY_MS = 30_000;
/** What is left of a killed server may keep the next one from starting for a moment. */
const TRIES = 4;

/** The data directory of a place. */
export const dataOf = ({ base }: Place): string => join(base, 'data');
/** Where its server writes what goes wrong. */
export const logOf = ({ base }: Place): string => join(base, 'server.log');

/** How one of its four roles connects to a database of it. */
export const urlOf = ({ port, passwords }: Place, user: string, of: keyof Place['passwords'], database: string): string =>
  `postgres://${user}:${passwords[of]}@127.0.0.1:${port}/${database}`;

/**
 * Starts a server on a place where none runs, on its port of last time if that is free; makes the cluster, its roles and its database where they are not yet
 * there. Answers the place with its port.
 * @throws Error with the server's own last words.
 */
export const startServer = async (home: string, place: Place): Promise<Place> => {
  const binaries = placeBinaries(place.base);
  const data = dataOf(place);
  sweep(place);
  if (!existsSync(data)) await makeCluster(place, binaries, data);
  checkVersion(binaries, data);
  for (let tries = 1; ; tries += 1) {
    await clearAway(data);
    const started: Place = { ...place, port: await freePort(place.port) };
    // Written before the server runs: whoever finds it running knows how to reach it.
    writePlace(home, started);
    writeFileSync(logOf(place), '', { mode: 0o600 });
    give(logOf(place));
    const pid = await spawnServer(binaries, data, started.port!, logOf(place)).catch((error: unknown) => {
      throw new Error(`PostgreSQL did not start: ${whyNotRun(error) ?? (error as Error).message}.`, { cause: error });
    });
    if (await isReady(started, pid)) return started;
    if (tries === TRIES) throw new Error(`PostgreSQL did not start: ${lastWords(logOf(place))} Its log is ${logOf(place)}.`);
    await sleep(500);
  }
};

const isReady = (place: Place, pid: number): Promise<boolean> =>
  untilItAnswers(
    async () => (startOf(pid) === null ? 'gone' : asked(place)),
    () => READY_MS,
  );

/**
 * Waits until a server answers; answers whether it does. One that has ended, or that says nothing for so long, is waited for no more. One that says that it
 * begins is at work, however long: ended while it goes through what was written before it was killed, it would begin with that anew.
 */
export const untilItAnswers = async (look: () => Promise<State | 'gone'>, patienceMs: () => number): Promise<boolean> => {
  for (let since = performance.now(); ; await sleep(25)) {
    const state = await look();
    if (state === 'answers') return true;
    if (state === 'begins') since = performance.now();
    if (state === 'gone' || performance.now() - since > patienceMs()) return false;
  }
};

type State = 'answers' | 'begins' | 'silent';

/**
 * Whether a place's server answers with our password; `begins` while it is starting, or going through what was written before it was killed.
 * @throws Error where it wants another password: no waiting would help.
 */
export const asked = async (place: Place): Promise<State> => {
  if (place.port === null) return 'silent';
  const client = new pg.Client({ connectionString: urlOf(place, 'postgres', 'superuser', 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return 'answers';
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === '28P01') throw otherPasswords(place);
    // One that is told to end says so by the same code, for as long as somebody is connected.
    return code === '57P03' && !message.includes('shutting down') ? 'begins' : 'silent';
  } finally {
    await client.end().catch(() => {});
  }
};

const otherPasswords = ({ base }: Place): Error =>
  new Error(
    `The database in ${base} has other passwords than postgres.json of its home. Restore the file that belongs to it, or set CAUSEWAY_HOME to a new folder.`,
  );

/** Clusters that were not finished; a killed start may have left the program that makes one running, which the next start sweeps up after. */
const sweep = ({ base }: Place): void => {
  for (const half of readdirSync(base).filter((name) => name.startsWith('data.half')))
    try {
      rmSync(join(base, half), { recursive: true, force: true });
    } catch {}
};

const makeCluster = async (place: Place, binaries: string, data: string): Promise<void> => {
  const half = join(place.base, `data.half-${process.pid}-${Date.now()}`);
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, place.passwords.superuser, { mode: 0o600 });
  give(passwordFile);
  try {
    await initialise(binaries, half, passwordFile);
  } catch (error) {
    throw new Error(`PostgreSQL cannot be set up in ${place.base}: ${whyNotRun(error) ?? whyOf(error as Error)}.`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, data);
};

/** What the program that makes clusters said of why it gave up: a full disk first, of which everything else follows; else what it said first. */
const whyOf = (error: Error & { stderr?: unknown }): string => {
  const said = String(error.stderr ?? '').split('\n');
  const line = said.find((each) => /No space left/.test(each)) ?? said.find((each) => /\b(error|ERROR|FATAL|PANIC):/.test(each));
  return line === undefined ? error.message : line.replace(/^.*?\b(?=(?:error|FATAL|PANIC|ERROR):)/, '').trim();
};

const checkVersion = (binaries: string, data: string): void => {
  const ofData = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = /postgresql-(\d+)\./.exec(binaries)?.[1];
  if (ofData !== ours)
    throw new Error(
      `The embedded database in ${data} is of PostgreSQL ${ofData}, this Causeway brings ${ours}; dump it with its own version and restore it, or set CAUSEWAY_HOME to a new folder.`,
    );
};

/** The three roles, what they may, and the database, each only if it is not there: a start that was killed in between goes on here. */
export const makeRoles = async (place: Place): Promise<void> => {
  const client = new pg.Client({
    connectionString: urlOf(place, 'postgres', 'superuser', 'postgres'),
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    for (const [role, of] of [
      ['causeway_owner', 'owner'],
      ['causeway_server', 'server'],
      ['causeway_reader', 'reader'],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      // The password is ours, of base64url letters alone.
      if (rowCount === 0) await client.query(`create role ${role} login password '${place.passwords[of]}'`);
    }
    // A rebuild turns it off for itself.
    const { rowCount: isGranted } = await client.query(`select where has_parameter_privilege('causeway_server', 'wal_compression', 'set')`);
    if (isGranted === 0) await client.query('grant set on parameter wal_compression to causeway_server');
    const { rowCount } = await client.query(`select from pg_database where datname = 'causeway'`);
    if (rowCount === 0) {
      // To compress its pages on their way into the journal takes longer than the rest of making it.
      await client.query('set wal_compression = off');
      await client.query('create database causeway owner causeway_owner');
    }
  } finally {
    await client.end().catch(() => {});
  }
};

/** What a server said of why it ended: what it calls fatal, else its last line. */
const lastWords = (path: string): string => {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  // A full disk first: behind it stands what whoever connected meanwhile was told.
  const line =
    lines.find((each) => /No space left/.test(each)) ??
    lines.findLast((each) => /\b(?:FATAL|PANIC|ERROR):/.test(each)) ??
    lines.at(-1) ??
    '';
  return line === ''
    ? 'it ended without a word; this machine, or a limit of this user (ulimit), may leave it no room.'
    : `${line.replace(/^.*?\b(?=(?:FATAL|PANIC|ERROR):)/, '')}.`;
};
