import { divide, type Exact, exact, minus, plus } from './exact.ts';

/** The line through (median x, median y) of evenly spaced readings, with the slopes that its pairs give. */
export interface Line {
  readonly middle: { readonly x: Exact; readonly y: Exact };
  readonly slope: Exact;
  /** Steep and shallow: the 90 % and 10 % quantiles of the pairwise slopes. */
  readonly steep: Exact;
  readonly shallow: Exact;
}

/** LO-1: Theil–Sen, exact: median of pairwise slopes, through the medians; x counts readings from 0. */
export const theilSen = (readings: readonly Exact[]): Line => {
  // As whole numbers over one denominator, which is divided by each distance between two readings, too: so many fractions would each be made and compared.
  const common = readings.reduce((all, { bottom }) => (all % bottom === 0n ? all : all * bottom), 1n);
  const heights = readings.map(({ top, bottom }) => top * (common / bottom));
  let distances = 1n;
  for (let distance = 2n; distance < heights.length; distance += 1n) distances *= distance;
  const slopes = heights
    .flatMap((later, j) => heights.slice(0, j).map((earlier, i) => (later - earlier) * (distances / BigInt(j - i))))
    .sort(ascending);
  const slope = (tenths: number) => quantile(slopes, tenths, common * distances);
  return {
    middle: { x: exact(readings.length - 1, 2), y: quantile(heights.toSorted(ascending), 5, common) },
    slope: slope(5),
    steep: slope(9),
    shallow: slope(1),
  };
};

const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The quantile of so many tenths, type 7, of numbers over one denominator: between the two nearest by linear interpolation. */
export const quantile = (sorted: readonly bigint[], tenths: number, bottom = 1n): Exact => {
  const place = (sorted.length - 1) * tenths;
  const below = sorted[Math.floor(place / 10)] as bigint;
  const above = sorted[Math.ceil(place / 10)] as bigint;
  return { top: below * 10n + (above - below) * BigInt(place % 10), bottom: bottom * 10n };
};

/** Where a line of this slope through the middle reaches a height. */
export const reaches = (line: Line, slope: Exact, height: Exact): Exact => plus(line.middle.x, divide(minus(height, line.middle.y), slope));
