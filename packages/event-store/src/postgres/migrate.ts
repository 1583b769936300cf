import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { sessionOf } from './connections.ts';

/** One step of a schema: plain SQL, run once, in the order of the names. */
export interface Migration {
  /** `<room>/<file>`: the room that brings it, and its file. */
  readonly name: string;
  readonly sql: string;
}

/** The migrations of a folder of `NNNN-what.sql` files. */
export const readMigrations = (room: string, folder: URL): Migration[] =>
  readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: `${room}/${file}`, sql: readFileSync(new URL(file, folder), 'utf8') }));

/** The log's own. */
export const logMigrations = (): Migration[] => readMigrations('event-store', new URL('./migrations/', import.meta.url));

/** @throws MigrationError where the database could not keep what is to be kept, before anything is done in it. */
export const checkPostgres = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ encoding: string; icu: boolean; standby: boolean; readonly: boolean }>(
    `select current_setting('server_encoding') as encoding,
            exists (select from pg_catalog.pg_collation where collname = 'und-x-icu' and collencoding in (-1, 6)) as icu,
            pg_is_in_recovery() as standby, current_setting('transaction_read_only') = 'on' as readonly`,
  );
  const { encoding, icu, standby, readonly } = rows[0]!;
  if (standby) throw new MigrationError('It is a standby, which may be behind and cannot be written; name the primary.');
  if (readonly)
    throw new MigrationError('It takes no changes: default_transaction_read_only is on, for it or for this role; set it to off.');
  if (encoding !== 'UTF8')
    throw new MigrationError(
      `Its encoding is ${encoding}, which cannot hold every text; make one with: create database … encoding 'UTF8' template template0.`,
    );
  if (!icu)
    throw new MigrationError('Its PostgreSQL was built without ICU, by which names are put in order; use one that was built with it.');
};

/** The database cannot be brought to this version; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** How long a connection is waited for before anything runs: a database that has just begun may take longer than later. */
export const MIGRATING_CONNECT_MS = 10_000;

/**
 * Runs what was not yet run, each in a transaction, one process at a time, and `afterwards` each time. The roles `causeway_server` and `causeway_reader` must exist.
 * @throws MigrationError when the database is of a newer version, or the owner may not do it.
 */
export const migrate = async (
  ownerUrl: string,
  migrations: readonly Migration[],
  known = migrations,
  afterwards?: (client: pg.ClientBase) => Promise<unknown>,
): Promise<void> => {
  const client = new pg.Client({
    // An index of a long table takes its time.
    ...sessionOf(ownerUrl, 'causeway migrations', ['statement_timeout=0']),
    connectionTimeoutMillis: MIGRATING_CONNECT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await checkPostgres(client);
    // The server's own role may make schemas: nothing in one of them is ever what the owner means.
    await client.query('set search_path = pg_catalog');
    await client.query('select pg_advisory_lock(4242000)');
    await client.query('create table if not exists public.migration (name text primary key, ran_at timestamptz not null default now())');
    await client.query('grant select on public.migration to public');
    const missing = new Set(await missingMigrations(client, migrations, known));
    for (const { name, sql } of migrations.filter((migration) => missing.has(migration.name))) await runOne(client, name, sql);
    await afterwards?.(client);
  } finally {
    await client.end().catch(() => {});
  }
};

/**
 * Which of these migrations a database has not had yet; all of them where there was none at all. `known` is what this version knows beside them.
 * @throws MigrationError when the database is of a newer version.
 */
export const missingMigrations = async (client: pg.ClientBase, migrations: readonly Migration[], known = migrations): Promise<string[]> => {
  const { rows: tables } = await client.query<{ is: boolean }>(`select to_regclass('public.migration') is not null as is`);
  const { rows } = tables[0]!.is ? await client.query<{ name: string }>('select name from public.migration order by name') : { rows: [] };
  const ran = rows.map(({ name }) => name);
  const unknown = ran.filter((name) => !known.some((migration) => migration.name === name));
  if (unknown.length > 0)
    throw new MigrationError(
      `This database is of a newer Causeway (it has ${unknown.join(', ')}); start that version, or name another database.`,
    );
  return migrations.map(({ name }) => name).filter((name) => !ran.includes(name));
};

/** Whoever waits for a table holds up all that come after; so it is tried again and again, and appends go on in between. */
const LOCK_WAIT_MS = 1_000;
const PATIENCE_MS = 60_000;
const isHeld = (error: unknown): boolean => (error as { code?: unknown }).code === '55P03';

const runOne = async (client: pg.Client, name: string, sql: string): Promise<void> => {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    await client.query('begin');
    try {
      await client.query(`set local lock_timeout = ${LOCK_WAIT_MS}`);
      await client.query(sql);
      await client.query('insert into public.migration (name) values ($1)', [name]);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      if (isHeld(error) && performance.now() < deadline) await sleep(LOCK_WAIT_MS);
      else throw new MigrationError(`Migration ${name} failed: ${whyOf(error)}`, { cause: error });
    }
  }
};

const whyOf = (error: unknown): string => {
  if (isHeld(error)) return 'somebody else has what it changes open for long, a backup perhaps; start again once that has ended.';
  return error instanceof Error ? error.message : String(error);
};
