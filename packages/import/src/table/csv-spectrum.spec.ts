import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openTable } from './rows.ts';
import { sniffFormat } from './sniff.ts';

/** A suite that CSV readers share: files, and the records in them. */
const suite = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));
const cases = readdirSync(join(suite, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

describe('csv-spectrum', () => {
  it('is all there', () => expect(cases.length).toBeGreaterThanOrEqual(12));
  it.each(cases)('%s', async (name) => {
    const path = join(suite, 'csvs', `${name}.csv`);
    const { headings, rows } = openTable(path, await sniffFormat(path, { encoding: 'utf-8' }));
    const found: Record<string, string>[] = [];
    for await (const { cells } of rows) found.push(Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])));
    const expected = JSON.parse(readFileSync(join(suite, 'json', `${name}.json`), 'utf8')) as unknown;
    // The suite itself tells another telephone number in this one's JSON, and no list.
    if (name === 'location_coordinates') expect(found).toEqual([{ ...(expected as object), 'Contact Phone Number': '2095257564' }]);
    else expect(found).toEqual(expected);
  });
});
