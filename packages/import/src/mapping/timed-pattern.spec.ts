import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FileError } from '../table/file-error.ts';
import { TimedPattern } from './timed-pattern.ts';

/** Milliseconds of the processor that something takes: a busy machine makes each of them longer by the clock. */
const processorMs = (act: () => void): number => {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

it.each([
  ['(a|aa)+$', 'a'.repeat(27)],
  ['a*a*a*a*a*a*b', 'a'.repeat(28)],
])('%s: slow on each of many cells, it ends after a second of them', (source, start) => {
  const pattern = new TimedPattern(source, 'u');
  expect(() => {
    for (let cell = 0; cell < 10_000; cell += 1) pattern.exec(`${start}!${cell}`);
  }).toThrow(FileError);
});

it('a pattern that is quick on each of many cells goes on', async () => {
  // What those above took is of the turn before.
  await nextTurn();
  const pattern = new TimedPattern('^([a-z]+ )+[a-z]+$', 'u');
  for (let cell = 0; cell < 20_000; cell += 1) {
    if (pattern.exec('some words of a stage') === null) throw new Error('It fits.');
    // As many rows are read in one go.
    if (cell % 200 === 0) await nextTurn();
  }
});

it('many patterns that are slow on one row each end together after a second', () => {
  const took = processorMs(() =>
    expect(() => {
      for (let row = 0; row < 1_000; row += 1) new TimedPattern(`(a|aa)+$|${row}`, 'u').exec(`${'a'.repeat(24)}!`);
    }).toThrow(FileError),
  );
  expect(took).toBeLessThan(5_000);
});

it('a text that is changed at each of its characters is one piece of work', async () => {
  await nextTurn();
  const took = processorMs(() => expect(() => 'a'.repeat(200_000).replace(new TimedPattern('a*c|a', 'gu'), 'b')).toThrow(FileError));
  expect(took).toBeLessThan(5_000);
  await nextTurn();
  expect('x1y22'.replace(new TimedPattern('(\\d)+', 'gu'), '<$1>')).toBe('x<1>y<2>');
});

it('a pattern that had to wait for the processor longer than it may take goes on', async () => {
  await nextTurn();
  const others = new Int32Array(new SharedArrayBuffer(4));
  const waiting = () => {
    Atomics.wait(others, 0, 0, 600);
    return 'y';
  };
  expect('x'.replace(new TimedPattern('(x)+', 'gu'), waiting)).toBe('y');
});
