import { expect, it } from 'vitest';
import type { Mapping } from '../mapping/mapping.ts';
import { openingId } from '../run/command-ids.ts';
import { keysOf } from './key.ts';

const taking = (cell: string) => ({ cell: () => cell, today: '2026-11-24' });
const keysFor = (cell: string) => keysOf({ identity: ['Id'] } as unknown as Mapping, taking(cell), { name: '' });
const keyFor = (cell: string) => keysFor(cell).key;

// The ids in the log are made of these: where one came out otherwise, the next edition of a register would take each of its POCs in a second time.
it.each([
  ['  Claims\u00a0 Triage ', '["claims triage"]'],
  ['Réunion\u200b…', '["réunion..."]'],
  ['Re\u0301union', '["réunion"]'],
  ['Assist™ 5 m²', '["assisttm 5 m2"]'],
  ['ＡＩ－１２', '["ai-12"]'],
  ['\u202bA-٣\u202c', '["a-3"]'],
  ['ﬁne № ½', '["fine no 1⁄2"]'],
  ['PİLOT STRASSE', '["pi\u0307lot strasse"]'],
  ['0012', '["12"]'],
  ['688110.0', '["688110"]'],
  ['000', '["0"]'],
  ['1.10', '["1.10"]'],
  ['01.02', '["01.02"]'],
  ['A-001', '["a-001"]'],
  ['업무 자동화', '["업무 자동화"]'],
])('%j is known again by %s, for ever', (cell, key) => expect(keyFor(cell)).toBe(key));

it('a number is known again by what it was before first zeros were dropped, too; a name and a unit are no numbers', () => {
  expect(['0012', '12', 'A-001'].map((cell) => keysFor(cell).keyBefore)).toEqual(['["0012"]', null, null]);
  expect(keysOf({} as Mapping, taking(''), { name: '007', unit: '01' })).toEqual({ key: '["007","01"]', keyBefore: null });
});

it('and the command that opens its POC by one id', () =>
  expect([1, 2].map((copy) => openingId('city-ai', keyFor('A-1'), copy))).toEqual([
    '38a88924-eb24-8913-a119-fb05c7509125',
    '38a88924-eb24-8c1c-a3b0-278c45cc7d6e',
  ]));
