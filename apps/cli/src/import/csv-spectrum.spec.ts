import { describe, expect, it } from 'vitest';
import { folder } from '../testing/files.ts';
import { readRows } from './rows.ts';

const file = folder();

/** The cases of csv-spectrum (BSD-2-Clause), a suite that CSV readers share: the file, and its records. */
const CASES: readonly [string, string, readonly Record<string, string>[]][] = [
  [
    'comma_in_quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123',
    [{ first: 'John', last: 'Doe', address: '120 any st.', city: 'Anytown, WW', zip: '08123' }],
  ],
  [
    'empty',
    'a,b,c\n1,"",""\n2,3,4',
    [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  ],
  [
    'empty_crlf',
    'a,b,c\r\n1,"",""\r\n2,3,4',
    [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  ],
  [
    'escaped_quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    [
      { a: '1', b: 'ha "ha" ha' },
      { a: '3', b: '4' },
    ],
  ],
  [
    'json',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    [{ key: '1', val: '{"type": "Point", "coordinates": [102.0, 0.5]}' }],
  ],
  [
    'location_coordinates',
    `Contact Phone Number,Location Coordinates,Cities,Counties\n2095257564,37\ufffd36'37.8"N 121\ufffd2'17.9"W,Modesto,Stanislaus`,
    [
      {
        'Contact Phone Number': '2095257564',
        'Location Coordinates': `37\ufffd36'37.8"N 121\ufffd2'17.9"W`,
        Cities: 'Modesto',
        Counties: 'Stanislaus',
      },
    ],
  ],
  [
    'newlines',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    [
      { a: '1', b: '2', c: '3' },
      { a: 'Once upon \na time', b: '5', c: '6' },
      { a: '7', b: '8', c: '9' },
    ],
  ],
  [
    'newlines_crlf',
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    [
      { a: '1', b: '2', c: '3' },
      { a: 'Once upon \r\na time', b: '5', c: '6' },
      { a: '7', b: '8', c: '9' },
    ],
  ],
  [
    'quotes_and_newlines',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    [
      { a: '1', b: 'ha \n"ha" \nha' },
      { a: '3', b: '4' },
    ],
  ],
  ['simple', 'a,b,c\n1,2,3\n', [{ a: '1', b: '2', c: '3' }]],
  ['simple_crlf', 'a,b,c\r\n1,2,3\r\n', [{ a: '1', b: '2', c: '3' }]],
  [
    'utf8',
    'a,b,c\n1,2,3\n4,5,ʤ',
    [
      { a: '1', b: '2', c: '3' },
      { a: '4', b: '5', c: 'ʤ' },
    ],
  ],
];

describe('csv-spectrum', () => {
  it.each(CASES)('%s', async (name, csv, records) => {
    let headings: readonly string[] = [];
    const found: Record<string, string>[] = [];
    for await (const { cells } of readRows(file(`${name}.csv`, csv), { format: 'csv', encoding: 'utf-8' }, (read) => {
      headings = read;
    }))
      found.push(Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])));
    expect(found).toEqual(records);
  });
});
