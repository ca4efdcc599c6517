import type { Per, Target } from '#lib/domain/task.ts';
import type { Comparison } from './quota-comparator.ts';
import type { QuotaFigure } from './quota-figure.ts';

export interface Demand {
  readonly comparator: Target['comparator'];
  readonly value: number;
  readonly per: Per;
  /** Whether the words say how often; else it is what plans of its kind mean. */
  readonly isPaced: boolean;
}

/** What is known of a text besides its words. */
export interface QuotaHints {
  readonly isGoal?: boolean;
  readonly isDated?: boolean;
  /** What is counted, where it stands in a cell of its own: "tin, bài"; else empty. */
  readonly counted?: string;
}

/**
 * What a figure demands, or null where it demands nothing: a plain comparator, a pace, all ("100%") or the deed
 * right before it ("Tổ chức 02 lớp", of the plan's year) makes it a quota. Figures joined by "và" share both: "tối
 * thiểu 05 tin và 02 bài/quý". `isGoal`: the text stands under "Chỉ tiêu", where whatever is done on a channel, and any
 * percentage, is demanded. `isDated`: for a task that is due on a day, so that what it demands without a pace is done once.
 */
export function demandOf(
  figures: readonly QuotaFigure[],
  index: number,
  { isGoal = false, isDated = false }: QuotaHints = {},
): Demand | null {
  const figure = figures[index]!;
  const { value, measure, isRange, isPast, isOrdered } = figure;
  if (isPast) return null;
  const isPercent = measure === 'percent';
  const isAll = isPercent && value === 100;
  const comparison = sharedComparison(figures, index);
  const per = sharedPace(figures, index);
  const isWanted = isGoal && (isPercent || figure.isOfChannel);
  const isSaid =
    isAll || isOrdered || per !== null || (comparison !== null && (comparison.isPlain || isPercent));
  if (!isWanted && (!isSaid || (isPercent && !isAll && !comparison))) return null;
  return {
    comparator: comparison?.comparator ?? (isPercent || isRange ? '>=' : '='),
    value,
    isPaced: per !== null,
    per: per ?? (isPercent || (!comparison && !isDated) ? 'year' : 'once'),
  };
}

function sharedComparison(figures: readonly QuotaFigure[], index: number): Comparison | null {
  for (let i = index; i >= 0; i--) {
    const { comparison, isJoined } = figures[i]!;
    if (comparison || !isJoined) return comparison;
  }
  return null;
}

function sharedPace(figures: readonly QuotaFigure[], index: number): Per | null {
  for (let i = index; i < figures.length; i++) {
    if (i > index && !figures[i]!.isJoined) return null;
    if (figures[i]!.per) return figures[i]!.per;
  }
  return null;
}
