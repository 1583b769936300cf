import { describe, expect, it } from 'vitest';
import type { ExportedPoc } from './export-columns';
import { groupKeyOf, InOrder } from './export-order';

describe('the lines of a file', () => {
  it('stand in the order of the groups shown; within one in the order they came', () => {
    const lines = new InOrder(['Legal', 'Finance', null]);
    for (const [key, line] of [
      ['Finance', 'a'],
      [null, 'b'],
      ['Legal', 'c'],
      ['Finance', 'd'],
    ] as const)
      lines.add(key, line);
    expect(lines.all()).toEqual(['c', 'a', 'd', 'b']);
  });

  it('of a group that nobody named come last, and are not lost', () => {
    const lines = new InOrder(['Legal']);
    lines.add('New unit', 'a');
    lines.add('Legal', 'b');
    expect(lines.all()).toEqual(['b', 'a']);
  });

  it('stand as they came where there are no groups', () => {
    const lines = new InOrder([]);
    for (const line of ['b', 'a', 'c']) lines.add(null, line);
    expect(lines.all()).toEqual(['b', 'a', 'c']);
  });
});

describe('the group of a POC', () => {
  const poc = {
    unit: 'Legal',
    track: 'RESEARCH',
    budget: { band: 'THIN' },
    owners: [
      { role: 'POC_LEAD', person: { id: 'lead' } },
      { role: 'PRODUCTION_OWNER', person: { id: 'owner' } },
    ],
  } as ExportedPoc;

  it('is its unit, track, band or production owner, and none where it has none', () => {
    expect((['UNIT', 'TRACK', 'BAND', 'OWNER'] as const).map((by) => groupKeyOf(poc, by))).toEqual(['Legal', 'RESEARCH', 'THIN', 'owner']);
    const bare = { ...poc, unit: null, owners: poc.owners.slice(0, 1) };
    expect([groupKeyOf(bare, 'UNIT'), groupKeyOf(bare, 'OWNER')]).toEqual([null, null]);
  });
});
