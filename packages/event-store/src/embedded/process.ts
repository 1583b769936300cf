import { execFile, spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { databaseUser } from './database-user.ts';

const run = promisify(execFile);

/** When a process was started, which tells it from a later one of the same id; null when there is none. */
export const startOf = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return isAlive(pid) ? 'unknown' : null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The id of the server that runs on a data folder; a pid file that lies (no such process, or another one) is removed. */
export const runningServer = (data: string): number | null => {
  const file = join(data, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
  if (isAlive(pid) && isPostgres(pid)) return pid;
  rmSync(file, { force: true });
  return null;
};

const isPostgres = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    // No /proc: PostgreSQL itself tells a stale pid file from a live one.
    return true;
  }
};

/** A TCP port of the loopback address that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Makes a new cluster. Not synced to disk: half of one is thrown away at the next start. */
export const initialise = async (binaries: string, data: string, passwordFile: string): Promise<void> => {
  const options = [
    '-D',
    data,
    '-U',
    'postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-sync',
    '--no-instructions',
  ];
  await run(join(binaries, 'bin', 'initdb'), [...options, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], {
    cwd: '/',
    ...databaseUser,
    env: environment(binaries),
  });
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Starts the server, detached: it outlives a killed starter, and is adopted by the next. Answers its process id. */
export const spawnServer = (binaries: string, data: string, port: number, log: string): number => {
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, ...settings], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: environment(binaries),
    ...databaseUser,
  });
  child.on('error', () => {});
  child.unref();
  return child.pid ?? 0;
};

/** Stops a server: SIGINT ends its connections and writes a checkpoint; after ten seconds SIGQUIT. */
export const stopServer = async (pid: number): Promise<void> => {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs; waited += 20) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
};

const environment = (binaries: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  LD_LIBRARY_PATH: join(binaries, 'lib'),
  TZ: 'UTC',
});
