import { randomBytes } from 'node:crypto';
import { median } from './figures.ts';
import { type Side, score } from './sides.ts';

export interface Written {
  readonly perSecond: number;
  /** Median milliseconds of one append. */
  readonly p50: number;
}

/** So many writers, each appending to a stream of its own as fast as it is answered, for a while. */
export const write = async (
  side: Side,
  { writers, forMs, batch = 1 }: { writers: number; forMs: number; batch?: number },
): Promise<Written> => {
  const took: number[] = [];
  const events = Array.from({ length: batch }, (_, item) => score(item));
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      const stream = `poc-bench-${randomBytes(6).toString('hex')}`;
      for (let revision = -1; performance.now() - begun < forMs; revision += batch) {
        const asked = performance.now();
        await side.append(stream, revision, events);
        took.push(performance.now() - asked);
      }
    }),
  );
  return { perSecond: (took.length * 1000) / (performance.now() - begun), p50: median(took) };
};
