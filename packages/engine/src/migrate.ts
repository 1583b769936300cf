import { migrate } from '@causeway/event-store/postgres/migrate.ts';
import { allMigrations } from './database.ts';
import { reachable } from './database-check.ts';

// Brings a named database to this version as its owner, and ends: for deployments whose server is never given the owner's password.
const url = process.env.DATABASE_OWNER_URL;
try {
  if (!url) throw new Error('Set DATABASE_OWNER_URL to the database as the role causeway_owner.');
  await reachable('DATABASE_OWNER_URL', url, () => migrate(url, allMigrations()));
  process.stdout.write('The database is of this version.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
