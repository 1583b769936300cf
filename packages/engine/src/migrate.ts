import { VARIABLES } from './configuration/environment.ts';
import { bringToVersion } from './database.ts';
import { reachable } from './database-check.ts';

// Brings a named database to this version as its owner, and ends: for deployments whose server is never given the owner's password.
try {
  const { data: url, error } = VARIABLES.DATABASE_OWNER_URL.schema.safeParse(process.env.DATABASE_OWNER_URL?.trim() || undefined);
  if (error) throw new Error(`DATABASE_OWNER_URL: ${error.issues[0]!.message}`);
  if (url === undefined) throw new Error('Set DATABASE_OWNER_URL to the database as the role causeway_owner.');
  await reachable('DATABASE_OWNER_URL', url, () => bringToVersion(url));
  process.stdout.write('The database is of this version.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
