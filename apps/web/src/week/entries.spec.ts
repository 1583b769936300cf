import { describe, expect, it } from 'vitest';
import {
  confirmRest,
  conflictsIn,
  type Entry,
  enteredSince,
  type Given,
  isRecorded,
  type Line,
  mergedInto,
  problemsIn,
  progressOf,
  scoresFrom,
  unsent,
  withRecorded,
} from './entries';

const week = '2026-W48';
const given = (score: number, over: Partial<Given> = {}): Given => ({ week: '2026-W47', score, note: null, evidence: [], ...over });
const line = (itemId: string, mine: Given | null, isWaived = false): Line => ({ itemId, mine, isWaived });
const entry = (score: number | null, over: Partial<Entry> = {}): Entry => ({ score, before: null, ...over });

describe('what was entered on a sheet', () => {
  it('CL-3 confirming says the rest again as it was: what is asked, was scored before and neither now nor for this week', () => {
    const lines = [
      line('A', given(1)),
      line('B', given(2, { week })),
      line('C', null),
      line('D', given(0), true),
      line('E', given(3, { evidence: ['https://example.com'] })),
    ];
    const entries = { A: entry(2, { before: given(1) }) };
    const confirmed = confirmRest(lines, entries, week);
    expect(Object.keys(confirmed)).toEqual(['A', 'E']);
    expect(scoresFrom(lines, confirmed)).toEqual([
      { itemId: 'A', score: 2, note: '', evidence: [] },
      { itemId: 'E', score: 3, note: '', evidence: ['https://example.com'] },
    ]);
  });
  it('CL-2 a 3 without a link is refused by the rule that the server has, one with a link is not', () => {
    const lines = [line('A', given(1)), line('B', given(1)), line('C', given(1))];
    const entries = { A: entry(3), B: entry(3, { evidence: 'https://example.com' }), C: entry(2, { evidence: 'javascript:alert(1)' }) };
    expect(problemsIn(lines, entries).map(({ itemId, field }) => [itemId, field])).toEqual([
      ['A', 'evidence'],
      ['C', 'evidence'],
    ]);
  });
  it('what another word of the same side has overtaken is a conflict, and nothing else is', () => {
    const lines = [line('A', given(1)), line('B', given(0, { week })), line('C', given(2))];
    expect(
      conflictsIn(lines, { A: entry(2, { before: given(1) }), B: entry(2, { before: given(1) }) }).map(({ itemId }) => itemId),
    ).toEqual(['B']);
  });
  it('what the log holds already, or whose item is gone from the list, is not sent', () => {
    const lines = [line('A', given(2, { week, note: 'Seen.' })), line('B', given(2))];
    const entries = { A: entry(2, { note: 'Seen.' }), B: entry(2), GONE: entry(1) };
    expect(isRecorded(lines[0] as Line, entries.A, week)).toBe(true);
    expect(Object.keys(unsent(lines, entries, week))).toEqual(['B']);
  });
  it('what a save has recorded stands on the sheet at once; what was entered on it meanwhile stays, and is in conflict with nothing', () => {
    const lines = [line('A', given(1)), line('B', given(1)), line('C', given(1))];
    const sent = { A: entry(2, { before: given(1) }), B: entry(0, { before: given(1) }) };
    const recorded = new Map([
      ['A', given(2, { week })],
      ['B', given(0, { week })],
    ]);
    const later = enteredSince(sent, { ...sent, B: entry(1, { before: given(1) }), C: entry(2, { before: given(1) }) }, recorded);
    expect(Object.keys(later)).toEqual(['B', 'C']);
    const sheet = withRecorded(lines, recorded);
    expect(sheet.map(({ mine }) => mine?.score)).toEqual([2, 0, 1]);
    expect(conflictsIn(sheet, later)).toEqual([]);
    expect(scoresFrom(sheet, unsent(sheet, later, week)).map(({ itemId, score }) => [itemId, score])).toEqual([
      ['B', 1],
      ['C', 2],
    ]);
  });
  it('what two tabs enter stands together: each changes and takes back its own items alone', () => {
    const before = { A: entry(1), B: entry(2) };
    const elsewhere = { ...before, A: entry(3), C: entry(0) };
    expect(mergedInto(elsewhere, before, { ...before, B: entry(1) })).toEqual({ A: entry(3), B: entry(1), C: entry(0) });
    expect(mergedInto(elsewhere, before, { A: before.A })).toEqual({ A: entry(3), C: entry(0) });
    expect(mergedInto({}, before, { ...before, B: entry(1) })).toEqual({ B: entry(1) });
  });
  it('CL-9 progress counts what is asked: a waived item is not', () => {
    const lines = [line('A', given(1, { week })), line('B', given(1)), line('C', null), line('D', null, true)];
    expect(progressOf(lines, { B: entry(1) }, week)).toEqual({ asked: 3, done: 2, never: 1 });
  });
});
