import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded, formatRank } from '#lib/messages/format.ts';
import type { Drawn, ViewDrawing } from '../figure/drawing.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { isProvisional } from '../figure/provisional.ts';
import { provisionalEntry, provisionalMark } from '../figure/provisional-words.ts';
import { rankingOption } from './chart.ts';
import type { RankedUnit } from './rows.ts';

/** The bars of ranked units; `unit`: what follows a number. */
export function rankingDrawing({ rows, mine, notes }: Drawn<RankedUnit>, unit: string): ViewDrawing {
  const provisional = rows.some(isProvisional);
  return {
    option: (theme) => rankingOption(rows, mine, theme),
    height: rowsHeight(rows.length),
    size: rows.length,
    along: 'y',
    describe: (index) => {
      const row = rows[index];
      if (!row || row.rank === null) return '';
      const value = formatBounded(row.value ?? 0, row.bound) + provisionalMark(row);
      return compareWords.describeRank(row.name, formatRank(row.rank, row.tied), value, unit);
    },
    legend: (theme) => (provisional ? [provisionalEntry('hatched', theme)] : []),
    notes,
    look: provisional ? 'hatched' : null,
  };
}
