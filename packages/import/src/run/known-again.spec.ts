import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnEngine, ownEngine } from '../testing/engine.ts';
import { folder } from '../testing/files.ts';
import { takeTable } from '../testing/take-table.ts';
import { openingId } from './command-ids.ts';
import type { Door } from './door.ts';

const file = folder();
let own: OwnEngine;
beforeAll(async () => {
  own = await ownEngine();
});
afterAll(() => own.close());

const FIELDS = 'status: { value: PROPOSED }\nfields: { name: Name, hypothesis: Purpose, unit: Unit, track: { value: RESEARCH } }\n';
const take = async (register: string, text: string, identity: string, door = own.door) => {
  const path = file(`${register}.csv`, text);
  return (await takeTable(path, `register: ${register}\n${identity}\n${FIELDS}`, door)).rows;
};

it('an edition that another tool wrote says the same: no-break spaces, lines that it wraps or joins, accents as signs of their own, soft hyphens', async () => {
  const first = await take(
    'tool',
    'Id,Name,Purpose,Unit\nA-1,Café 5 km,"First line.\nSecond, “quoted”.",Ville de Genève\n',
    'identity: [Id]',
  );
  expect(first).toMatchObject([{ outcome: 'taken' }]);
  const before = await own.head();
  const again = await take(
    'tool',
    'Id,Name,Purpose,Unit\nA-1\u200b,\u202aCafe\u0301 5\u00a0km\u202c,"First line. \r\nSec\u00adond, “quoted”.",Ville\u202fde Genève\n',
    'identity: [Id]',
  );
  expect(again).toMatchObject([{ outcome: 'known', changed: [] }]);
  const joined = await take(
    'tool',
    'Id,Name,Purpose,Unit\nA-1,Café 5 km,"First line. Second, “quoted”.",Ville de Genève\n',
    'identity: [Id]',
  );
  expect(joined).toMatchObject([{ outcome: 'known', changed: [] }]);
  expect(await own.head()).toBe(before);
});

it('lines of Chinese and Japanese that are wrapped or joined say the same, though no space stands between their words', async () => {
  await take('wrapped', 'Id,Name,Purpose,Unit\nA-1,窓口案内,2020 年に始まる。次の段階へ進む。,市民課\n', 'identity: [Id]');
  expect(
    await take('wrapped', 'Id,Name,Purpose,Unit\nA-1,窓口案内,"2020年に始まる。\n　次の段階へ進む。",市民課\n', 'identity: [Id]'),
  ).toMatchObject([{ outcome: 'known', changed: [] }]);
});

it('a name is kept as it came, no-break space and all, and what a reader sees otherwise is a change', async () => {
  const [row] = await take('exact', 'Id,Name,Purpose,Unit\nA-1,5\u00a0km,Why,U\n', 'identity: [Id]');
  expect((await own.events(row!.slug!))[0]!.data).toMatchObject({ name: '5\u00a0km' });
  expect(await take('exact', 'Id,Name,Purpose,Unit\nA-1,5 km,Why?,U\n', 'identity: [Id]')).toMatchObject([
    { outcome: 'changed', changed: ['hypothesis'] },
  ]);
});

it('without an identity, a name and a unit are the same POC whatever the spaces in them are', async () => {
  await take('spaces', 'Name,Purpose,Unit\nStreet  lights,Why,City\u00a0works\n', '');
  expect(await take('spaces', 'Name,Purpose,Unit\nStreet\u00a0lights,Why,City works\n', '')).toMatchObject([{ outcome: 'known' }]);
});

it('identity may be the first of several columns that says something', async () => {
  const identity = 'identity: [{ columns: [Id, Name] }]';
  await take('first', 'Id,Name,Purpose,Unit\nA-1,One,Why,U\n,Two,Why,U\n', identity);
  expect(await take('first', 'Id,Name,Purpose,Unit\n,Two,Why,V\nA-1,One indeed,Why,U\n', identity)).toMatchObject([
    { outcome: 'changed', changed: ['unit'] },
    { outcome: 'changed', changed: ['name'] },
  ]);
});

it('identity may leave out what each edition writes anew: the year in an id', async () => {
  const identity = 'identity: [{ column: Id, replace: [{ pattern: "^\\\\d{4}-", with: "" }] }]';
  await take('years', 'Id,Name,Purpose,Unit\n2025-AB-7,One,Why,U\n', identity);
  expect(await take('years', 'Id,Name,Purpose,Unit\n2026-AB-7,One,Why,U\n', identity)).toMatchObject([{ outcome: 'known' }]);
  expect(await take('years', 'Id,Name,Purpose,Unit\n2026-AB-8,Two,Why,U\n2025-AB-8,Two,Why,U\n', identity)).toMatchObject([
    { outcome: 'taken' },
    { outcome: 'refused', problems: [{ column: 'Id', value: 'AB-8', reason: expect.stringContaining('Row 2 has the same identity') }] },
  ]);
});

it('a number that was taken in while its first zeros told it apart is known again, and 07 beside 7 is told', async () => {
  const text = 'Id,Name,Purpose,Unit\n0012,One,Why,U\n';
  const before = openingId('zeros', '["0012"]', 1);
  const doorBefore: Door = {
    ...own.door,
    command: ({ type, input }, poc) => own.door.command({ type, input: { ...input, commandId: before } }, poc),
  };
  expect(await take('zeros', text, 'identity: [Id]', doorBefore)).toMatchObject([{ outcome: 'taken' }]);
  expect(await take('zeros', text.replace('Why', 'Because'), 'identity: [Id]')).toMatchObject([{ outcome: 'changed' }]);
  expect(await take('zeros', `${text}12,Two,Why,U\n`, 'identity: [Id]')).toMatchObject([
    { outcome: 'changed' },
    { outcome: 'refused', problems: [{ reason: expect.stringContaining('name more columns (identity in the mapping); 07, 7 and 7.0') }] },
  ]);
});

it('a row of which nothing tells which POC it is, is refused with the columns that should', async () => {
  expect(await take('none', 'Id,Name,Purpose,Unit\n,,Why,U\n', 'identity: [{ columns: [Id, Name] }]')).toMatchObject([
    { outcome: 'refused', problems: [{ column: 'Id or Name', reason: expect.stringContaining('or let another column tell it') }] },
  ]);
});

it('names in a script that gives no slug have one of their own each, so that no row waits for another', async () => {
  const rows = await take('scripts', 'Id,Name,Purpose,Unit\n1,智能客服,为何,市\n2,视频巡检,为何,市\n3,ผู้ช่วย,ทำไม,กรม\n', 'identity: [Id]');
  const slugs = rows.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(3);
  for (const slug of slugs) expect(slug).toMatch(/^poc-[0-9a-f]{8}$/);
});
