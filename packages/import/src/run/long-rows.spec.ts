import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { folder } from '../testing/files.ts';
import { checkFile } from './check.ts';
import { emptyDoor, rehearsal } from './rehearsal.ts';
import type { RowResult } from './report.ts';
import { runImport } from './run.ts';

const file = folder();
const mapping = parseMapping(`register: long
status: { column: Stage, values: { Idea: PROPOSED } }
skip: [{ where: { column: Stage, is: Gone }, reason: gone }]
fields: { name: Name, hypothesis: Purpose, track: { value: RESEARCH }, decisionDueOn: Due }
`);
const rehearsed = () => rehearsal(emptyDoor(Date.now), Date.now);

it('a row that is refused is told by the beginning of what stands in it, however long that is', async () => {
  const long = 'a long one '.repeat(50_000);
  const checked = await checkFile(file('long.csv', `Name,Stage,Purpose,Due\n${long},Idea,It works,${long}\n`), mapping);
  const told: RowResult[] = [];
  const report = await runImport({ file: checked, mapping, door: rehearsed(), onRow: (result) => void told.push(result) });
  expect(report.errors).toEqual([
    expect.objectContaining({ column: 'Name', value: `${long.slice(0, 499)}…`, name: `${long.slice(0, 499)}…` }),
  ]);
  expect(report.errors[0]!.reason).toContain('Shorten name to 500 characters; it has 549,999.');
  expect(told).toMatchObject([{ leftOut: [{ field: 'decisionDueOn', column: 'Due', value: `${long.slice(0, 499)}…` }] }]);
});

it('while one row is on its way long, no more of the rows behind it are read than can be kept until they are told', async () => {
  const gone = Array.from({ length: 5_000 }, (_, place) => `Gone ${place},Gone,It did not work,\n`).join('');
  const checked = await checkFile(file('gone.csv', `Name,Stage,Purpose,Due\nSlow,Idea,It works,\n${gone}`), mapping);
  const stop = new AbortController();
  let isOver = () => {};
  const door = rehearsed();
  const answered = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const run = runImport({
    file: checked,
    mapping,
    door: { ...door, command: (command, poc) => answered.then(() => door.command(command, poc)) },
    signal: stop.signal,
  });
  await sleep(500);
  stop.abort();
  isOver();
  expect(await run).toMatchObject({ isInterrupted: true, rows: expect.any(Number) });
  expect((await run).rows).toBeLessThan(1_500);
});
