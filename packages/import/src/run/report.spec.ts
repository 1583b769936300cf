import { expect, it } from 'vitest';
import { ImportReport, leftOutSentenceOf, sentenceOf } from './report.ts';

it.each(['__proto__', 'constructor', 'toString'])('%s, a name that every object has, is counted like any other', (name) => {
  const report = new ImportReport();
  const row = { row: 2, line: 2, name, slug: name, changed: [], leftOut: [], problems: [] };
  report.add({ ...row, status: 'STOPPED', outcome: 'known', notes: [] }, { filled: [name], scores: [{ itemId: name, score: 2 }] });
  report.add({ ...row, status: null, outcome: 'skipped', notes: [name] }, null);
  report.leaveUnread(name, { column: 'c', cell: name });
  expect(report.scores[name]).toEqual([0, 0, 1, 0]);
  expect([report.filled[name], report.skipped[name], report.unread[name]?.[name]]).toEqual([1, 1, 1]);
  // Nothing was added to what all of this process share.
  expect([Object.hasOwn(Object.prototype, 2), Object.hasOwn(Object, 2)]).toEqual([false, false]);
});

it.each([
  ['startedOn', true],
  ['decidedOn', true],
  ['goLiveOn', false],
  ['decisionDueOn', false],
])('%s that is left out is told its limits, and whether it may be still to come', (field, isGoneBy) => {
  const said = leftOutSentenceOf({ field, column: 'End', value: '9999-12-31' });
  expect(said).toContain('1950 to 2149');
  expect(said.includes('still to come')).toBe(isGoneBy);
});

it('a problem is told in one line, though its heading and its cell have several', () =>
  expect(sentenceOf({ row: 2, line: 5, name: 'A\nB', column: 'Name of\nthe project', value: 'x\ny', reason: 'Fill it in.' })).toBe(
    'row 2 (line 5) "A B": Name of the project = "x y": Fill it in.',
  ));
