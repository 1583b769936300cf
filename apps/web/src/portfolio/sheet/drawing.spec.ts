import { describe, expect, it } from 'vitest';
import { mostAtOnce, toDraw } from './drawing';

const linesFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ index: from + place, isKnown: true }));
const picture = { lines: linesFrom(94, 125), first: 100, last: 119, current: 0, isFlying: false };
const none = new Set<number>();

describe('the rows that a frame draws', () => {
  it('are few at a time, those in the window first, until all are drawn', () => {
    let { drawn, isUnfinished } = toDraw(none, picture);
    expect([...drawn]).toEqual([100, 101, 102, 103, 104, 105, 106, 107]);
    let frames = 1;
    for (; isUnfinished; frames += 1) ({ drawn, isUnfinished } = toDraw(drawn, picture));
    expect(drawn.size).toBe(picture.lines.length);
    expect(frames).toBe(Math.ceil(picture.lines.length / mostAtOnce));
  });

  it('are none while they fly by; what was drawn stays so, and is forgotten once it is gone', () => {
    const before = new Set([92, 93, 94, 95]);
    const { drawn, isUnfinished } = toDraw(before, { ...picture, isFlying: true });
    expect([...drawn]).toEqual([94, 95]);
    expect(isUnfinished).toBe(true);
  });

  it('hold the one with the focus, however fast all others fly by', () => {
    const lines = [{ index: 7, isKnown: true }, ...picture.lines];
    expect([...toDraw(none, { ...picture, lines, current: 7, isFlying: true }).drawn]).toEqual([7]);
  });

  it('wait for what is still on its way without counting it', () => {
    const lines = picture.lines.map(({ index }) => ({ index, isKnown: index > 110 }));
    const { drawn, isUnfinished } = toDraw(none, { ...picture, lines, last: 114 });
    expect([...drawn]).toEqual([111, 112, 113, 114, 115, 116, 117, 118]);
    expect(isUnfinished).toBe(true);
    const onTheirWay = lines.map((line) => ({ ...line, isKnown: false }));
    expect(toDraw(none, { ...picture, lines: onTheirWay }).isUnfinished).toBe(false);
  });

  it('are all drawn at once for paper', () => {
    expect(toDraw(none, { ...picture, isPrinting: true })).toMatchObject({ isUnfinished: false });
    expect(toDraw(none, { ...picture, isPrinting: true }).drawn.size).toBe(picture.lines.length);
  });
});
