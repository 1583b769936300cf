import { describe, expect, it } from 'vitest';
import { emptyDraft, isBegun, readDraft } from './draft';

const first = { ...emptyDraft, currency: 'USD', template: 'default' };

describe('a draft that was kept', () => {
  it('is read again as it was', () => {
    const draft = { ...first, name: 'Triage', members: ['kim@example.com'], pilot: { 'PILOT-1': 'Queues' } };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([['no JSON'], ['null'], ['7'], [null]])('is none where it is %j', (kept) => {
    expect(readDraft(kept)).toBe(null);
  });

  it('loses only what has another shape by now', () => {
    expect(readDraft(JSON.stringify({ name: 'Triage', members: 'kim', gone: 'x', pilot: ['a'] }))).toEqual({ name: 'Triage' });
  });
});

it('what the form itself fills in is no beginning', () => {
  expect(isBegun(first, first)).toBe(false);
  expect(isBegun({ ...first, unit: 'Roads' }, first)).toBe(true);
});
