import type { Measure } from '#lib/domain/measure.ts';
import { measureOn, usualMeasure } from '../../lexicon/measures.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

/**
 * "Tổng số hồ sơ" beside news and broadcasts adds up none of them, nor does "Tổng số tin, bài trên Trang TTĐT" beside
 * "Tổng số lượt phát": a total counts what some column beside it counts (domain.md 8.9). What is counted where nothing
 * says it, is not known.
 */
export function withOwnTotals(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'value' || role === 'unit_value');
  const parts = figures.filter(({ isTotal }) => !isTotal);
  const isKnown = parts.every(({ channel, measure }) => channel ?? measure);
  if (!isKnown || !figures.some(({ isTotal, channel }) => channel !== null || !isTotal)) return columns;
  const counted = new Set(parts.map(countedIn));
  const onChannels = new Set(parts.map((part) => `${part.channel} ${countedIn(part)}`));
  const isOfNone = (column: Column) => {
    if (!column.isTotal || column.role !== 'value') return false;
    if (column.channel === null)
      return parts.length > 0 && column.measure !== null && !counted.has(column.measure);
    const isOfParts =
      onChannels.has(`${column.channel} ${countedIn(column)}`) ||
      parts.some(({ channel }) => channel === null);
    return column.comparison === 'none' && !isOfParts;
  };
  return eachColumn(columns, (column) => (isOfNone(column) ? columnAs(column, { isTotal: false }) : column));
}

function countedIn({ channel, measure, measureText }: Column): Measure | null {
  if (!channel) return measure;
  return measure ? measureOn(channel, { measure, text: measureText }).measure : usualMeasure(channel).measure;
}
