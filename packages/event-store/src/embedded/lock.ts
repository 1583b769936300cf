import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exists, type Identity, identity, isAlive } from './identity.ts';

const PATIENCE_MS = 30_000;

/**
 * One process at a time starts, joins or leaves; a lock whose holder is gone is broken. Answers how to release it.
 * @throws Error when another holds it for too long.
 */
export const lock = async (home: string): Promise<() => void> => {
  const path = join(home, 'starting.lock');
  const ours = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  // Whole from the first moment: a link appears with what it holds.
  writeFileSync(ours, JSON.stringify(identity(process.pid)), { mode: 0o600 });
  try {
    for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
      if (take(ours, path)) {
        sweep(home);
        return () => rmSync(path, { force: true });
      }
      breakStale(path, `${ours}.stale`);
      await sleep(20);
    }
  } finally {
    rmSync(ours, { force: true });
  }
  throw new Error(`Another Causeway is starting on ${home} and does not finish; end it, then remove ${path}.`);
};

/** What waited for the lock and was killed left its own file. */
const sweep = (home: string): void => {
  for (const file of readdirSync(home).filter((name) => /^starting\.lock\.\d+-/.test(name)))
    if (!exists(Number(/\d+/.exec(file)?.[0]))) rmSync(join(home, file), { force: true });
};

const take = (ours: string, path: string): boolean => {
  try {
    linkSync(ours, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

/** Moved aside before it is removed: of two that find the same stale lock, one moves it, and a new one is never removed for an old one. */
const breakStale = (path: string, aside: string): void => {
  if (!isStale(path)) return;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (!isStale(aside)) take(aside, path);
  rmSync(aside, { force: true });
};

const isStale = (path: string): boolean => {
  try {
    return !isAlive(JSON.parse(readFileSync(path, 'utf8')) as Identity);
  } catch (error) {
    // What is there and says nothing of a holder was written by nobody who still runs.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
};
