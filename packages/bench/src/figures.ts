/** The value in the middle; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A quantile by linear interpolation (type 7). */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
};
