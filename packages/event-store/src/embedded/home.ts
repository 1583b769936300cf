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
import { join } from 'node:path';
import { databaseUser } from './database-user.ts';
import { runningServer } from './process.ts';

/** Where an embedded database lives, and how it is reached. Kept as `<home>/postgres.json`, readable by its user alone. */
export interface Place {
  /** Folder of the binaries and of the data; one that the database's user can walk to. */
  readonly base: string;
  readonly passwords: { readonly superuser: string; readonly owner: string; readonly server: string; readonly reader: string };
  /** Of the running server, if it runs. */
  readonly port: number | null;
  /** Who uses it; the last one out stops it. */
  readonly users: readonly User[];
}

/** A process on an embedded database; one process may be there more than once. */
export interface User {
  readonly id: string;
  readonly pid: number;
  /** Tells the process from a later one of the same id. */
  readonly started: string;
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

export const writePlace = (home: string, place: Place): void => {
  const half = `${file(home)}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(place, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, file(home));
};

/**
 * Makes a home's folders. As root, everything that the database touches lies outside of the home, which may be below a directory of mode 0700.
 * @throws Error that says which folder cannot be written.
 */
export const preparePlace = (home: string): Place => {
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, '.writable'), '');
    rmSync(join(home, '.writable'));
  } catch (error) {
    throw new Error(`${home} cannot be written (${(error as NodeJS.ErrnoException).code}); set CAUSEWAY_HOME to a folder that can.`, {
      cause: error,
    });
  }
  const known = readPlace(home);
  if (known && existsSync(known.base)) return known;
  const base =
    databaseUser === null
      ? join(realpathSync(home), 'postgres')
      : freshBase(`causeway-${createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 16)}`);
  mkdirSync(base, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(base);
  if (databaseUser !== null && uid !== 0 && uid !== databaseUser.uid)
    throw new Error(`${base} belongs to another user; remove it or set CAUSEWAY_HOME.`);
  give(base);
  const secret = () => randomBytes(24).toString('base64url');
  const place: Place = {
    base,
    passwords: { superuser: secret(), owner: secret(), server: secret(), reader: secret() },
    port: null,
    users: [],
  };
  writePlace(home, place);
  return place;
};

/** Gives a folder or file to the database's user, and to nobody else. */
export const give = (path: string): void => {
  if (databaseUser !== null) chownSync(path, databaseUser.uid, databaseUser.gid);
  chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
};

/** A folder that no earlier home at this path had: one that was deleted left its database here, and took the passwords along. */
const freshBase = (prefix: string): string => {
  for (const left of readdirSync(sharedFolder()).filter((name) => name.startsWith(prefix))) {
    const base = join(sharedFolder(), left);
    if (runningServer(join(base, 'data')) === null) rmSync(base, { recursive: true, force: true });
  }
  return join(sharedFolder(), `${prefix}-${randomBytes(4).toString('hex')}`);
};

/** /var/tmp outlives a reboot; not every system has it. */
const sharedFolder = (): string => (existsSync('/var/tmp') ? '/var/tmp' : tmpdir());
