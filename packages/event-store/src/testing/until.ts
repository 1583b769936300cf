import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it is so; fails after a while. */
export const until = async (isSo: () => boolean | Promise<boolean>, patienceMs = 60_000): Promise<void> => {
  for (const deadline = performance.now() + patienceMs; !(await isSo()); await sleep(5))
    if (performance.now() > deadline) throw new Error(`waited ${patienceMs / 1_000} s in vain`);
};
