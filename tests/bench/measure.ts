/** One figure of the benchmark, beside the peer or floor that was measured in the same run. */
export interface Measured {
  readonly what: string;
  readonly size: string;
  readonly ours: number;
  readonly peer: number | null;
  /** What the peer is. */
  readonly beside: string;
  readonly unit: 's' | 'ms' | 'kB' | 'MB';
}

/**
 * Milliseconds of the processor that two ways take in this process, the median of so many rounds behind a first that is
 * not counted; they take turns. Not by the clock, because machines are shared.
 */
export async function besideEachOther(
  rounds: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<Pick<Measured, 'ours' | 'peer'>> {
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] = [await worked(ours), await worked(peer)];
    if (round === 0) continue;
    mine.push(first);
    theirs.push(second);
  }
  return { ours: median(mine), peer: median(theirs) };
}

/** Milliseconds of the processor. */
export async function worked(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds by the clock. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number that this share of all is below. */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)]!;
}

/** A line of the table. */
export function lineOf({ what, size, ours, peer, beside, unit }: Measured): string {
  const text = (number: number) => `${number.toFixed(number < 100 ? 1 : 0)} ${unit}`;
  const ratio = peer ? (ours / peer).toFixed(2) : '';
  const there = peer === null ? beside : `${beside}: ${text(peer)}`;
  return `${what.padEnd(38)}${size.padStart(16)}${text(ours).padStart(13)}${ratio.padStart(8)}   ${there}`;
}
