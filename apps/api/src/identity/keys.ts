import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWritable } from '@causeway/event-store/embedded/home.ts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the embedded issuer signs with, and what session cookies are signed with where no SESSION_SECRET is given. */
export interface DevelopmentKeys {
  readonly signing: JWK;
  readonly cookie: string;
}

const FILE = 'development-keys.json';

/** The keys kept in a directory for its owner alone; made at first. A process that is killed while making them leaves nothing half done. @throws Error that says what to do */
export const developmentKeys = async (home: string): Promise<DevelopmentKeys> => {
  const kept = read(home);
  if (kept !== null) {
    sweepDrafts(home);
    return kept;
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
  const draft = join(home, `${FILE}.${randomBytes(6).toString('hex')}`);
  checkWritable(home);
  writeFileSync(draft, JSON.stringify({ signing, cookie: randomBytes(32).toString('hex') }), { mode: 0o600, flush: true });
  try {
    linkSync(draft, join(home, FILE));
  } catch (error) {
    // Another process was quicker (and may have swept this draft away): its keys are the keys.
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(home) ?? developmentKeys(home);
};

const read = (home: string): DevelopmentKeys | null => {
  const path = join(home, FILE);
  try {
    const keys = JSON.parse(readFileSync(path, 'utf8')) as DevelopmentKeys;
    // A copy or a restored backup may have become readable by others.
    chmodSync(path, 0o600);
    return keys;
  } catch (error) {
    // Where the home is a file there are none either, and whoever makes them says so.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new Error(`${path} cannot be read; delete it and start again (everybody signs in anew).`, { cause: error });
  }
};

/** What processes left that were killed while they made keys. */
const sweepDrafts = (home: string): void => {
  for (const file of readdirSync(home)) if (file.startsWith(`${FILE}.`)) rmSync(join(home, file), { force: true });
};
