import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { databaseUser } from './database-user.ts';
import { exists, startOf } from './identity.ts';

const run = promisify(execFile);

/**
 * The id of the server that runs on a data folder, whatever its pid file says: an id may be stale, or of another process by now. Where the system does
 * not tell what processes run, the pid file is believed.
 */
export const runningServer = (data: string): number | null => {
  const ids = processIds();
  if (ids === null) {
    const told = toldByPidFile(data);
    return told !== null && exists(told) ? told : null;
  }
  return ids.find((pid) => isServerOf(pid, data)) ?? null;
};

/** What a server's pid file says; null where there is none. */
export const toldByPidFile = (data: string): number | null => {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]) || null;
  } catch {
    return null;
  }
};

/**
 * Makes way for a new server where none runs: workers that outlived a killed one are ended (two servers' workers on one folder would destroy it), then
 * a pid file that nobody stands behind is removed. Where the system does not tell, PostgreSQL looks after both by itself.
 */
export const clearAway = async (data: string): Promise<void> => {
  const ids = processIds();
  if (ids === null) return;
  for (const pid of ids.filter((each) => worksIn(each, data))) await stopServer(pid, ['SIGKILL']);
  rmSync(join(data, 'postmaster.pid'), { force: true });
};

const processIds = (): number[] | null => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return null;
  }
};

/** The first process of a server bears the folder in its command line; its workers have titles of their own. */
const isServerOf = (pid: number, data: string): boolean => {
  try {
    const [program = '', ...options] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return program.endsWith('postgres') && options[options.indexOf('-D') + 1] === data;
  } catch {
    return false;
  }
};

/** Every process of a server works in its folder. */
const worksIn = (pid: number, data: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
};

/** A TCP port of the loopback address: the one that is wished for, if it is free now, else any. */
export const freePort = async (wished: number | null): Promise<number> => {
  const probe = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const { port: got } = server.address() as { port: number };
        server.close(() => resolve(got));
      });
    });
  return wished === null ? probe(0) : probe(wished).catch(() => probe(0));
};

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

/** What the system refuses a program for, and what to do about it. */
const IN_THE_WAY: Readonly<Record<string, string>> = {
  EACCES: 'programs may not be run there (a file system mounted noexec, perhaps); set CAUSEWAY_HOME to a folder where they may',
  EPERM: 'programs may not be run there; set CAUSEWAY_HOME to a folder where they may',
  EAGAIN: 'this user may start no more processes (ulimit -u); raise the limit, or end some',
  EMFILE: 'this process may open no more files (ulimit -n); raise the limit',
  ENFILE: 'this machine may open no more files; end some programs',
  ENOMEM: 'this machine has no memory left; end some programs',
};

/** Why a program could not be run, or was ended, in words; null where it ran and said so itself. */
export const whyNotRun = (error: unknown): string | null => {
  const { code, signal } = error as { code?: unknown; signal?: unknown };
  if (typeof signal === 'string') return `it was ended by ${signal}; this machine may have no memory left for it`;
  return IN_THE_WAY[String(code)] ?? null;
};

/**
 * Starts the server, detached: it outlives a killed starter, and is adopted by the next. Answers its process id.
 * @throws what the system says of a program that it does not run
 */
export const spawnServer = async (binaries: string, data: string, port: number, log: string): Promise<number> => {
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, ...settings], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: environment(binaries),
    ...databaseUser,
  });
  closeSync(output);
  child.on('error', () => {});
  await once(child, 'spawn');
  child.unref();
  return child.pid!;
};

const PATIENCE_MS = { SIGINT: 10_000, SIGQUIT: 5_000, SIGKILL: 5_000 } as const;

/** Stops a server: SIGINT ends its connections and writes a checkpoint; one that does not heed it gets SIGQUIT, then SIGKILL. */
export const stopServer = async (
  pid: number,
  signals: readonly (keyof typeof PATIENCE_MS)[] = ['SIGINT', 'SIGQUIT', 'SIGKILL'],
): Promise<void> => {
  for (const signal of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < PATIENCE_MS[signal]; waited += 20) {
      if (startOf(pid) === null) return;
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
