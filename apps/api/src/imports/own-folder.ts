import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@causeway/event-store/embedded/home.ts';

/** Whoever has not said for so long that it runs has ended without a word. */
const SILENT_MS = 3_600_000;

/** A folder of this process alone, below one that others share with it: any number of them run on one CAUSEWAY_HOME. */
export class OwnFolder {
  readonly path: string;
  readonly #shared: string;

  /** @throws Error that says what to do where nothing can be written there */
  constructor(shared: string) {
    this.#shared = shared;
    this.path = join(shared, randomUUID());
    makeFolder(shared);
    try {
      this.tend();
    } catch (error) {
      throw new Error(
        `Files that are imported are kept in ${shared}, where nothing can be written (${(error as NodeJS.ErrnoException).code}). Let this user write there, or set CAUSEWAY_HOME to another folder.`,
        { cause: error },
      );
    }
  }

  /** Says that this process runs, and removes what those left that ended without a word: it is of use to nobody. */
  tend(): void {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const now = Date.now();
    utimesSync(this.path, now / 1000, now / 1000);
    for (const each of readdirSync(this.#shared)) {
      const path = join(this.#shared, each);
      if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - SILENT_MS) removeIfAllowed(path);
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What another user's process left stays where that one alone may remove it: it keeps nobody from their own. */
const removeIfAllowed = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
};
