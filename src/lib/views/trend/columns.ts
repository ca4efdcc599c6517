import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { partName } from '../channels/chart.ts';
import { fileNumber, type ViewColumn } from '../figure/column.ts';
import { boundOf, hasFigures, type Tally } from '../figure/tally.ts';
import type { Slot, Trend } from './rows.ts';

/** A place on the time axis as a row of the table: a period, or the break of 01/07/2025. */
export interface TrendRow {
  readonly index: number;
  readonly slot: Slot;
}

export function trendRows(trend: Trend): TrendRow[] {
  return trend.slots.map((slot, index) => ({ index, slot }));
}

/** Period, each line, the sum, and how many units stand behind it. */
export function trendColumns(trend: Trend): ViewColumn<TrendRow>[] {
  return [
    {
      key: 'period',
      label: viewWords.filter.period,
      names: true,
      text: ({ slot }) => (slot.kind === 'break' ? trendWords.breakLabel : periodName(slot.period)),
    },
    ...trend.parts.map((part, at) => tallyColumn(part.key, partName(part), trend.lines[at] ?? [])),
    ...(trend.parts.length > 1 ? [tallyColumn('total', compareWords.total, trend.sums)] : []),
    {
      key: 'units',
      label: trendWords.unitsWithData,
      align: 'end',
      text: ({ slot }) => (slot.kind === 'break' ? '' : trendWords.unitsOf(slot.units, slot.expected)),
      value: ({ slot }) => (slot.kind === 'break' ? null : slot.units),
    },
  ];
}

function tallyColumn(key: string, label: string, line: readonly (Tally | null)[]): ViewColumn<TrendRow> {
  const text = ({ index }: TrendRow) => {
    const tally = line[index];
    if (!tally) return '';
    return tally.value === null ? viewWords.noneMark : formatBounded(tally.value, boundOf(tally));
  };
  return {
    key,
    label,
    align: 'end',
    text,
    value: (row) => {
      const tally = line[row.index];
      return tally ? fileNumber(tally.value, text(row), boundOf(tally) === 'exact') : null;
    },
    picks: ({ index }) => {
      const tally = line[index];
      return tally !== null && tally !== undefined && hasFigures(tally);
    },
  };
}
