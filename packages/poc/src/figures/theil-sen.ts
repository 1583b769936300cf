import { compare, divide, type Exact, exact, minus, multiply, plus } from './exact.ts';

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
  const slopes = readings
    .flatMap((later, j) => readings.slice(0, j).map((earlier, i) => divide(minus(later, earlier), exact(j - i))))
    .sort(compare);
  return {
    middle: { x: exact(readings.length - 1, 2), y: quantile([...readings].sort(compare), 5) },
    slope: quantile(slopes, 5),
    steep: quantile(slopes, 9),
    shallow: quantile(slopes, 1),
  };
};

/** The quantile of so many tenths, type 7: between the two nearest by linear interpolation. */
export const quantile = (sorted: readonly Exact[], tenths: number): Exact => {
  const place = (sorted.length - 1) * tenths;
  const below = sorted[Math.floor(place / 10)] as Exact;
  const above = sorted[Math.ceil(place / 10)] as Exact;
  return plus(below, multiply(minus(above, below), exact(place % 10, 10)));
};

/** Where a line of this slope through the middle reaches a height. */
export const reaches = (line: Line, slope: Exact, height: Exact): Exact => plus(line.middle.x, divide(minus(height, line.middle.y), slope));
