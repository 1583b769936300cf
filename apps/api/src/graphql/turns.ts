/** How many go on before everything else that waits has its turn. */
const AT_ONCE = 20;

const waiting: (() => void)[] = [];

const next = (): void => {
  for (const go of waiting.splice(0, AT_ONCE)) go();
  if (waiting.length > 0) setImmediate(next);
};

/**
 * Waits until it is one's turn, a few at a time: ten thousand who are told of the same change would otherwise be answered in one go, and requests that came
 * meanwhile after all of them.
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next);
  });
