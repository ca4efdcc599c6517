import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { officialWords } from '#lib/messages/official.ts';
import { terms } from '#lib/messages/terms.ts';
import type { ViewColumn } from '../figure/column.ts';
import { boundOf } from '../figure/tally.ts';
import type { ChannelTotal } from '../totals/query.ts';

/** Measure, channel, sum and how many units have one. */
export const TOTAL_COLUMNS: readonly ViewColumn<ChannelTotal>[] = [
  {
    key: 'parent',
    label: officialWords.report.columns.measure,
    text: ({ measure }) => terms.measure[measure],
  },
  { key: 'name', label: officialWords.report.columns.channel, text: ({ channel }) => terms.channel[channel] },
  {
    key: 'value',
    label: officialWords.report.columns.value,
    align: 'end',
    text: (total) => formatBounded(total.value ?? 0, boundOf(total)),
    value: (total) =>
      boundOf(total) === 'exact' ? total.value : formatBounded(total.value ?? 0, boundOf(total)),
  },
  {
    key: 'units',
    label: officialWords.report.columns.units,
    align: 'end',
    text: ({ units }) => formatNumber(units),
    value: ({ units }) => units,
  },
];
