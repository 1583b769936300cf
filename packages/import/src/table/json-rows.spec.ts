import { describe, expect, it } from 'vitest';
import { tables } from '../testing/table.ts';
import { type GivenFormat, sniffFormat } from './sniff.ts';

const { file, read, cells, refusalOf } = tables();

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
