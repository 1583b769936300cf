import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ImportJob } from './import-job.ts';
import { OwnFolder } from './own-folder.ts';
import { receive } from './upload.ts';

/** A file that nobody came back to is forgotten. */
const KEPT_MS = 24 * 3_600_000;
const MOST_OF_ONE = 3;
const SWEEP_MS = 600_000;

export interface ImportJobsOptions {
  /** The folder that files are kept in while they are imported; other processes may keep theirs there, too. */
  readonly folder: string;
  readonly now: () => number;
  readonly onProblem: (error: unknown) => void;
}

/** Somebody sends more files at once than are kept of one person, or has as many under way. */
export class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** The imports under way in this process. They end with it: what was recorded stays, and the same file again goes on from there. */
export class ImportJobs {
  readonly #jobs = new Map<string, ImportJob>();
  /** Files on their way in, by whose they are. */
  readonly #coming = new Map<string, number>();
  readonly #options: ImportJobsOptions;
  readonly #folder: OwnFolder;
  readonly #sweeper: NodeJS.Timeout;

  constructor(options: ImportJobsOptions) {
    this.#options = options;
    this.#folder = new OwnFolder(options.folder);
    this.#sweeper = setInterval(() => void this.sweep().catch(options.onProblem), SWEEP_MS);
    this.#sweeper.unref();
  }

  /**
   * Keeps a file that is sent, with a mapping drafted for it; of one person's files the newest few are kept.
   * @throws TooLarge, TooMany, NoRoom, FileError where it is no table
   */
  async receive(owner: string, name: string, sent: Readable): Promise<ImportJob> {
    const id = randomUUID();
    // It is theirs to find, and to be forgotten for newer ones, once all of it is here and read.
    const job = await this.#inTurn(owner, async () => {
      const upload = await receive(sent, name, join(this.#folder.path, id));
      const received = new ImportJob(id, owner, upload, this.#options.now);
      received.onProblem = this.#options.onProblem;
      await received.draft().catch(async (error: unknown) => {
        await received.discard();
        throw error;
      });
      return received;
    });
    this.#jobs.set(id, job);
    for (;;) {
      const kept = this.of(owner);
      // One that is busy by now is not taken from under its person, though it was idle when the one before it went.
      const oldest = kept.length > MOST_OF_ONE ? kept.findLast((each) => !each.isBusy && each !== job) : undefined;
      if (oldest === undefined) return job;
      await this.discard(oldest);
    }
  }

  /** Room on the disk is for the files that are kept: no more of them come in at once, and none while as many are read or imported, which are not forgotten. */
  async #inTurn<Result>(owner: string, take: () => Promise<Result>): Promise<Result> {
    const coming = this.#coming.get(owner) ?? 0;
    const busy = this.of(owner).filter(({ isBusy }) => isBusy).length;
    if (coming + busy >= MOST_OF_ONE) throw new TooMany();
    this.#coming.set(owner, coming + 1);
    try {
      return await take();
    } finally {
      const left = this.#coming.get(owner)! - 1;
      if (left === 0) this.#coming.delete(owner);
      else this.#coming.set(owner, left);
    }
  }

  /** A person's own; undefined where there is none of that id. */
  find(owner: string, id: string): ImportJob | undefined {
    const job = this.#jobs.get(id);
    if (job?.owner !== owner || job.isDiscarded) return undefined;
    job.touch();
    return job;
  }

  /** A person's own, newest first: whoever comes back without its address finds it here. */
  of(owner: string): readonly ImportJob[] {
    return [...this.#jobs.values()].filter((job) => job.owner === owner && !job.isDiscarded).reverse();
  }

  /** Somebody's import that is recording, a discarded one to its last row: two at once would only slow each other. */
  get recording(): ImportJob | undefined {
    return [...this.#jobs.values()].find(({ isRecording }) => isRecording);
  }

  async discard(job: ImportJob): Promise<void> {
    await job.discard().finally(() => this.#jobs.delete(job.id));
  }

  async sweep(): Promise<void> {
    this.#folder.tend();
    const oldest = this.#options.now() - KEPT_MS;
    for (const job of this.#jobs.values()) if (!job.isBusy && job.touchedAt < oldest) await this.discard(job);
  }

  /** Ends everything under way after the rows under way. */
  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    await Promise.all([...this.#jobs.values()].map((job) => this.discard(job)));
    this.#folder.remove();
  }
}
