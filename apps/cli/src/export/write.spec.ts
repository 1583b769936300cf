import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { keepingTerminal } from '../testing/terminal.ts';
import { decimalOf } from './poc-line.ts';
import { writeLines } from './write.ts';

async function* lines<Line extends object>(...given: Line[]): AsyncGenerator<Line> {
  yield* given;
}
const csvOf = async (line: Record<string, unknown>): Promise<string> => {
  const terminal = keepingTerminal();
  await writeLines(lines(line), Object.keys(line), { asJson: false, terminal });
  return terminal.out();
};

describe('CSV', () => {
  it.each(['=cmd|’/C calc’!A0', '=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
    'makes %j text, for a spreadsheet would run it',
    async (name) => expect(parse(await csvOf({ name }))).toEqual([['name'], [`'${name}`]]),
  );

  it.each(['a=b', 'plain', 'semi;colon', 'comma, quote " and\nline break', '', ' =1', '–1'])('leaves %j as it is', async (name) =>
    expect(parse(await csvOf({ name }))).toEqual([['name'], [name]]),
  );

  it('writes nothing for null, codes one after the other, and data as JSON', async () =>
    expect(parse(await csvOf({ a: null, b: ['X', 'Y'], c: { d: 1 }, e: false, f: 0.5 }))).toEqual([
      ['a', 'b', 'c', 'e', 'f'],
      ['', 'X Y', '{"d":1}', 'false', '0.5'],
    ]));

  it('of nothing is its heading', async () => {
    const terminal = keepingTerminal();
    expect(await writeLines(lines<{ a: string; b: string }>(), ['a', 'b'], { asJson: false, terminal })).toBe(0);
    expect(terminal.out()).toBe('a,b\n');
  });

  it('says nothing, not even a heading, where the reading is refused', async () => {
    const terminal = keepingTerminal();
    // biome-ignore lint/correctness/useYield: it is refused before the first line.
    const refused = async function* (): AsyncGenerator<{ a: string }> {
      throw new Error('refused');
    };
    await expect(writeLines(refused(), ['a'], { asJson: false, terminal })).rejects.toThrow('refused');
    expect(terminal.out()).toBe('');
  });
});

describe('JSON lines', () => {
  it('hold one object each, in the order of the columns, formulas untouched', async () => {
    const terminal = keepingTerminal();
    const many = Array.from({ length: 1_201 }, (_, place) => ({ b: `=${place}`, a: place }));
    expect(await writeLines(lines(...many), ['a', 'b'], { asJson: true, terminal })).toBe(1_201);
    const written = terminal.out().trimEnd().split('\n');
    expect(written).toHaveLength(1_201);
    expect(written[1_200]).toBe('{"a":1200,"b":"=1200"}');
  });
});

describe('an amount', () => {
  it.each([
    ['3000000', 'USD', '30000.00'],
    ['5', 'USD', '0.05'],
    ['-1234', 'USD', '-12.34'],
    ['500', 'JPY', '500'],
    ['123456789012345678', 'KWD', '123456789012345.678'],
  ])('%s minor units of %s are %s', (minorUnits, currency, decimal) => expect(decimalOf({ minorUnits, currency })).toBe(decimal));
});
