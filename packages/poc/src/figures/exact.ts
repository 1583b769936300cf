import { decimal } from '@causeway/kernel/money.ts';

/** A fraction, exact: a threshold is met or not, and a day is reached or not, without a rounding in between. */
export interface Exact {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

/** `top` ÷ `bottom`, whole numbers both, `bottom` above zero. */
export const exact = (top: bigint | number, bottom: bigint | number = 1n): Exact => ({ top: BigInt(top), bottom: BigInt(bottom) });
/** A number as its shortest decimal writing: 0.8 is eight tenths. */
export const exactOf = (value: number): Exact => {
  const { digits, scale } = decimal(value);
  return { top: digits, bottom: 10n ** BigInt(scale) };
};

export const plus = (a: Exact, b: Exact): Exact => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
export const minus = (a: Exact, b: Exact): Exact => ({ top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom });
export const multiply = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
/** a ÷ b; b is not zero. */
export const divide = (a: Exact, b: Exact): Exact => {
  const top = a.top * b.bottom;
  const bottom = a.bottom * b.top;
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
};
/** Below zero where a is the smaller, above where it is the larger. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const atLeast = (a: Exact, b: Exact): boolean => compare(a, b) >= 0;
export const isPositive = (a: Exact): boolean => a.top > 0n;
/** Rounded up to a whole number. */
export const ceiling = ({ top, bottom }: Exact): bigint => (top > 0n ? (top + bottom - 1n) / bottom : -(-top / bottom));
/** The nearest number: for columns, never for a threshold. */
export const toNumber = ({ top, bottom }: Exact): number => Number(top) / Number(bottom);
