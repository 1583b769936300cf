import { CsvError } from 'csv-parse';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { folder } from '../testing/files.ts';
import { FileError } from './file-error.ts';
import type { Row } from './row.ts';
import { openTable } from './rows.ts';
import { type GivenFormat, sniffFormat } from './sniff.ts';

const file = folder();
const read = async (
  content: string | Buffer,
  how: GivenFormat = {},
  name = 'table.csv',
): Promise<{ headings: readonly string[]; rows: Row[] }> => {
  const path = file(name, content);
  const { headings, rows } = openTable(path, await sniffFormat(path, how));
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return { headings, rows: found };
};
const cells = async (content: string | Buffer, how?: GivenFormat, name?: string) =>
  (await read(content, how, name)).rows.map((row) => row.cells);
const refusalOf = (content: string | Buffer, how?: GivenFormat, name?: string): Promise<string> =>
  read(content, how, name).then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof FileError) return error.message.replace(/^.*\/(?=table\.)/, '');
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

  it('is cut where most rows are, whatever a title above them holds', async () => {
    const rows = 'Register of AI pilots, June 2025 (draft, not final)\n\nNo;Name;Notes\n1;Chat;a, b, c\n2;Vision;d\n3;Sort;e, f\n';
    expect((await read(rows, { headingRow: 3 })).headings).toEqual(['No', 'Name', 'Notes']);
  });

  it('is read as Shift_JIS where it is Japanese as that, as Windows-1252 where it is not', async () => {
    // 番号,システム名,目的 and a row of it, as spreadsheets of Japan write it.
    const japanese = Buffer.from(
      '94d48d862c835683588365838096bc2c96da9349 0d0a 312c8ef68cd2975c91aa2c8bc696b182cc8cf8979a89bb0d0a'.replaceAll(' ', ''),
      'hex',
    );
    expect((await sniffFormat(file('jp.csv', japanese))).encoding).toBe('shift_jis');
    expect((await read(japanese)).headings).toEqual(['番号', 'システム名', '目的']);
    const french = Buffer.from('Numéro,Élément,Été à çà\n1,é,è\n2,ô,û\n', 'latin1');
    expect((await sniffFormat(file('fr.csv', french))).encoding).toBe('windows-1252');
    // "Název;Příběh", "wdrożony", as Windows-1250 writes them; and Danish beside Italian, as Windows-1252 does.
    const czech = Buffer.from('Název,Úèel\nPøíbìh,øe\x9aení\n', 'latin1');
    expect((await sniffFormat(file('cs.csv', czech))).encoding).toBe('windows-1250');
    expect((await read(czech)).rows[0]?.cells[0]).toBe('Příběh');
    expect((await sniffFormat(file('pl.csv', Buffer.from('a,b\nwdro\xbfony,\xbfó\xb3ty\n', 'latin1')))).encoding).toBe('windows-1250');
    const nordic = Buffer.from('Navn,Città\nKøbenhavn,Forlì\nSønderborg,così è più\nÅrøsund,m\xb3\n', 'latin1');
    expect((await sniffFormat(file('da.csv', nordic))).encoding).toBe('windows-1252');
  });

  it('is cut at what a first line says, as spreadsheets write it', async () => {
    expect(await read('sep=;\r\na;b, c\r\n1,5;2\r\n')).toMatchObject({
      headings: ['a', 'b, c'],
      rows: [{ number: 3, line: 3, cells: ['1,5', '2'] }],
    });
    expect((await read('\ufeffsep=|\na|b\n1|2\n')).headings).toEqual(['a', 'b']);
    expect((await read('title\nsep=;\na;b\n1;2\n', { headingRow: 3 })).headings).toEqual(['a', 'b']);
    expect((await read('sep=x,b\n1,2\n')).headings).toEqual(['sep=x', 'b']);
  });

  it('takes quotation marks for text where the mapping says so', async () => {
    const content = 'id\tname\n1\t"Quick" fix\n2\t"open\n3\tpipe\n';
    expect(await refusalOf(content, {}, 'table.tsv')).toContain('file: { quotes: false }');
    expect(await cells(content, { quotes: false }, 'table.tsv')).toEqual([
      ['1', '"Quick" fix'],
      ['2', '"open'],
      ['3', 'pipe'],
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

  it('makes no error of a row that is not as wide as its headings: of ten million each would be made only to be forgotten', async () => {
    const path = file('table.csv', `a,b\n${'\n'.repeat(500)}${'1\n1,2,3\n'.repeat(500)}`);
    const { rows } = openTable(path, await sniffFormat(path));
    const made = vi.spyOn(Error, 'captureStackTrace');
    onTestFinished(() => made.mockRestore());
    let read = 0;
    for await (const _ of rows) read += 1;
    expect(read).toBe(1_000);
    expect(made.mock.calls.filter(([error]) => error instanceof CsvError)).toEqual([]);
  });

  it.each<[string, Buffer, GivenFormat['encoding']]>([
    ['Windows-1252', Buffer.from([0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x0a]), 'windows-1252'],
    ['UTF-8', Buffer.from('a\ncafé –\n'), 'utf-8'],
    ['UTF-8 with a byte-order mark, whatever the mapping says', Buffer.from('\ufeffa\ncafé –\n'), 'windows-1252'],
    ['UTF-16', Buffer.from('a\ncafé –\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 with a byte-order mark, whatever the mapping says', Buffer.from('\ufeffa\ncafé –\n', 'utf16le'), 'utf-8'],
    ['UTF-16, big end first, with its mark', Buffer.from('\ufeffa\ncafé –\n', 'utf16le').swap16(), 'utf-8'],
  ])('is written in %s, given or detected', async (_, content, encoding) => {
    expect(await read(content, { encoding })).toMatchObject({ headings: ['a'], rows: [{ cells: ['café –'] }] });
    expect(await read(content)).toMatchObject({ headings: ['a'], rows: [{ cells: ['café –'] }] });
  });

  it('has a row like any other where a cell holds lines of quoted text, each mark of which is doubled; where one is not, it is suspected', async () => {
    const note = 'as sent:\n{"a": 1,"b": 2,"c": ""}';
    const { rows } = await read(`Id,Note,Name\n1,"${note.replaceAll('"', '""')}",One\n2,"Chat,Two\n3,"Sort",Three\n`);
    expect(rows.map(({ cells: [, found], swallowing }) => [found, swallowing])).toEqual([
      [note, undefined],
      ['"Chat,Two\n3,"Sort"', 'Note'],
    ]);
  });

  it.each<[string, string, readonly (string | undefined)[]]>([
    ['a mark that a later row closes at the end of its cell', 'Id,Name,Note,Unit\n1,"One,a,X\n2,Two,b,Y\n3,Three",c,Z\n', ['Name']],
    ['many rows in the last cell', 'Id,Name,Unit,Note\n1,One,X,"a\n2,Two,Y,b\n3,Three,Z,c\n4,Four,X,d"\n5,Five,Y,e\n', ['Note', undefined]],
    [
      'lines of text with commas are no rows',
      'Id,Name,Unit,Note\n1,One,X,"first, second,\nthird, fourth, fifth, sixth\nand, so"\n',
      [undefined],
    ],
    ['a sentence between two lines', 'Id,Name,Unit,Note\n1,One,X,"Goals\nfast, cheap, safe, and simple\nDone"\n', [undefined]],
    ['a mark that a later cell of its row closes', 'Id;Name;Unit;Note;More\n1;"One;X;a;"b"\n2;Two;Y;b;c\n', ['Name', undefined]],
    ['a row cut short with a mark of its own', 'Id;Name;Unit;Note\n1;"One" and two\n2;"a;b";c\n', [undefined, undefined]],
    [
      'a short row whose text begins with marks, all of them doubled',
      'Id,Name,Unit,Note\n1,"""Smart, fast"" bot",X\n2,"""Smart"",""fast"", bot"\n3,"""19"" and"", so",X\n',
      [undefined, undefined, undefined],
    ],
    ['a short row with an address', 'Id,Name,Where,Note,More\n1,One,"Main St 1, 2nd floor\nBern, CH"\n', [undefined]],
  ])('is told from rows within a cell: %s', async (_, text, swallowing) => {
    expect((await read(text)).rows.map((row) => row.swallowing)).toEqual(swallowing);
  });

  it('has its first rows told though its beginning breaks off within quotation marks', async () => {
    const long = `"${'long, long; text\n'.repeat(5_000)}"`;
    expect(await sniffFormat(file('long.csv', `Title;;\nId;Name;Note\n1;One;${long}\n`))).toMatchObject({ delimiter: ';' });
    expect(await sniffFormat(file('longer.csv', `Id|Name|Note\n1|One|${long}\n`))).toMatchObject({ delimiter: '|' });
    const clauses = `"${'it holds; and lasts; '.repeat(1_000)}"`;
    expect(await sniffFormat(file('clauses.csv', `Id,Name,Note\n1,One,${clauses}\n2,Two,${clauses}\n`))).toMatchObject({ delimiter: ',' });
  });

  it('passes over rows of delimiters alone and headings that come again, and counts them', async () => {
    const { rows } = await read('Id;Note;Note\n1;One;X\nId;Note;Note\n;;\n ; ;\n2;Id;\n;;\n');
    expect(rows.map(({ number, cells: [id] }) => [number, id])).toEqual([
      [2, '1'],
      [6, '2'],
    ]);
  });

  it('is separated by tabs where the mapping says so', async () => {
    expect(await cells('a\tb\n1,5\t2\n', { format: 'tsv' })).toEqual([['1,5', '2']]);
  });
});

describe('a table that cannot be read is refused with file and line', () => {
  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'table.csv:1: the file is empty; its first line must name the columns.'],
    ['nothing but a byte-order mark', '\ufeff', 'table.csv:1: the file is empty; its first line must name the columns.'],
    ['header only', 'a,b\n', 'table.csv:1: the file holds its headings and no row below them.'],
    ['quotes never closed', 'a,b\n1,"x\ny"\n2,"z\n3,4\n5,6\n', 'table.csv:4: a quotation mark is opened in the row that begins here'],
    ['quotes never closed in the headings', 'a,"b\n1,2\n', 'table.csv:1: a quotation mark is opened in the row that begins here'],

    ['an escaped delimiter row only', '\n\n\n', 'table.csv:1: this row should name the columns, and is blank'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(',')}\n1\n`,
      'table.csv:1: the file has 10,000 columns',
    ],
    ['a line of a million cells', `a,b\n1,2\n3,${','.repeat(1_000_000)}\n`, 'table.csv:3: this line has more than 100,000 cells'],
    [
      'a heading as long as a text',
      `Name,${'x'.repeat(10_001)}\n1,2\n`,
      'table.csv:1: the name of a column has more than 10,000 characters',
    ],
    ['10,000 columns without a heading', `${','.repeat(9_999)}\n1\n`, 'table.csv:1: the file has 10,000 columns'],
    ['a record without end', `a\n"${'x\n'.repeat(2_200_000)}`, 'table.csv:2: a quotation mark is opened in the row that begins here'],
  ])('%s', async (_, content, message) => expect(await refusalOf(content)).toContain(message));

  it.each<[string, Buffer, GivenFormat['encoding'], string]>([
    [
      'Windows-1252 read as UTF-8',
      Buffer.from('a\nx\nna\xefve\n', 'latin1'),
      'utf-8',
      'table.csv:3: this line is not utf-8; name the file',
    ],
    ['UTF-16 read as UTF-8', Buffer.from('a,b\n1,2\n', 'utf16le'), 'utf-8', 'table.csv:1: this line holds NUL characters'],
    [
      'a character cut off at the end',
      Buffer.from([0x61, 0x0a, 0x62, 0xe2, 0x80]),
      'utf-8',
      'table.csv:2: the file ends in the middle of a character',
    ],
  ])('%s', async (_, content, encoding, message) => expect(await refusalOf(content, { encoding })).toContain(message));

  it('finds the line of a byte far down in a long file', async () => {
    const long = Buffer.concat([Buffer.from(`a\n${'é, a line of ordinary text\n'.repeat(40_000)}`), Buffer.from([0xe9, 0x0a])]);
    expect(await refusalOf(long, { encoding: 'utf-8' })).toContain('table.csv:40002: this line is not utf-8');
  });
});

describe('a file of another kind is told as what it is, whatever its name says', () => {
  it.each([
    ['PK\x03\x04\x14\0', 'table.xlsx:1: the file is a workbook (xlsx, ods)'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'table.xls:1: the file is a workbook of an older spreadsheet'],
    ['%PDF-1.7\n', 'table.pdf:1: the file is a PDF'],
    ['\x1f\x8b\x08', 'table.gz:1: the file is compressed'],
    ['\n<!DOCTYPE html>\n<html>', 'table.csv:1: the file is a web page'],
    ['<?xml version="1.0"?><r/>', 'table.xml:1: the file is XML'],
  ])('%j', async (beginning, sentence) => {
    expect(await refusalOf(Buffer.from(beginning, 'latin1'), {}, sentence.slice(0, sentence.indexOf(':')))).toContain(sentence);
  });
});

describe('how a table is written is told by its name and its beginning', () => {
  it.each([
    ['commas', 'a,b\n1,2\n3,4\n', 'table.csv'],
    ['semicolons, with commas in the cells', 'a;b\n1,5;2\n3;4,5\n', 'table.csv'],
    ['bars', 'a|b\n1|2\n', 'table.txt'],
    ['tabs, by its name', 'a\tb\n1,5\t2\n', 'table.tsv'],
    ['tabs, by its beginning', 'a\tb\n1,5\t2\n', 'table.txt'],
    ['JSON', '[{"a": 1, "b": "2"}, {"b": 4}]', 'table.json'],
    ['JSON, whatever its name', ' [{"a": 1, "b": "2"}]', 'table.data'],
    ['JSON Lines', '{"a": 1, "b": "2"}\n\n{"a": 3}\n', 'table.jsonl'],
    ['JSON Lines, whatever its name', '{"a": 1, "b": "2"}\r\n{"a": 3}', 'table.txt'],
  ])('%s', async (_, content, name) => expect((await read(content, {}, name)).headings).toEqual(['a', 'b']));

  it('names the columns in the row that the mapping says; a title above it is not read', async () => {
    const { headings, rows } = await read('Register of AI;;\n;;\nName;Stage;\nx;Idea;\n', { headingRow: 3, delimiter: ';' });
    expect([headings, rows.map(({ number, line, cells: [name] }) => [number, line, name])]).toEqual([
      ['Name', 'Stage', 'column 3'],
      [[4, 4, 'x']],
    ]);
    expect(await refusalOf('a\nb\n', { headingRow: 9 })).toContain('the file ends before row 9');
  });
});

describe('JSON', () => {
  it('has a column for each name, with the names on the way; a list of plain values is one cell', async () => {
    const { headings, rows } = await read(
      '[{"name": "x", "owner": {"email": "a@b.org", "to": null}, "tags": ["p", "q"]}, {"stage": true, "links": [{"url": "u"}], "name": "y"}]',
      {},
      'table.json',
    );
    expect(headings).toEqual(['name', 'owner.email', 'owner.to', 'tags', 'stage', 'links.1.url']);
    expect(rows.map(({ cells: found }) => found)).toEqual([
      ['x', 'a@b.org', '', 'p; q'],
      ['y', '', '', '', 'true', 'u'],
    ]);
  });

  it('has columns for the first fifty of a list of objects, and one for the others: a register that names all who were paid is read', async () => {
    const paid = Array.from({ length: 700 }, (_, place) => ({ to: `p${place + 1}`, yen: place }));
    const { headings, rows } = await read(JSON.stringify([{ name: 'x', paid }, { name: 'y' }]), {}, 'table.json');
    expect([headings.length, headings[1], headings[100], headings[101]]).toEqual([102, 'paid.1.to', 'paid.50.yen', 'paid.more']);
    expect(JSON.parse(rows[0]!.cells[101]!)).toEqual(paid.slice(50));
  });

  it('keeps lists of lists of numbers in one cell: the shape of a place on a map has thousands of points', async () => {
    const coordinates = Array.from({ length: 30 }, (_, x) => [Array.from({ length: 50 }, (__, y) => [x, y])]);
    const { headings, rows } = await read(
      JSON.stringify([
        { name: 'x', geometry: { coordinates } },
        { name: 'y', of: [[{ a: 1 }]], owners: [['Ann', 'a@b.org'], ['Bo']] },
      ]),
      {},
      'table.json',
    );
    expect(headings).toEqual(['name', 'geometry.coordinates', 'of.1.1.a', 'owners.1', 'owners.2']);
    expect(rows[1]!.cells.slice(3)).toEqual(['Ann; a@b.org', 'Bo']);
    expect(JSON.parse(rows[0]!.cells[1]!)).toEqual(coordinates);
  });

  it('keeps an id of more digits than a number has: two would be one', async () =>
    expect(
      await cells(
        '[{"id": 9007199254740993, "a": [-12345678901234567890, 1], "b": 0.12345678901234567, "c": "9007199254740993 {"}]',
        {},
        'table.json',
      ),
    ).toEqual([['9007199254740993', '-12345678901234567890; 1', '0.12345678901234566', '9007199254740993 {']]));

  it('reads NaN and Infinity as nothing, as Python writes them of empty cells, and leaves texts that say so', async () => {
    const text = '{"by": "x", "items": [{"a": NaN, "b": -Infinity, "c": "NaN \\": Infinity"}, {"a": [Infinity, 1], "b": 2}]}';
    expect(await cells(text, {}, 'table.json')).toEqual([
      ['', '', 'NaN ": Infinity'],
      ['; 1', '2'],
    ]);
    expect(await cells('{"a": NaN, "b": 1}\n{"a": 2}\n', {}, 'table.jsonl')).toEqual([['', '1'], ['2']]);
  });

  it('is found where the mapping says the list is, past other lists, brackets in texts and escapes', async () => {
    const text = String.raw`{"meta": {"items": [{"no": 1}]}, "note": "[{\"a\": \"]\"}]", "result": {"count": 2, "items": [{"a": "x]},{\\"}, {"a": "y"}]}, "more": [1]}`;
    expect(await cells(text, { records: 'result.items' }, 'table.json')).toEqual([['x]},{\\'], ['y']]);
  });

  it('may be an object of records that have a member called key themselves: the name stays the column key', async () => {
    const { headings, rows } = await read('{"A-1": {"key": "own", "a": 1}, "A-2": {"a": 2, "key": "own"}}', {}, 'table.json');
    expect(headings).toEqual(['key', 'key (2)', 'a']);
    expect(rows.map(({ cells: found }) => found)).toEqual([
      ['A-1', 'own', '1'],
      ['A-2', 'own', '2'],
    ]);
  });

  it('has one column for names that differ in case and white space alone, where no record has both; two names on one way stay two', async () => {
    const { headings, rows } = await read(
      '{"Id": 1, "Status": "Live"}\n{"status ": "Pilot", "id": 2}\n{"status": "a", "Status": "b", "a.b": "x", "a": {"b": "y"}}\n{"ID": 4, "STATUS": "c"}\n',
      {},
      'table.jsonl',
    );
    expect(headings).toEqual(['Id', 'Status', 'status', 'a.b', 'a.b (2)']);
    expect(rows.map(({ cells: found }) => found)).toEqual([
      ['1', 'Live'],
      ['2', 'Pilot'],
      ['', 'b', 'a', 'x', 'y'],
      ['4', 'c'],
    ]);
  });

  it('may be an object of records, whose names are the column key, cut into pieces wherever', async () => {
    const text = '{"v": [1], "data": {"A-1": {"a": "x"}, "B:{2": {"a": "}", "b": {"c": [1, 2]}} , "": {}}, "more": {"a": {}}}';
    const { headings, rows } = await read(text, { records: 'data' }, 'table.json');
    expect(headings).toEqual(['key', 'a', 'b.c']);
    expect(rows.map(({ cells: found }) => found)).toEqual([['A-1', 'x'], ['B:{2', '}', '1; 2'], ['']]);
    expect(await cells('{"A-1": {"2023": 100, "2024": 200}, "A-2": {"2023": 3}}', {}, 'table.json')).toEqual([
      ['A-1', '100', '200'],
      ['A-2', '3'],
    ]);
    expect(await cells('{"A-1": {"a": 1, "b": 2}, "A-2": {"a": 3, "b": 4}}', {}, 'table.json')).toEqual([
      ['A-1', '1', '2'],
      ['A-2', '3', '4'],
    ]);
    const { jsonMembers } = await import('./json-values.ts');
    for (let size = 1; size <= text.length; size += 1) {
      const members: unknown[] = [];
      const pieces = async function* () {
        for (let place = 0; place < text.length; place += size) yield text.slice(place, place + size);
      };
      for await (const { key, text: member } of jsonMembers('t', pieces(), ['data'])) members.push([key, JSON.parse(member)]);
      expect(members).toEqual([
        ['A-1', { a: 'x' }],
        ['B:{2', { a: '}', b: { c: [1, 2] } }],
        ['', {}],
      ]);
    }
  });

  it('finds no records where nothing but lists stand in each other, and soon', async () => {
    for (const text of ['['.repeat(200_000), '[{"a":'.repeat(50_000), '{"a":'.repeat(50_000)]) {
      const before = process.cpuUsage();
      expect((await sniffFormat(file('deep.json', text))).records).toBe('');
      await expect(cells(text, {}, 'deep.json')).rejects.toThrow('1,000 deep');
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
    }
  });

  it('is found by itself where it is the longest list, or object, of objects that are alike', async () => {
    const record = (place: number) => ({ id: place, contacts: [{ role: 'a' }, { role: 'b' }, { role: 'c' }, { role: 'd' }], status: 'x' });
    const found = async (content: object) => (await sniffFormat(file('found.json', JSON.stringify(content)))).records;
    expect(await found({ links: [{ a: 1 }], result: { records: [1, 2, 3].map(record) } })).toBe('result.records');
    expect(await found({ meta: { version: '1', by: 'x' }, data: { A: record(1), B: record(2) } })).toBe('data');
    expect(await found({ A: record(1), B: record(2) })).toBe('');
    expect(await found([1, 2, 3].map(record))).toBe('');
    // What the columns are, and what records refer to, stands beside the records.
    const described = Array.from({ length: 9 }, (_, id) => ({ id, type: 'text' }));
    expect(await found({ result: { fields: described, records: [1, 2].map(record) } })).toBe('result.records');
    expect(await found({ data: [1, 2].map(record), included: described })).toBe('data');
    expect(await found({ fields: described, total: 9 })).toBe('fields');
    expect(await found({ meta: { records: [1, 2].map(record) }, errors: [{ code: 1 }] })).toBe('meta.records');
    // Lists that name no columns are no records, and told as that; those in a record, a map's shapes, are of it.
    const lists = Array.from({ length: 9 }, (_, id) => [id, 'text']);
    expect(await found({ meta: { view: { columns: described, approvals: [{ by: 'x' }] } }, data: lists })).toBe('data');
    expect(await found({ 'A-1': { name: 'x', geo: { coordinates: [[1, 2]] } }, 'A-2': { title: 'y', by: 'z' } })).toBe('');
    // A beginning of 64 KB ends somewhere in a record, and somewhere in a text, whose signs are none.
    for (const padding of [1, 2, 3, 5, 8, 13]) {
      const said = `${'x'.repeat(padding)} it says, "no", [or]: {so}, \\`.repeat(40);
      expect(await found({ systems: Array.from({ length: 100 }, (_, id) => ({ id, said })), count: 100, by: 'x' })).toBe('systems');
    }
    expect(await found({ result: { items: Array.from({ length: 2_000 }, (_, place) => record(place)) }, more: [{ a: 1 }] })).toBe(
      'result.items',
    );
  });

  it('is found by itself where it is the first list of objects', async () =>
    expect(await cells('{"ok": true, "ids": [1], "result": {"total": "{[", "items": [{"a": 1}]}}', {}, 'table.json')).toEqual([['1']]));

  it('tells the line of each record, and of what cannot be read', async () => {
    const { rows } = await read('[\n  {"a": 1},\r\n  {\n    "a": 2\n  }\n]\n', {}, 'table.json');
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it.each<[string, string, string, GivenFormat?]>([
    ['a list cut off', '[{"a": 1}, {"a": ', 'table.json:1: the file breaks off in the record that begins here'],
    ['a text never closed', '[{"a": 1},\n{"a": "x}]', 'table.json:2: the file breaks off in the record that begins here'],
    ['a record that is none', '[{"a": 1},\n 5]', 'table.json:2: a record must be an object'],
    ['a comma too many', '[{"a": 1},\n{"a": 2,}]', 'table.json:2: the record that begins here is no JSON'],
    [
      'columns in place of records',
      '{"id": {"0": 1, "1": 2}, "name": {"0": "a", "1": "b"}}',
      'table.json:1: "id" is a column, with a value for each row',
    ],
    [
      'records that are lists',
      '[["id", "name"], [1, "a"]]',
      'table.json:1: a record must be an object ({"name": …}); this is a list, which names no columns',
    ],
    ['an object without a list of objects', '{"a": [1, 2]}', 'table.json:1: the file is no list of records'],
    ['a list that is elsewhere', '{"a": [{"b": 1}]}', 'there are no records at b.c', { records: 'b.c' }],
    ['an empty list', '[]', 'table.json:1: the file holds no record.'],
    ['nothing', '', 'table.json:1: the file is no list of records'],
    ['100,000 objects in one record', `[{"a": [${'{},'.repeat(100_000)}{}]}]`, 'more than 50,000 lists and objects'],
    [
      '10,000 columns',
      `[${JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`c${place}`, 1])))}]`,
      'more than 1,000 columns',
    ],
  ])('%s is refused with file and line', async (_, content, message, how = {}) =>
    expect(await refusalOf(content, { format: 'json', ...how }, 'table.json')).toContain(message),
  );

  it('comes out the same however it is cut into pieces', async () => {
    const { jsonMembers } = await import('./json-values.ts');
    const text = String.raw`{"x":[1,[2]],"r":[{"a":"q\"]","b":[1,{"c":"}"}]} , {"d":"\\"},7,"s"],"y":{}}`;
    async function* pieces(size: number): AsyncGenerator<string> {
      for (let place = 0; place < text.length; place += size) yield text.slice(place, place + size);
    }
    for (let size = 1; size <= text.length; size += 1) {
      const members: unknown[] = [];
      for await (const { text: member } of jsonMembers('t', pieces(size), ['r'])) members.push(JSON.parse(member));
      expect(members).toEqual([{ a: 'q"]', b: [1, { c: '}' }] }, { d: '\\' }, 7, 's']);
    }
  });
});

describe('JSON Lines', () => {
  it('ends its lines with LF or CRLF, and tells the line of each', async () => {
    const { rows } = await read('{"a":1}\r\n\n{"a":2}\n', {}, 'table.jsonl');
    expect(rows.map(({ line, cells: found }) => [line, ...found])).toEqual([
      [1, '1'],
      [3, '2'],
    ]);
  });
  it('names the line that is nested as no register is', async () =>
    expect(await refusalOf(`{"a":1}\n{"b":"]]","a":${'['.repeat(40_000)}${']'.repeat(40_000)}}\n`, {}, 'table.jsonl')).toContain(
      'table.jsonl:2: lists and objects stand in each other more than 1,000 deep',
    ));
  it('names the line that is no JSON', async () =>
    expect(await refusalOf('{"a":1}\n{"a":\n', {}, 'table.jsonl')).toContain('table.jsonl:2: the record that begins here is no JSON'));
});

describe('a table of lines or records with next to nothing in them', () => {
  it.each([
    ['blank lines', 'table.csv', `name,b\na,b\n${'\n'.repeat(20_000)}`],
    ['blank lines that end with CRLF', 'table.csv', `name,b\r\na,b\r\n${'\r\n'.repeat(20_000)}`],
    ['short rows', 'table.csv', `name,b\n${'a,b\n'.repeat(20_000)}`],
    ['short records on lines', 'table.jsonl', '{"a":1}\n'.repeat(20_000)],
    ['short records in a list', 'table.json', `[${Array(20_000).fill('{"a":1}').join()}]`],
  ])('lets others in the process have their turn: %s', async (_, name, content) => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await read(content, {}, name);
    clearImmediate(next);
    // Read as they come from the disk, a dozen at most.
    expect(turns).toBeGreaterThan(90);
  });
});
