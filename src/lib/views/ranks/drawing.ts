import { trendWords } from '#lib/messages/trends.ts';
import type { Drawn, ViewDrawing } from '../figure/drawing.ts';
import { isProvisional } from '../figure/provisional.ts';
import { provisionalEntry } from '../figure/provisional-words.ts';
import { pointText, ranksHeight, ranksOption, rankText } from './chart.ts';
import type { RankRow, RankSlot } from './rows.ts';

/** The ranks of units over the periods; `wide`: the axis has room for all its words. */
export function ranksDrawing(
  { rows, mine, notes }: Drawn<RankRow>,
  slots: readonly RankSlot[],
  sameGround: boolean,
  wide = true,
): ViewDrawing {
  const provisional = rows.some(({ points }) => points.some((point) => point && isProvisional(point)));
  return {
    option: (theme) => ranksOption(rows, slots, mine, theme, sameGround, wide),
    height: ranksHeight(rows.length),
    size: slots.length,
    series: rows.length,
    describe: (index, series) => {
      const [row, slot] = [rows[series], slots[index]];
      if (!row || !slot) return '';
      if (slot.kind === 'break') return trendWords.describeBreak;
      const point = row.points[index];
      if (!point) return trendWords.describeNoRank(row.name, slot.period);
      return trendWords.describeRankAt(row.name, slot.period, rankText(point), pointText(point));
    },
    legend: (theme) => (provisional ? [provisionalEntry('hollow', theme)] : []),
    notes,
    look: provisional ? 'hollow' : null,
  };
}
