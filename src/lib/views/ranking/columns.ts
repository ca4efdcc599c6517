import type { Measure } from '#lib/domain/measure.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, rankColumn, remarkColumn, unitColumns, type ViewColumn } from '../figure/column.ts';
import { hasFigures } from '../figure/tally.ts';
import type { RankedUnit } from './rows.ts';

/** Rank, unit, number with its bar, and what must be known of it. */
export function rankingColumns(rows: readonly RankedUnit[], measure: Measure): ViewColumn<RankedUnit>[] {
  const greatest = Math.max(0, ...rows.map((row) => row.value ?? 0));
  const text = (row: RankedUnit) =>
    row.value === null ? viewWords.noneMark : formatBounded(row.value, row.bound);
  return [
    rankColumn(),
    ...unitColumns(rows),
    {
      key: 'value',
      label: terms.measure[measure],
      align: 'end',
      width: '40%',
      text,
      value: (row) => fileNumber(row.value, text(row), row.bound === 'exact'),
      sort: (row) => row.value,
      picks: hasFigures,
      bar: (row) => (row.value === null || greatest === 0 ? null : row.value / greatest),
    },
    remarkColumn(),
  ];
}
