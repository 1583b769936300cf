import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/**
 * Keeps some 30 MB alive and makes garbage around it that lives long enough to grow old, as rows do that wait to be recorded; answers how large the heap and its
 * young generation became. In a process of its own, whose heap nobody else grows.
 */
const GROWING = `
import { getHeapSpaceStatistics } from 'node:v8';
import { setTimeout as sleep } from 'node:timers/promises';
import { withHeapInStep } from ${JSON.stringify(new URL('heap-in-step.ts', import.meta.url).href)};
const objects = (count) => Array.from({ length: count }, (_, place) => ({ place }));
const grown = async () => {
  const alive = objects(600_000);
  // Until the first one V8 has no measure of what is alive.
  gc();
  const waiting = [];
  let [heap, young] = [0, 0];
  for (let round = 0; round < 500; round += 1) {
    waiting[round % 12] = objects(20_000);
    await sleep(2);
    heap = Math.max(heap, process.memoryUsage().heapTotal);
    young = Math.max(young, getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
  }
  return { heap, young, alive: alive.length };
};
// One that ends sooner takes nothing back from another, and one that fails takes it back all the same.
const [inStep] = await Promise.all([withHeapInStep(grown), withHeapInStep(async () => {}), withHeapInStep(() => Promise.reject(0)).catch(() => {})]);
console.log(JSON.stringify({ inStep, after: await grown() }));
`;

it('the heap and its young generation grow less while a file is taken in, and as V8 will have it once none is', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--input-type=module', '--eval', GROWING]);
  const { inStep, after } = JSON.parse(stdout);
  expect(inStep.heap).toBeLessThan(0.75 * after.heap);
  expect(inStep.young).toBeLessThanOrEqual(64 * 1024 ** 2);
});
