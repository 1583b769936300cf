import { parseMapping } from '@causeway/import/mapping/read.ts';
import { checkFile } from '@causeway/import/run/check.ts';
import { emptyDoor, rehearsal } from '@causeway/import/run/rehearsal.ts';
import { folder } from '@causeway/import/testing/files.ts';
import { expect, it } from 'vitest';
import { Refusal } from '../exit.ts';
import { keepingTerminal } from '../testing/terminal.ts';
import { importFile } from './import-file.ts';

const file = folder();

it('an import that breaks off says that the same one goes on from there', async () => {
  const mapping = parseMapping(
    'register: off\nstatus: { value: PROPOSED }\nfields: { name: Name, hypothesis: { value: why }, track: { value: RESEARCH } }\n',
  );
  const names = Array.from({ length: 300 }, (_, row) => `Project ${row}`);
  const rehearsed = rehearsal(emptyDoor(Date.now), Date.now);
  let sent = 0;
  const door: typeof rehearsed = {
    ...rehearsed,
    command: async (command, poc) => {
      sent += 1;
      if (sent > 200) throw new Refusal('The server cannot be reached.');
      return rehearsed.command(command, poc);
    },
  };
  const terminal = keepingTerminal();
  const work = importFile({
    file: await checkFile(file('off.csv', `Name\n${names.join('\n')}\n`), mapping),
    mapping,
    options: {},
    terminal,
    target: { door, settled: async () => true },
  });
  await expect(work).rejects.toThrow('cannot be reached');
  expect(terminal.err()).toMatch(/It broke off after \d+ rows; the same import, run again, goes on from there\./);
});
