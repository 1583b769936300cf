import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, untilItAnswers } from './cluster.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { checkOwner, checkWritable, readPlace, writePlace } from './home.ts';
import { startOf } from './identity.ts';
import { runningServer, stopServer } from './process.ts';

const HOLDER = fileURLToPath(new URL('../testing/hold-embedded.ts', import.meta.url));
let folder: string;
/** Made once: what a first start does is proven apart, on homes of their own. */
let home: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'causeway-embedded-'));
  home = join(folder, 'home');
  await (await startEmbedded(home)).stop();
});
afterAll(async () => {
  for (const each of readdirSync(folder)) await remove(join(folder, each));
  rmSync(folder, { recursive: true, force: true });
});

const remove = async (path: string): Promise<void> => {
  const place = readPlace(path);
  if (place === null) return;
  const pid = runningServer(dataOf(place));
  if (pid !== null) await stopServer(pid, ['SIGQUIT', 'SIGKILL']);
  rmSync(place.base, { recursive: true, force: true });
};

const ask = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end().catch(() => {});
  }
};
const roles = (embedded: Embedded) => ask(embedded.superuserUrl, `select rolname from pg_roles where rolname like 'causeway%' order by 1`);
const THREE = [{ rolname: 'causeway_owner' }, { rolname: 'causeway_reader' }, { rolname: 'causeway_server' }];

/** A process of its own that starts the embedded database and stays. */
const holder = (of = home): ChildProcess => spawn(process.execPath, [HOLDER, of], { stdio: ['ignore', 'pipe', 'inherit'] });
const isHeld = async (child: ChildProcess): Promise<void> => {
  await once(child.stdout!, 'data');
};
const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
/** Starts, and sees that it answers. */
const starts = async (): Promise<Embedded> => {
  const embedded = await startEmbedded(home);
  expect(await ask(embedded.serverUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  return embedded;
};

describe('a database whose users were killed', () => {
  it('still runs, and is taken over', async () => {
    const child = holder();
    await isHeld(child);
    const pid = runningServer(dataOf(readPlace(home)!));
    await kill(child);
    const next = await starts();
    expect(next.pid).toBe(pid);
    await next.stop();
    expect(startOf(pid!)).toBeNull();
  });

  it('and that was killed with them, its workers left behind, starts anew with all that was committed', async () => {
    const child = holder();
    await isHeld(child);
    const place = readPlace(home)!;
    const url = `postgres://causeway_owner:${place.passwords.owner}@127.0.0.1:${place.port}/causeway`;
    await ask(url, 'create table public.kept (x int)');
    await ask(url, 'insert into public.kept values (1)');
    await kill(child);
    process.kill(runningServer(dataOf(place))!, 'SIGKILL');
    const next = await starts();
    expect(await ask(next.ownerUrl, 'select x from public.kept')).toEqual([{ x: 1 }]);
    await next.stop();
  });

  it.each<[string, (data: string) => void]>([
    ['names no process', (data) => writeFileSync(join(data, 'postmaster.pid'), `999999\n${data}\n`)],
    ['names a process that is something else', (data) => writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`)],
    ['is no pid file', (data) => writeFileSync(join(data, 'postmaster.pid'), 'x')],
  ])('and whose pid file %s, starts', async (_, lie) => {
    await (await startEmbedded(home)).stop();
    lie(dataOf(readPlace(home)!));
    await (await starts()).stop();
    expect(startOf(process.pid)).not.toBeNull();
  });

  it.each<[string, (data: string) => void]>([
    ['is gone', (data) => rmSync(join(data, 'postmaster.pid'))],
    ['names another', (data) => writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`)],
  ])('and still runs, but whose pid file %s, is ended and started', async (_, lie) => {
    const child = holder();
    await isHeld(child);
    await kill(child);
    const data = dataOf(readPlace(home)!);
    const pid = runningServer(data)!;
    lie(data);
    const next = await starts();
    expect(next.pid).not.toBe(pid);
    expect(startOf(pid)).toBeNull();
    await next.stop();
  });

  it('and that was told to end, but waits for somebody who is still connected, is ended and started', async () => {
    const child = holder();
    await isHeld(child);
    await kill(child);
    const place = readPlace(home)!;
    const pid = runningServer(dataOf(place))!;
    const url = `postgres://postgres:${place.passwords.superuser}@127.0.0.1:${place.port}/postgres`;
    const connected = new pg.Client({ connectionString: url });
    connected.on('error', () => {});
    await connected.connect();
    process.kill(pid, 'SIGTERM');
    await expect.poll(() => ask(url, 'select 1').catch(({ message }: Error) => message)).toBe('the database system is shutting down');
    const next = await starts();
    expect(next.pid).not.toBe(pid);
    await next.stop();
  });

  it('and another database’s process has the id in its pid file: that one is left alone', async () => {
    await (await startEmbedded(home)).stop();
    const other = await startEmbedded(join(folder, 'other'));
    writeFileSync(join(dataOf(readPlace(home)!), 'postmaster.pid'), `${other.pid}\n`);
    await (await starts()).stop();
    expect(await ask(other.serverUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.stop();
  });
});

describe('a database that is killed under its users', () => {
  it.each(['SIGKILL', 'SIGQUIT'] as const)('by %s is there again on the same port, for all of them', async (signal) => {
    const child = holder();
    await isHeld(child);
    const embedded = await startEmbedded(home);
    process.kill(embedded.pid, signal);
    await expect.poll(() => startOf(embedded.pid)).toBeNull();
    await expect.poll(() => ask(embedded.serverUrl, 'select 1 as one').catch(() => null)).toEqual([{ one: 1 }]);
    expect(runningServer(dataOf(readPlace(home)!))).not.toBe(embedded.pid);
    await embedded.stop();
    await kill(child);
  });
});

describe('a server that was just started', () => {
  const PATIENCE_MS = 40;
  const waited = (...states: Awaited<ReturnType<Parameters<typeof untilItAnswers>[0]>>[]) =>
    untilItAnswers(
      async () => (states.length > 1 ? states.shift()! : states[0]!),
      () => PATIENCE_MS,
    );

  it('is waited for as long as it says that it begins: what was written before it was killed may be much', async () => {
    expect(await waited(...Array.from({ length: 10 }, () => 'begins' as const), 'answers')).toBe(true);
  });

  it.each(['silent', 'gone'] as const)('is given up once it is %s', async (state) => {
    expect(await waited('begins', state)).toBe(false);
  });
});

describe('a first start', () => {
  it('that is killed at any moment leaves nothing half-made', async () => {
    const fresh = join(folder, 'killed');
    for (let afterMs = 50; afterMs <= 1_500; afterMs += 145) {
      const child = holder(fresh);
      await sleep(afterMs);
      await kill(child);
    }
    const embedded = await startEmbedded(fresh);
    expect(await roles(embedded)).toEqual(THREE);
    await embedded.stop();
    const { base } = readPlace(fresh)!;
    expect(readdirSync(base).filter((name) => name.includes('half'))).toEqual([]);
    expect(readdirSync(fresh).filter((name) => name.startsWith('starting.lock'))).toEqual([]);
  });

  it('of three at once is one', async () => {
    const fresh = join(folder, 'three');
    const three = await Promise.all([startEmbedded(fresh), startEmbedded(fresh), startEmbedded(fresh)]);
    expect(new Set(three.map(({ pid }) => pid)).size).toBe(1);
    expect(await roles(three[0]!)).toEqual(THREE);
    for (const each of three) await each.stop();
  });

  it('goes on where a lock was left by one that is gone, or that holds nothing', async () => {
    for (const left of ['', '{"pid":999999,"started":"1"}', `{"pid":${process.pid},"started":"long ago"}`]) {
      writeFileSync(join(home, 'starting.lock'), left);
      await (await startEmbedded(home)).stop();
    }
  });
});

describe('a home', () => {
  it('that was moved keeps its database', async () => {
    const first = await startEmbedded(home);
    await ask(first.ownerUrl, 'create table public.moved (x int)');
    await first.stop();
    const moved = join(folder, 'moved');
    renameSync(home, moved);
    home = moved;
    const second = await startEmbedded(home);
    expect(await ask(second.ownerUrl, `select to_regclass('public.moved')::text as found`)).toEqual([{ found: 'moved' }]);
    await second.stop();
  });

  it('of another version of PostgreSQL is left alone, and says what to do', async () => {
    await (await startEmbedded(home)).stop();
    const version = join(dataOf(readPlace(home)!), 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(startEmbedded(home)).rejects.toThrow(/is of PostgreSQL 17, this Causeway brings 18; dump it with its own version/);
    expect(readFileSync(version, 'utf8')).toBe('17\n');
    writeFileSync(version, '18\n');
  });

  it('that is killed and cannot be started again tells why, once, and is started once it can', async () => {
    const told: string[] = [];
    const embedded = await startEmbedded(home, ({ message }) => told.push(message));
    const version = join(dataOf(readPlace(home)!), 'PG_VERSION');
    writeFileSync(version, '17\n');
    process.kill(embedded.pid, 'SIGKILL');
    await expect.poll(() => told.length).toBe(1);
    writeFileSync(version, '18\n');
    await expect.poll(() => ask(embedded.serverUrl, 'select 1 as one').catch(() => null)).toEqual([{ one: 1 }]);
    await embedded.stop();
    expect(told.filter((message) => message.includes('is of PostgreSQL 17'))).toEqual([told[0]]);
  });

  it('that may open too few files says why PostgreSQL gave up, and leaves no password behind', async () => {
    const poor = join(folder, 'poor');
    const child = spawn('sh', ['-c', 'ulimit -n 64; exec "$0" "$1" "$2"', process.execPath, HOLDER, poor], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
    });
    await once(child, 'close');
    expect(said).toMatch(/PostgreSQL cannot be set up in .*: FATAL: {2}insufficient file descriptors/);
    expect(readdirSync(readPlace(poor)!.base).filter((name) => name.endsWith('.password'))).toEqual([]);
  });

  it('whose passwords are gone says so', async () => {
    await (await startEmbedded(home)).stop();
    const place = readPlace(home)!;
    rmSync(join(home, 'postgres.json'));
    // In a home that only its owner can walk to, the database is elsewhere, and a home without a pointer begins anew.
    if (dirname(place.base) === home) await expect(startEmbedded(home)).rejects.toThrow(/postgres\.json is gone or cannot be read/);
    writePlace(home, place);
    await (await startEmbedded(home)).stop();
  });

  it('whose database has other passwords says so at once', async () => {
    const place = readPlace(home)!;
    writePlace(home, { ...place, passwords: { ...place.passwords, superuser: 'of another home' } });
    await expect(startEmbedded(home)).rejects.toThrow(
      `The database in ${place.base} has other passwords than postgres.json of its home. Restore the file that belongs to it, or set CAUSEWAY_HOME to a new folder.`,
    );
    writePlace(home, place);
    await (await startEmbedded(home)).stop();
  });

  it('where programs may not be run says so', async () => {
    const { base } = readPlace(home)!;
    const program = join(base, readdirSync(base).find((name) => name.startsWith('postgresql-'))!, 'bin', 'postgres');
    renameSync(program, `${program}.aside`);
    writeFileSync(program, '', { mode: 0o644 });
    await expect(startEmbedded(home)).rejects.toThrow(
      'PostgreSQL did not start: programs may not be run there (a file system mounted noexec, perhaps); set CAUSEWAY_HOME to a folder where they may.',
    );
    renameSync(`${program}.aside`, program);
    await (await startEmbedded(home)).stop();
  });

  it('of another user is left as it is, so that they go on with it', async () => {
    const place = readPlace(home)!;
    const file = join(home, 'postgres.json');
    const sentence = (path: string, theirs: number, ours: number) =>
      `${home} is another user's: ${path} belongs to user ${theirs}, and would have to belong to ${ours}. Start Causeway as the user who began it, or set CAUSEWAY_HOME to a folder of your own.`;
    const { uid } = statSync(file);
    expect(() => checkOwner(home, file, uid)).not.toThrow();
    expect(() => checkOwner(home, file, 12_345)).toThrow(sentence(file, uid, 12_345));
    // Only root can give away what is theirs.
    for (const path of uid === 0 ? [file, dataOf(place)] : []) {
      const { uid: ours } = statSync(path);
      chownSync(path, 12_345, 12_345);
      await expect(startEmbedded(home)).rejects.toThrow(sentence(path, 12_345, ours));
      expect([readPlace(home), statSync(path).uid]).toEqual([place, 12_345]);
      chownSync(path, ours, ours);
    }
    await (await startEmbedded(home)).stop();
  });

  it.each(['"', '$(id)', '`id`'])('whose name bears %s is refused before a shell gets it', async (name) => {
    // Where every user may walk, the database lies in its home.
    const odd = mkdtempSync(join(tmpdir(), `causeway-odd ${name}-`));
    chmodSync(odd, 0o755);
    await expect(startEmbedded(odd)).rejects.toThrow(
      /bears a character that PostgreSQL's programs would give to a shell \(" \$ ` or a line break\)/,
    );
    expect(readdirSync(odd)).toEqual([]);
    rmSync(odd, { recursive: true });
  });

  it.each(['/proc/causeway', '/etc/hostname', '/etc/hostname/below'])('that cannot be written, such as %s, says so', (path) => {
    expect(() => checkWritable(path)).toThrow(/ cannot be written \(\w+\); set CAUSEWAY_HOME to a folder that can\./);
    expect(existsSync('/proc/causeway')).toBe(false);
  });

  it('that can be written is found so by any number at once, though processes of two containers bear the same number', async () => {
    const shared = mkdtempSync(join(folder, 'shared-'));
    const module = JSON.stringify(new URL('home.ts', import.meta.url));
    // Goes on for as long as it is not ended; one that fails ends with an error.
    const other = new Worker(
      `import(${module}).then(({ checkWritable }) => {
        const again = () => { for (let n = 0; n < 100; n += 1) checkWritable(${JSON.stringify(shared)}); setImmediate(again); };
        again();
        require('node:worker_threads').parentPort.postMessage('at it');
      })`,
      { eval: true },
    );
    const failed = once(other, 'error').then(([error]) => Promise.reject(error));
    await Promise.race([once(other, 'message'), failed]);
    for (let n = 0; n < 1_000; n += 1) checkWritable(shared);
    await Promise.race([other.terminate(), failed]);
  });
});
