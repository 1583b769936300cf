import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '@causeway/engine/database.ts';
import { startEmbedded } from '@causeway/event-store/embedded/embedded.ts';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { migrate } from '@causeway/event-store/postgres/migrate.ts';
import pg from 'pg';
import type { SideName } from './sides.ts';

export interface BenchServer {
  /** A database of one server for each side. */
  readonly urls: Readonly<Record<SideName, string>>;
  /** What the server says it is. */
  readonly version: string;
  readonly superuserUrl: string;
  close(): Promise<void>;
}

/** One embedded PostgreSQL for both sides, each with a database of its own, fsync on. */
export const startBenchServer = async (): Promise<BenchServer> => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
  const embedded = await startEmbedded(home);
  await migrate(embedded.ownerUrl, allMigrations());
  const client = new pg.Client({ connectionString: embedded.superuserUrl });
  await client.connect();
  await client.query('create database emmett');
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return {
    urls: { causeway: embedded.serverUrl, emmett: embedded.superuserUrl.replace(/\/[^/]*$/, '/emmett') },
    version: rows[0]!.server_version,
    superuserUrl: embedded.superuserUrl,
    close: async () => {
      await embedded.stop();
      removeHome(home);
    },
  };
};
