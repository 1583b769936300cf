import { describe, expect, it } from 'vitest';
import type { PortfolioRow } from '../row';
import { Items, type Section } from './items';

const section = (name: string | undefined, count: number, isOpen = true): Section<string> => ({
  ...(name !== undefined && { group: name }),
  count,
  isOpen,
  rowAt: (place) => ({ slug: `${name ?? ''}${place}` }) as PortfolioRow,
});
const lines = (items: Items<string>) =>
  Array.from({ length: items.count }, (_, line) => {
    const item = items.at(line);
    return item.kind === 'head' ? `[${item.group}]` : item.poc?.slug;
  });

describe('the lines of a sheet', () => {
  it('are the rows alone where nothing is grouped', () => {
    expect(lines(new Items([section(undefined, 3)]))).toEqual(['0', '1', '2']);
  });

  it('are heads with their rows below; a closed group is its head alone, an empty one too', () => {
    const items = new Items([section('a', 2), section('b', 5, false), section('c', 0), section('d', 1)]);
    expect(lines(items)).toEqual(['[a]', 'a0', 'a1', '[b]', '[c]', '[d]', 'd0']);
    expect([0, 1, 2, 3].map((each) => items.headOf(each))).toEqual([0, 3, 4, 5]);
  });

  it('stand where their heights put them, and are found there again', () => {
    const items = new Items([section('a', 2), section('b', 5, false), section('c', 0), section('d', 1)]);
    const heights = { row: 46, head: 40 };
    const offsets = Array.from({ length: items.count + 1 }, (_, line) => items.offsetOf(line, heights));
    expect(offsets).toEqual([0, 40, 86, 132, 172, 212, 252, 298]);
    for (let line = 0; line < items.count; line += 1) {
      expect(items.lineAt(offsets[line]!, heights)).toBe(line);
      expect(items.lineAt(offsets[line + 1]! - 1, heights)).toBe(line);
    }
    expect([items.lineAt(-500, heights), items.lineAt(9999, heights)]).toEqual([0, items.count - 1]);
    const flat = new Items([section(undefined, 10_000)]);
    expect([flat.offsetOf(10_000, heights), flat.lineAt(46 * 7777 + 45, heights)]).toEqual([460_000, 7777]);
    expect(new Items([]).lineAt(10, heights)).toBe(0);
  });

  it('are found at once, however many there are', () => {
    const items = new Items(Array.from({ length: 1000 }, (_, number) => section(`g${number}`, 10)));
    expect(items.count).toBe(11_000);
    expect(items.at(10_999)).toMatchObject({ kind: 'row', section: 999, place: 9 });
    expect(items.at(5_500)).toMatchObject({ kind: 'head', group: 'g500' });
  });
});
