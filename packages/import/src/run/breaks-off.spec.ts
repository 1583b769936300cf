import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { FileError } from '../table/file-error.ts';
import { folder } from '../testing/files.ts';
import { checkFile } from './check.ts';
import { emptyDoor, rehearsal } from './rehearsal.ts';
import { runImport } from './run.ts';

const file = folder();
const mapping = parseMapping(`register: broken
status: { value: PROPOSED }
fields: { name: Name, hypothesis: Purpose, unit: Unit, track: { value: RESEARCH } }
`);

it('of a file that is changed and breaks off while it is taken in, no row begins once that is told', async () => {
  // Of one slug each row waits for the one before it.
  const rows = Array.from({ length: 300 }, (_, place) => `Chat,It talks,Unit ${place}\n`).join('');
  const checked = await checkFile(file('broken.csv', `Name,Purpose,Unit\n${rows}`), mapping);
  file('broken.csv', `Name,Purpose,Unit\n${rows}"Chat,It`);
  const door = rehearsal(emptyDoor(Date.now), Date.now);
  let [begun, ended] = [0, 0];
  const slow: typeof door = {
    ...door,
    command: async (command, poc) => {
      begun += 1;
      await sleep(5);
      ended += 1;
      return door.command(command, poc);
    },
  };
  await expect(runImport({ file: checked, mapping, door: slow })).rejects.toThrow(FileError);
  const then = begun;
  expect(ended).toBe(then);
  await sleep(100);
  expect(begun).toBe(then);
  expect(begun).toBeLessThan(300);
});
