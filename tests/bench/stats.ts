/** Small statistics for figures that vary from run to run. */

/** The value at `share` (0…1) of the sorted list; NaN where it is empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return sorted.length ? low + (high - low) * (place - Math.floor(place)) : NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Half the distance between the quartiles: how far a typical value is off. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
