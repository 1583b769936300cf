import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { folder } from '../testing/files.ts';
import { checkFile } from './check.ts';
import { emptyDoor, rehearsal } from './rehearsal.ts';
import { openReportFile } from './report-file.ts';
import { runImport } from './run.ts';

const file = folder();

/** The lines of the report of a small register, by column. */
const reported = async (content: string, yaml: string): Promise<Record<string, string>[]> => {
  const mapping = parseMapping(yaml);
  const path = file('report.csv', '');
  const written = await openReportFile(path);
  await runImport({
    file: await checkFile(file('register.csv', content), mapping),
    mapping,
    door: rehearsal(emptyDoor(Date.now), Date.now),
    onRow: (result) => written.write(result),
  });
  await written.close();
  return parse(readFileSync(path), { columns: true }) as Record<string, string>[];
};

it('a cell that gives nothing is told with its row: which field, what stands there, what would change it', async () => {
  const lines = await reported(
    'Id,Name,Began,Cost,Tested\n1,Chat,soon,about 5,perhaps\n2,Sort,2024-Q3,500,Yes\n',
    `register: r
identity: [Id]
status: { value: RUNNING }
fields:
  name: Name
  hypothesis: { value: x }
  track: { value: RESEARCH }
  checklistTemplateId: { value: default }
  budget: { poc: { column: Cost, currency: EUR } }
  startedOn: { column: Began, formats: [YYYY-Q] }
scores:
  - { item: COMP-3, column: Tested, values: { "Yes": 2 } }
`,
  );
  expect(lines).toMatchObject([
    {
      row: '2',
      outcome: 'taken',
      reason:
        'budget.poc is left out: Cost = "about 5" is no amount that can be read in one way only (decimal, currency). startedOn is left out: Began = "soon" is no date in formats, outside its limits, or still to come. scores.COMP-3 is left out: Tested = "perhaps" is in no table of values, or extract does not fit it.',
    },
    { row: '3', outcome: 'taken', reason: '' },
  ]);
});

it('cells that a spreadsheet merged mean what stands above them, where the mapping says so', async () => {
  const lines = await reported(
    'Ministry,Id,Name\nHealth,1,Chat\n,2,Sort\n,,\n,3,Plan\nFinance,4,Check\n',
    `register: r
file: { fillDown: [Ministry] }
skip: [{ where: { column: Name, empty: true }, reason: blank }]
status: { value: PROPOSED }
fields: { name: { text: "{Name} of {Ministry}" }, hypothesis: { value: x }, track: { value: RESEARCH } }
`,
  );
  expect(lines.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    'Chat of Health taken',
    'Sort of Health taken',
    ' skipped',
    'Plan of Health taken',
    'Check of Finance taken',
  ]);
});

it('a row with more cells than there are columns is told with what stands beyond them', async () =>
  expect(
    await reported(
      'Id,Name\n1,Chat,"a, b",c\n',
      'register: r\nstatus: { value: PROPOSED }\nfields: { name: Name, hypothesis: { value: x }, track: { value: RESEARCH } }\n',
    ),
  ).toMatchObject([{ outcome: 'refused', reason: expect.stringContaining('beyond the last stands "a, b | c"') }]));

it('a row whose quotation mark swallows the rows below is refused, with its column', async () =>
  expect(
    await reported(
      'Id,Name,Stage\n1,"Chat,idea\n2,Sort,idea\n3,"Plan",idea\n4,"He said, ""yes"",\nthen, ""no""",idea\n',
      'register: r\nstatus: { value: PROPOSED }\nfields: { name: Name, hypothesis: { value: x }, track: { value: RESEARCH } }\n',
    ),
  ).toMatchObject([
    { row: '2', line: '2', outcome: 'refused', column: 'Name', reason: expect.stringContaining('seems to hold the rows below it') },
    { line: '5', outcome: 'taken' },
  ]));
