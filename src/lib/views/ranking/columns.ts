import type { Measure } from '#lib/domain/measure.ts';
import type { Norm } from '#lib/domain/norm.ts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { normWords } from '#lib/messages/norm.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, rankColumn, remarkColumn, unitColumns, type ViewColumn } from '../figure/column.ts';
import { isProvisional } from '../figure/provisional.ts';
import { hasFigures } from '../figure/tally.ts';
import type { RankedUnit } from './rows.ts';

/** Rank, unit, number with its bar, and what must be known of it. */
export function rankingColumns(
  rows: readonly RankedUnit[],
  measure: Measure,
  norm: Norm | null = null,
): ViewColumn<RankedUnit>[] {
  const greatest = Math.max(0, ...rows.map((row) => row.value ?? 0));
  const text = (row: RankedUnit) =>
    row.value === null ? viewWords.noneMark : formatBounded(row.value, row.bound);
  return [
    rankColumn(),
    ...unitColumns(rows),
    {
      key: 'value',
      label: norm ? normWords.choice[norm] : terms.measure[measure],
      align: 'end',
      width: '40%',
      text,
      value: (row) => fileNumber(row.value, text(row), row.bound === 'exact'),
      sort: (row) => row.value,
      picks: hasFigures,
      provisional: isProvisional,
      bar: (row) => (row.value === null || greatest === 0 ? null : row.value / greatest),
    },
    ...(norm ? [rawColumn(measure)] : []),
    ...(norm === 'people' || norm === 'target' ? [baseColumn(normWords.base[norm])] : []),
    remarkColumn(),
  ];
}

/** The figure itself, beside what it is in relation. */
function rawColumn(measure: Measure): ViewColumn<RankedUnit> {
  const text = ({ raw, bound }: RankedUnit) =>
    raw === undefined ? viewWords.noneMark : formatBounded(raw, bound);
  return {
    key: 'raw',
    label: terms.measure[measure],
    align: 'end',
    text,
    value: (row) => fileNumber(row.raw ?? null, text(row), row.bound === 'exact'),
    sort: ({ raw }) => raw ?? null,
  };
}

/** What the figure is divided by. */
function baseColumn(label: string): ViewColumn<RankedUnit> {
  return {
    key: 'base',
    label,
    align: 'end',
    text: ({ base }) => (base === undefined ? viewWords.noneMark : formatNumber(base)),
    value: ({ base }) => base ?? null,
    sort: ({ base }) => base ?? null,
  };
}
