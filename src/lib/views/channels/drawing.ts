import type { Measure } from '#lib/domain/measure.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { channelColour } from '../figure/channel-colour.ts';
import type { Drawn, ViewDrawing } from '../figure/drawing.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { isProvisional } from '../figure/provisional.ts';
import { provisionalEntry, provisionalMark } from '../figure/provisional-words.ts';
import { boundOf } from '../figure/tally.ts';
import { channelsOption, partName, type ChannelLayout } from './chart.ts';
import { partTally, type ChannelRow, type Part } from './rows.ts';

/** The channels of units, behind or beside each other. */
export function channelsDrawing(
  { rows, mine, notes }: Drawn<ChannelRow>,
  parts: readonly Part[],
  layout: ChannelLayout,
  measure: Measure,
): ViewDrawing {
  const provisional = rows.some(isProvisional);
  return {
    option: (theme) => channelsOption(rows, parts, layout, mine, theme),
    height: rowsHeight(rows.length),
    size: rows.length,
    series: parts.length,
    along: 'y',
    describe: (index, series) => {
      const [row, part] = [rows[index], parts[series]];
      if (!row || !part) return '';
      const tally = partTally(row, part);
      if (tally.value === null) return compareWords.describeChannelNone(row.name, partName(part));
      const value = formatBounded(tally.value, boundOf(tally)) + provisionalMark(tally);
      return compareWords.describeChannel(row.name, partName(part), value, measure);
    },
    legend: (theme) => [
      ...(layout === 'stacked'
        ? parts.map((each) => ({ name: partName(each), colour: channelColour(each.key, theme) }))
        : []),
      ...(provisional ? [provisionalEntry('hatched', theme)] : []),
    ],
    notes,
    look: provisional ? 'hatched' : null,
  };
}
