import { describe, expect, it } from 'vitest';
import { undecided } from '../life/decision';
import { emptyDraft } from '../life/draft';
import { isBegun, readKept } from './kept';

const first = { ...emptyDraft, currency: 'USD', template: 'default' };

describe('a draft that was kept', () => {
  it('is read again as it was', () => {
    const draft = { ...first, name: 'Triage', members: ['kim@example.com'], pilot: { 'PILOT-1': 'Queues' } };
    expect(readKept(JSON.stringify(draft), emptyDraft)).toEqual(draft);
  });

  it.each([['no JSON'], ['null'], ['7'], [null]])('is none where it is %j', (kept) => {
    expect(readKept(kept, emptyDraft)).toBe(null);
  });

  it('loses only what has another shape by now', () => {
    expect(readKept(JSON.stringify({ name: 'Triage', members: 'kim', gone: 'x', pilot: ['a'] }), emptyDraft)).toEqual({ name: 'Triage' });
  });
});

it('a choice that nobody had made is read as the one that was made, and as nothing else', () => {
  expect(readKept('{"decision":"STOP","stopReason":null,"learned":"Much"}', undecided)).toEqual({ decision: 'STOP', learned: 'Much' });
});

it('what the form itself fills in is no beginning', () => {
  expect(isBegun(first, first)).toBe(false);
  expect(isBegun({ ...first, unit: 'Roads' }, first)).toBe(true);
});
