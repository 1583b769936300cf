import { adopted, ready } from '@causeway/poc/testing/stories.ts';
import { expect, it } from 'vitest';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

it.each(Object.entries(TABLES) as unknown as readonly (readonly [keyof typeof TABLES, Table])[])(
  'the table of %s is found by its name, and each of its columns is filled',
  (property, table) => {
    expect(table.name).toBe(property);
    for (const { view } of [ready(), adopted()])
      for (const row of [view![property] ?? []].flat())
        expect(Object.keys(table.toColumns(row)).sort()).toEqual(Object.keys(table.columns).sort());
  },
);
