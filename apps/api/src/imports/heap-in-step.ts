import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** From here on the young generation grows no further; V8 alone lets it grow to 134 MB on a machine of 24 GB. */
const YOUNG_BYTES = 32_000_000;
/** It doubles no sooner than as much as it holds has grown old: a look now and then is enough. */
const LOOK_MS = 100;

let underWay = 0;

/**
 * Works while V8 lets its heap grow to twice what is alive in it, where by itself it lets it grow to three or four times, and its young generation no further
 * than half of what it may be: long rows are garbage once they are recorded, and a server that took in 500 MB of them held 790 MB, of which 180 were alive.
 * Whoever only reads keeps what V8 does by itself, which is quicker for pages (docs/performance.md, Import). V8 asks for both at each collection.
 */
export const withHeapInStep = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  underWay += 1;
  setFlagsFromString('--heap-growing-percent=100');
  const watch = setInterval(() => {
    if (youngBytes() >= YOUNG_BYTES) setFlagsFromString('--semi-space-growth-factor=1');
  }, LOOK_MS);
  try {
    return await work();
  } finally {
    clearInterval(watch);
    underWay -= 1;
    if (underWay === 0) for (const asBefore of ['--heap-growing-percent=0', '--semi-space-growth-factor=2']) setFlagsFromString(asBefore);
  }
};

const youngBytes = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!.space_size;
