import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the embedded issuer signs with, and what session cookies are signed with where no SESSION_SECRET is given. */
export interface DevelopmentKeys {
  readonly signing: JWK;
  readonly cookie: string;
}

/** The keys kept in a directory for its owner alone; made at first. A process that is killed while making them leaves nothing half done. */
export const developmentKeys = async (home: string): Promise<DevelopmentKeys> => {
  const path = join(home, 'development-keys.json');
  const kept = read(path);
  if (kept !== null) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  mkdirSync(home, { recursive: true });
  writeFileSync(draft, JSON.stringify({ signing, cookie: randomBytes(32).toString('hex') }), { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    // Another process was quicker: its keys are the keys.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return read(path)!;
};

const read = (path: string): DevelopmentKeys | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DevelopmentKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${path} cannot be read; delete it and start again (everybody signs in anew).`, { cause: error });
  }
};
