import { formatRank } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, unitColumns, type ViewColumn } from '../figure/column.ts';
import { pointText } from './chart.ts';
import type { RankRow, RankSlot } from './rows.ts';

/** Unit, and for each period its rank and number. */
export function ranksColumns(rows: readonly RankRow[], slots: readonly RankSlot[]): ViewColumn<RankRow>[] {
  return [...unitColumns(rows), ...slots.flatMap((slot, at) => slotColumns(slot, at))];
}

function slotColumns(slot: RankSlot, at: number): ViewColumn<RankRow>[] {
  if (slot.kind === 'break') return [];
  const rank = ({ points }: RankRow) => points[at]?.rank ?? null;
  const text = ({ points }: RankRow) => {
    const point = points[at];
    return point ? pointText(point) : viewWords.noneMark;
  };
  return [
    {
      key: `rank ${slot.period}`,
      label: trendWords.rankIn(slot.period),
      align: 'end',
      text: (row) => {
        const point = row.points[at];
        return point ? formatRank(point.rank ?? 0, point.tied) : viewWords.noneMark;
      },
      value: rank,
      sort: rank,
    },
    {
      key: slot.period,
      label: periodName(slot.period),
      align: 'end',
      text,
      value: (row) => fileNumber(row.points[at]?.value ?? null, text(row), row.points[at]?.bound === 'exact'),
      sort: ({ points }) => points[at]?.value ?? null,
      picks: ({ points }) => (points[at] ?? null) !== null,
    },
  ];
}
