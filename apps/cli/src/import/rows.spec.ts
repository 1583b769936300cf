import { describe, expect, it } from 'vitest';
import { folder } from '../testing/files.ts';
import { FileError } from './decoded.ts';
import type { Mapping } from './mapping.ts';
import { type Row, readRows } from './rows.ts';

const file = folder();
const UTF_8 = { format: 'csv', encoding: 'utf-8' } as const;

const read = async (content: string | Buffer, how: Mapping['file'] = UTF_8): Promise<{ headings: readonly string[]; rows: Row[] }> => {
  let headings: readonly string[] = [];
  const rows: Row[] = [];
  for await (const row of readRows(file('table.csv', content), how, (found) => {
    headings = found;
  }))
    rows.push(row);
  return { headings, rows };
};
const cells = async (content: string | Buffer, how?: Mapping['file']) => (await read(content, how)).rows.map((row) => row.cells);
const refusalOf = (content: string | Buffer, how?: Mapping['file']): Promise<string> =>
  read(content, how).then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof FileError) return error.message.replace(/^.*table\.csv/, 'table.csv');
      throw error;
    },
  );

describe('a table that can be read', () => {
  it('ends its lines with CR, LF or CRLF, mixed as they come', async () => {
    expect(await cells('a,b\r1,2\n3,4\r\n5,6')).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('numbers rows as a spreadsheet does, and tells the line that each begins on', async () => {
    const { rows } = await read('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,"p\nq"\r\n3,4\r\n');
    expect(rows.map(({ number, line, cells: [first] }) => [first, number, line])).toEqual([
      ['1', 2, 2],
      ['2', 4, 6],
      ['3', 5, 8],
    ]);
  });

  it('keeps two columns of one heading apart', async () => {
    expect((await read('Other,x,Other,Other\n1,2,3,4\n')).headings).toEqual(['Other', 'x', 'Other (2)', 'Other (3)']);
  });

  it('may leave out the last cells of a row; more cells than columns make it a row that cannot be taken', async () => {
    const { rows } = await read('a,b\n1\n1,2,\n1,2,3\n');
    expect(rows.map(({ cells: found, isTooLong }) => [...found, isTooLong])).toEqual([
      ['1', '', false],
      ['1', '2', false],
      ['1', '2', true],
    ]);
  });

  it.each<[string, Buffer, Mapping['file']['encoding']]>([
    ['Windows-1252', Buffer.from([0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x0a]), 'windows-1252'],
    ['UTF-8', Buffer.from('a\ncafé –\n'), 'utf-8'],
    ['UTF-8 with a byte-order mark, whatever the mapping says', Buffer.from('\ufeffa\ncafé –\n'), 'windows-1252'],
    ['UTF-16', Buffer.from('a\ncafé –\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 with a byte-order mark, whatever the mapping says', Buffer.from('\ufeffa\ncafé –\n', 'utf16le'), 'utf-8'],
    ['UTF-16, big end first, with its mark', Buffer.from('\ufeffa\ncafé –\n', 'utf16le').swap16(), 'utf-8'],
  ])('is written in %s', async (_, content, encoding) => {
    expect(await read(content, { format: 'csv', encoding })).toMatchObject({ headings: ['a'], rows: [{ cells: ['café –'] }] });
  });

  it('is separated by tabs where the mapping says so', async () => {
    expect(await cells('a\tb\n1,5\t2\n', { format: 'tsv', encoding: 'utf-8' })).toEqual([['1,5', '2']]);
  });
});

describe('a table that cannot be read is refused with file and line', () => {
  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'table.csv:1: the file is empty; its first line must name the columns.'],
    ['nothing but a byte-order mark', '\ufeff', 'table.csv:1: the file is empty; its first line must name the columns.'],
    ['header only', 'a,b\n', 'table.csv:1: the file holds its headings and no row below them.'],
    ['quotes never closed', 'a,b\n1,"x\ny"\n2,"z\n3,4\n5,6\n', 'table.csv:4: a quotation mark is opened in the row that begins here'],
    ['quotes never closed in the headings', 'a,"b\n1,2\n', 'table.csv:1: a quotation mark is opened in the row that begins here'],
    ['Windows-1252 read as UTF-8', Buffer.from('a\nx\nna\xefve\n', 'latin1'), 'table.csv:3: this line is not utf-8; name the file'],
    [
      'a character cut off at the end',
      Buffer.from([0x61, 0x0a, 0x62, 0xe2, 0x80]),
      'table.csv:2: the file ends in the middle of a character',
    ],
    ['UTF-16 read as UTF-8', Buffer.from('a,b\n1,2\n', 'utf16le'), 'table.csv:1: this line holds NUL characters'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(',')}\n1\n`,
      'table.csv:1: the file has 10,000 columns',
    ],
    ['10,000 columns without a heading', `${','.repeat(9_999)}\n1\n`, 'table.csv:1: the file has 10,000 columns'],
    ['a record without end', `a\n"${'x\n'.repeat(2_200_000)}`, 'table.csv:2: a quotation mark is opened in the row that begins here'],
  ])('%s', async (_, content, message) => expect(await refusalOf(content)).toContain(message));

  it('finds the line of a byte far down in a long file', async () => {
    const long = Buffer.concat([Buffer.from(`a\n${'é, a line of ordinary text\n'.repeat(40_000)}`), Buffer.from([0xe9, 0x0a])]);
    expect(await refusalOf(long)).toContain('table.csv:40002: this line is not utf-8');
  });
});
