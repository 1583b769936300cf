import { expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { folder } from '../testing/files.ts';
import { checkFile } from './check.ts';

const file = folder();
const mapping = (more = '') =>
  parseMapping(
    `register: r\n${more}identity: [Id]\nstatus: { value: PROPOSED }\nfields: { name: Name, hypothesis: { column: Notes (2) }, track: { value: RESEARCH } }\n`,
  );
const refusal = (content: string): Promise<string> =>
  checkFile(file('table.csv', content), mapping()).then(
    () => 'accepted',
    (error: Error) => error.message,
  );

it('a file whose headings stand below a title is told with the row that has them', async () => {
  const titled = 'Register of pilots,,,\nas of 1 June,,,\n\nId,Name of it,Notes,Notes\n1,Chat,,it talks\n';
  const message = await refusal(titled);
  expect(message).toMatch(
    /table\.csv:1: this row should name the columns, and row 4 has all that the mapping names: say so in it \(file: \{ headingRow: 4 \}\)\.$/,
  );
  expect(await checkFile(file('table.csv', titled), mapping('file: { headingRow: 4 }\n'))).toMatchObject({ rows: 1 });
});

it('a file that has them nowhere is told without', async () =>
  expect(await refusal('A,B\n1,2\n')).toMatch(/The columns of \S+ are "A", "B"\.$/));
