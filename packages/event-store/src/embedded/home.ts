import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { databaseUser } from './database-user.ts';
import type { Identity } from './identity.ts';
import { runningServer } from './process.ts';

/** Where an embedded database lives, and how it is reached. Kept as `<home>/postgres.json`, readable by its user alone. */
export interface Place {
  /** Folder of the binaries and of the data; one that the database's user can walk to. */
  readonly base: string;
  readonly passwords: { readonly superuser: string; readonly owner: string; readonly server: string; readonly reader: string };
  /** Of the server, or of the one that ran last. */
  readonly port: number | null;
  /** Who uses it; the last one out stops it. */
  readonly users: readonly User[];
}

/** A process on an embedded database; one process may be there more than once. */
export interface User extends Identity {
  readonly id: string;
}

const file = (home: string): string => join(home, 'postgres.json');

/** The place that a home names; null before its first start. */
export const readPlace = (home: string): Place | null => {
  try {
    return JSON.parse(readFileSync(file(home), 'utf8')) as Place;
  } catch {
    return null;
  }
};

/** Removes a home that no server uses any more, with its database, which may stand outside it. */
export const removeHome = (home: string): void => {
  const base = readPlace(home)?.base;
  if (base !== undefined) removeFolder(base);
  removeFolder(home);
};

/** Again until it is gone: Node's own way gives up without a word where a server that ends takes a file away meanwhile. */
const removeFolder = (path: string): void => {
  for (let tries = 0; existsSync(path) && tries < MOST_TRIES; tries += 1) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
};
const MOST_TRIES = 100;

/** Keeps a place, at one stroke: whoever reads meanwhile sees the last one or this. */
export const writePlace = (home: string, place: Place): void => {
  const half = `${file(home)}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(place, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, file(home));
};

/** A folder with all that it is in. (Node's own way never ends where a folder cannot be made below one that is there, as in /proc.) */
export const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  try {
    makeFolder(dirname(path));
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(path, error);
  }
};

const unwritable = (path: string, error: unknown): Error =>
  error instanceof Error && error.message.includes('CAUSEWAY_HOME')
    ? error
    : new Error(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}); set CAUSEWAY_HOME to a folder that can.`, {
        cause: error,
      });

/** @throws Error that says so where nothing can be written in a home. */
export const checkWritable = (home: string): void => {
  makeFolder(home);
  const probe = join(home, `.writable-${process.pid}`);
  try {
    writeFileSync(probe, '');
    // In containers that share a home, processes bear the same number: another may have removed it.
    rmSync(probe, { force: true });
  } catch (error) {
    throw unwritable(home, error);
  }
};

/**
 * Where a home's database is, with the passwords that are its own. It is in the home, or, as root in a home that the database's user cannot walk to (one
 * below a directory of mode 0700), in a folder of its own outside, which the home points to.
 * @throws Error that says what is in the way and what to do.
 */
export const preparePlace = (home: string): Place => {
  // Before anything is written that whoever began it could not read any more.
  checkOwner(home, file(home), process.getuid?.());
  const known = readPlace(home);
  const base = baseOf(home, known);
  if (/["$`\n]/.test(base))
    throw new Error(
      `${base} bears a character that PostgreSQL's programs would give to a shell (" $ \` or a line break); set CAUSEWAY_HOME to a folder without.`,
    );
  checkOwner(home, join(base, 'data'), databaseUser?.uid ?? process.getuid?.());
  if (known?.base === base) return known;
  if (known === null && existsSync(join(base, 'data')))
    throw new Error(
      `${file(home)} is gone or cannot be read, and with it the passwords of ${base}. Restore it, or remove ${home} to begin anew.`,
    );
  mkdirSync(base, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(base);
  if (databaseUser !== null && uid !== 0 && uid !== databaseUser.uid)
    throw new Error(`${base} belongs to another user; remove it or set CAUSEWAY_HOME.`);
  give(base);
  const secret = () => randomBytes(24).toString('base64url');
  const passwords = known?.passwords ?? { superuser: secret(), owner: secret(), server: secret(), reader: secret() };
  const place: Place = { base, passwords, port: known?.port ?? null, users: [] };
  writePlace(home, place);
  return place;
};

/** Whose a home is shows in what lies in it. @throws Error that names its user */
export const checkOwner = (home: string, path: string, ours: number | undefined): void => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || ours === undefined || found.uid === ours) return;
  throw new Error(
    `${home} is another user's: ${path} belongs to user ${found.uid}, and would have to belong to ${ours}. Start Causeway as the user who began it, or set CAUSEWAY_HOME to a folder of your own.`,
  );
};

/** The home may have been moved or copied: what is in it moved along. */
const baseOf = (home: string, known: Place | null): string => {
  const path = realpathSync(home);
  if (known !== null && dirname(known.base) === sharedFolder() && existsSync(known.base)) return known.base;
  return databaseUser === null || isOpenToAll(path) ? join(path, 'postgres') : freshBase(path);
};

/** Whether any user may walk to a folder. */
const isOpenToAll = (path: string): boolean =>
  (lstatSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpenToAll(dirname(path)));

/** Gives a folder or file to the database's user, and to nobody else. */
export const give = (path: string): void => {
  if (databaseUser !== null) chownSync(path, databaseUser.uid, databaseUser.gid);
  chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
};

/** A folder that no earlier home at this path had: one that was deleted left its database here, and took the passwords along. */
const freshBase = (home: string): string => {
  const prefix = `causeway-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  for (const left of readdirSync(sharedFolder()).filter((name) => name.startsWith(prefix))) {
    const base = join(sharedFolder(), left);
    if (runningServer(join(base, 'data')) === null) rmSync(base, { recursive: true, force: true });
  }
  return join(sharedFolder(), `${prefix}-${randomBytes(4).toString('hex')}`);
};

/** /var/tmp outlives a reboot; not every system has it. */
const sharedFolder = (): string => realpathSync(existsSync('/var/tmp') ? '/var/tmp' : tmpdir());
