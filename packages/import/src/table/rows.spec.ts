import { CsvError } from 'csv-parse';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { tables } from '../testing/table.ts';
import { openTable } from './rows.ts';
import { type GivenFormat, sniffFormat } from './sniff.ts';

const { file, read, cells, refusalOf } = tables();

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
