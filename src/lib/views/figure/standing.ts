import type { Bar } from '#lib/domain/exactness.ts';

/** How much of a territory reported, or why there is nothing to compare. */
export interface Standing {
  /** Units of the time that reported, of those that it consisted of. */
  readonly reported: number;
  readonly expected: number;
  /** Units that ended early and may have gone into it or into one beside it. */
  readonly lost: number;
  readonly barred: Barred | null;
}

export interface Barred {
  readonly kind: Bar['kind'];
  /** The units that it shares with others. */
  readonly names: readonly string[];
}

const BARS: readonly string[] = ['shared', 'mixed', 'unrecorded'] satisfies Bar['kind'][];

export function isBar(text: string): text is Bar['kind'] {
  return BARS.includes(text);
}

/** Units of which there is no figure, or of which none can be told: with any, a sum is only a lower bound. */
export function lacking({ reported, expected, lost }: Standing): number {
  return expected - reported + lost;
}
