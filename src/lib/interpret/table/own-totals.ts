import type { Measure } from '#lib/domain/measure.ts';
import { measureOn, usualMeasure } from '../lexicon/measures.ts';
import type { Column } from './column.ts';

/**
 * "Tổng số hồ sơ" beside news and broadcasts adds up none of them: a total counts what some column beside it counts
 * (domain.md 8.9). What is counted where nothing says it, is not known.
 */
export function withOwnTotals(columns: readonly Column[]): readonly Column[] {
  const parts = columns.filter(({ role, isTotal }) => role === 'value' && !isTotal);
  const isKnown = parts.length > 0 && parts.every(({ channel, measure }) => channel ?? measure);
  if (!isKnown) return columns;
  const counted = new Set(parts.map(countedIn));
  return columns.map((column): Column => {
    const isOfNone =
      column.isTotal && column.channel === null && column.measure && !counted.has(column.measure);
    return isOfNone ? { ...column, isTotal: false } : column;
  });
}

function countedIn({ channel, measure, measureText }: Column): Measure | null {
  if (!channel) return measure;
  return measure ? measureOn(channel, { measure, text: measureText }).measure : usualMeasure(channel).measure;
}
