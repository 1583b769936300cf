import { Worker } from 'node:worker_threads';
import type pg from 'pg';
import type { ShareToFill, Told } from './fill-share.ts';
import { indexGeneration } from './generation.ts';
import type { Moment } from './moment.ts';
import { beginAt } from './projector/storage.ts';

interface ToFill {
  /** The server's own role, where the generation is. */
  readonly url: string;
  readonly logUrl: string;
  readonly schema: string;
  readonly to: Moment;
  /** Of all threads together; see Streams. */
  readonly mostWeight: number;
}

/** Two cores are promised; the database has its part of them. */
const THREADS = 2;
/** Of each thread, so that all stay within what a rebuild may take: with 200 MB each, a million events took more. */
const LIMITS = { maxOldGenerationSizeMb: 150, maxYoungGenerationSizeMb: 24 };
/** Each thread has code and garbage of its own, so both together keep fewer POCs than one that fills alone. */
const PARTS = THREADS + 1;

/**
 * Fills a generation up to a moment, the streams shared out to threads: what a POC shows follows from its own events, from what stands beside them,
 * which every thread follows and one writes, and from where the log stood at an instant, which the log tells.
 */
export const fillShared = async (
  client: pg.ClientBase,
  { mostWeight, ...toFill }: ToFill,
  told: (position: bigint) => void,
): Promise<void> => {
  let indexed: Promise<void> | null = null;
  const index = () => {
    indexed ??= indexGeneration(client, toFill.schema);
    return indexed;
  };
  const positions = Array.from({ length: THREADS }, () => 0);
  const workers = positions.map((_, place) => {
    const share: ShareToFill = { ...toFill, of: THREADS, place, mostWeight: Math.ceil(mostWeight / PARTS) };
    return new Worker(new URL('./fill-share.ts', import.meta.url), { workerData: share, resourceLimits: LIMITS });
  });
  const filled = workers.map(
    (worker, place) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (said: Told) => {
          if (said.is === 'filled') resolve();
          else if (said.is === 'at') {
            positions[place] = Number(said.position);
            told(BigInt(Math.min(...positions)));
          } else index().then(() => worker.postMessage('indexed'), reject);
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('A thread of the rebuild ended before its share was filled.')));
      }),
  );
  try {
    await Promise.all(filled);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  await beginAt(client, toFill.schema, toFill.to);
  await index();
};
