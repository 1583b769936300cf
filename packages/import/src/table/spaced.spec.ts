import { describe, expect, it } from 'vitest';
import { folder } from '../testing/files.ts';
import { openTable } from './rows.ts';
import { sniffFormat } from './sniff.ts';

const file = folder();
const cells = async (content: string): Promise<(readonly string[])[]> => {
  const path = file('table.csv', content);
  const { headings, rows } = openTable(path, await sniffFormat(path));
  const found: (readonly string[])[] = [];
  for await (const row of rows) found.push(row.isTooLong ? ['too long'] : row.cells);
  return [headings, ...found];
};

describe('spaces beside the delimiters of a table', () => {
  it.each([
    ['before a mark that opens a cell', '"Id", "Name", "Purpose"\n"A-1", "Chat, by voice", "Why, ""then"""\n"A-2", "", "x\ny"\n'],
    ['behind one that closes it', '"Id" ,"Name" ,"Purpose" \n"A-1" ,"Chat, by voice" ,"Why, ""then""" \r\n"A-2","" ,"x\ny" \n'],
  ])('%s belong to neither', async (_, text) => {
    expect(await cells(text)).toEqual([
      ['Id', 'Name', 'Purpose'],
      ['A-1', 'Chat, by voice', 'Why, "then"'],
      ['A-2', '', 'x\ny'],
    ]);
  });

  it('are none of a tab, nor of a cell that is empty', async () => {
    expect(await cells('"Id"\t "Name"\t "Size"\n"1"\t\t "5"\n"2"\t "x\ty"\t\n')).toEqual([
      ['Id', 'Name', 'Size'],
      ['1', '', '5'],
      ['2', 'x\ty', ''],
    ]);
  });

  it('are text where the file has no such habit', async () => {
    expect(await cells('Id,Name,Size\n1,"He said, ""yes"" , then",5" pipe\n2,"Ask" tool, 6" pipe\n3,"a","b"\n')).toEqual([
      ['Id', 'Name', 'Size'],
      ['1', 'He said, "yes" , then', '5" pipe'],
      ['2', '"Ask" tool', ' 6" pipe'],
      ['3', 'a', 'b'],
    ]);
  });

  it('are text where a mark behind one closes no cell, or is the end of another', async () => {
    expect(await cells('Id,Name,Size\n1, "Anna,5\n2,b,c\n')).toEqual([
      ['Id', 'Name', 'Size'],
      ['1', ' "Anna', '5'],
      ['2', 'b', 'c'],
    ]);
    expect(await cells('Name,Size\n"Alpha, ",1\n"Beta",2\n')).toEqual([
      ['Name', 'Size'],
      ['Alpha, ', '1'],
      ['Beta', '2'],
    ]);
  });
});
