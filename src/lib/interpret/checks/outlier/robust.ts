/** The middle of some numbers; of an even count the mean of the two in the middle. Throws where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (below === undefined || above === undefined) throw new RangeError('the median of nothing');
  return (below + above) / 2;
}

/** Beyond so many deviations of the median, made comparable with a standard deviation, a figure stands apart. */
const FAR = 3.5;
const MAD_TO_DEVIATION = 1.4826;
/** Counts of one unit vary by about a third from period to period, however alike a few of them happen to be. */
const LEAST_SPREAD = 0.3;

export interface Standing {
  /** What is usual among the others. */
  readonly typical: number;
  /** How many times the usual. */
  readonly ratio: number;
  /** On the logarithmic scale, in deviations; positive above the others. */
  readonly distance: number;
  readonly isFar: boolean;
}

/**
 * How far a positive count stands from others, robustly and by factors: the distance of the logarithms to their median
 * in median absolute deviations (importing.md, stage 11). Small counts vary more: by one over the root at least.
 */
export function standing(value: number, others: readonly number[]): Standing {
  const logs = others.map(Math.log);
  const middle = median(logs);
  const typical = Math.exp(middle);
  const spread = MAD_TO_DEVIATION * median(logs.map((log) => Math.abs(log - middle)));
  const distance = (Math.log(value) - middle) / Math.max(spread, LEAST_SPREAD, 1 / Math.sqrt(typical));
  return { typical, ratio: value / typical, distance, isFar: Math.abs(distance) > FAR };
}
