import { describe, expect, it } from 'vitest';
import { checklistEvents, isSurelyScore } from './events.ts';

const score = {
  itemId: 'AUTH-1',
  score: 3,
  week: '2026-W48',
  side: 'TEAM',
  note: 'seen',
  evidence: ['https://a.example/1'],
  caught: false,
};
const { note: _, ...silent } = score;
const isSurely = (data: object): boolean => isSurelyScore({ ...data }, Object.keys(data).length);
const isOfItsShape = (data: object): boolean => checklistEvents.ItemScored.schema.safeParse(data).success;

describe('a score, of which most of a log is', () => {
  it.each([[score], [silent], [{ ...score, side: 'OWNER', note: null, evidence: [], caught: true }]])(
    'is known without its schema: %j',
    (data) => {
      expect(isSurely(data)).toBe(true);
      expect(isOfItsShape(data)).toBe(true);
    },
  );

  it.each([
    ...Object.keys(silent).map((field) => Object.fromEntries(Object.entries(score).filter(([name]) => name !== field))),
    ...Object.keys(score).flatMap((field) => [{}, 7n].map((value) => ({ ...score, [field]: value }))),
    { ...score, side: 'team' },
    { ...score, score: '3' },
    { ...score, score: Number.NaN },
    { ...score, evidence: ['https://a.example/1', null] },
    { ...score, caught: 0 },
    { ...score, more: true },
    { ...silent, more: true },
  ])('is left to its schema, which refuses it, where it is none: case %#', (data) => {
    expect(isSurely(data)).toBe(false);
    expect(isOfItsShape(data)).toBe(false);
  });
});
