import { formatBounded } from '#lib/messages/format.ts';
import { trendWords } from '#lib/messages/trends.ts';
import type { Drawn, ViewDrawing } from '../figure/drawing.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { provisionalEntry, provisionalMark } from '../figure/provisional-words.ts';
import { boundOf } from '../figure/tally.ts';
import { changesOption } from './chart.ts';
import { isProvisionalChange, type ChangeRow } from './rows.ts';
import { changeOf, slopeEnds, slopeHeight, slopeOption, type SlopeSpan } from './slope.ts';
import { changeMark } from './words.ts';

/** Bars of the difference; `narrow` where names, bars and numbers on both sides do not have room. */
export function changesDrawing({ rows, mine, notes }: Drawn<ChangeRow>, narrow: boolean): ViewDrawing {
  const provisional = rows.some(isProvisionalChange);
  return {
    option: (theme) => changesOption(rows, mine, theme, narrow),
    height: rowsHeight(rows.length),
    size: rows.length,
    along: 'y',
    describe: (index) => {
      const row = rows[index];
      return row ? trendWords.describeChange(row.name, changeOf(row) + changeMark(row)) : '';
    },
    legend: (theme) => (provisional ? [provisionalEntry('hatched', theme)] : []),
    notes,
    look: provisional ? 'hatched' : null,
  };
}

/** Lines between the two periods. */
export function slopeDrawing({ rows, mine, notes }: Drawn<ChangeRow>, span: SlopeSpan): ViewDrawing {
  const provisional = rows.some(isProvisionalChange);
  const ends = slopeEnds(span);
  return {
    option: (theme) => slopeOption(rows, span, mine, theme),
    height: slopeHeight(rows.length),
    size: ends.length,
    series: rows.length,
    along: 'x',
    describe: (index, series) => {
      const [row, end] = [rows[series], ends[index]];
      if (!row || !end) return '';
      if (end === 'break') return trendWords.describeBreak;
      const { value } = row[end];
      if (value === null) return trendWords.describeNoRank(row.name, span[end]);
      const said = formatBounded(value, boundOf(row[end])) + provisionalMark(row[end]);
      return trendWords.describeSlope(row.name, span[end], said, changeOf(row));
    },
    legend: (theme) => (provisional ? [provisionalEntry('hollow', theme)] : []),
    notes,
    look: provisional ? 'hollow' : null,
  };
}
