import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it is so; fails after 20 s. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (const deadline = performance.now() + 20_000; !isSo(); await sleep(5))
    if (performance.now() > deadline) throw new Error('waited 20 s in vain');
};
