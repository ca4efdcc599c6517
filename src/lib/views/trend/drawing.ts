import type { Measure } from '#lib/domain/measure.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { partName } from '../channels/chart.ts';
import type { ViewDrawing } from '../figure/drawing.ts';
import { provisionalEntry } from '../figure/provisional-words.ts';
import { boundOf } from '../figure/tally.ts';
import { trendOption } from './chart.ts';
import { panelsOption, type PanelLayout } from './panels.ts';
import { isProvisionalAt, type Trend } from './rows.ts';

/** Pixels of the one chart of all channels. */
const HEIGHT = 320;

/** The lines of channels over the periods: one chart (`wide`: names have room beside numbers), or a panel each (`panels`). */
export function trendDrawing(
  trend: Trend,
  panels: PanelLayout | null,
  wide: boolean,
  sameGround: boolean,
  measure: Measure,
): ViewDrawing {
  const provisional = trend.lines.some((line) =>
    line.some((tally, at) => isProvisionalAt(trend.slots[at], tally)),
  );
  return {
    option: (theme) =>
      panels ? panelsOption(trend, panels, theme) : trendOption(trend, theme, sameGround, wide, !wide),
    height: panels ? panels.height : HEIGHT,
    size: trend.slots.length,
    series: trend.parts.length,
    describe: (index, series) => {
      const [slot, part] = [trend.slots[index], trend.parts[series]];
      if (!slot || !part) return '';
      if (slot.kind === 'break') return trendWords.describeBreak;
      const tally = trend.lines[series]?.[index];
      if (!tally || tally.value === null) return trendWords.describeNone(slot.period, partName(part));
      const value = formatBounded(tally.value, boundOf(tally));
      const said = trendWords.describe(slot.period, partName(part), value, measure);
      return isProvisionalAt(slot, tally) ? `${said} (${viewWords.provisional})` : said;
    },
    legend: (theme) => (provisional ? [provisionalEntry('hollow', theme)] : []),
    notes: [],
    look: provisional ? 'hollow' : null,
  };
}
