import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { partName } from '../channels/chart.ts';
import { channelColour } from '../figure/channel-colour.ts';
import { pointStyle } from '../figure/provisional.ts';
import { boundOf } from '../figure/tally.ts';
import { gridBox } from '../figure/value-axis.ts';
import { isProvisionalAt, type Trend } from './rows.ts';
import { breakAt, breakLine, slotName, timeAxis, yearName } from './time-axis.ts';

/** Shape and dash besides colour, so that lines are told apart without it. */
const MARKS = [
  { symbol: 'circle', dash: 'solid' },
  { symbol: 'rect', dash: 'dashed' },
  { symbol: 'triangle', dash: 'dotted' },
  { symbol: 'diamond', dash: 'solid' },
  { symbol: 'roundRect', dash: 'dashed' },
  { symbol: 'pin', dash: 'dotted' },
] as const;

/**
 * One line a channel over the years, named at its end. Years without figures are gaps, and the
 * lines break at 01/07/2025, where a dashed rule says why (quality.md 5.3). `sameGround`: what is on both sides is
 * comparable, so a thin dotted line leads over. `wide`: there is room for name and number on one line; `short`: for no
 * more than the year of a period.
 */
export function trendOption(
  trend: Trend,
  theme: ChartTheme,
  sameGround = false,
  wide = false,
  short = false,
): EChartsOption {
  const between = wide ? '  ' : '\n';
  return {
    grid: gridBox({ top: 30, right: endRoom(trend, between) }),
    xAxis: timeAxis(trend.slots, theme, short ? yearName : slotName),
    yAxis: valueAxis(theme),
    tooltip: trendTooltip(trend),
    series: [...lines(trend, theme, between, short), ...(sameGround ? bridges(trend, theme) : [])],
  };
}

/** A vertical axis of counts: from zero, whole numbers, few rules. */
export function valueAxis(theme: ChartTheme, most?: number): EChartsOption['yAxis'] & object {
  return {
    type: 'value',
    min: 0,
    ...(most === undefined ? {} : { max: most }),
    splitNumber: 4,
    minInterval: 1,
    axisLabel: { color: theme.textMuted, formatter: (value: number) => formatNumber(value) },
    splitLine: { lineStyle: { color: theme.rule } },
  };
}

/** The point under the pointer in words. */
export function trendTooltip(trend: Trend): NonNullable<EChartsOption['tooltip']> {
  return {
    trigger: 'item',
    formatter: (item) => {
      const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number };
      const tally = trend.lines[seriesIndex]?.[dataIndex];
      const slot = trend.slots[dataIndex];
      if (!tally || tally.value === null) return '';
      const value = formatBounded(tally.value, boundOf(tally));
      const mark = isProvisionalAt(slot, tally) ? ` (${viewWords.provisional})` : '';
      return `${slotName(slot)}\n${partName(trend.parts[seriesIndex]!)}: ${value}${mark}`;
    },
  };
}

/** The data of one line: a gap where there is no number, hollow where it is provisional. */
export function trendPoints(trend: Trend, line: number, colour: string, theme: ChartTheme) {
  return trend.lines[line]!.map((tally, index) => {
    if (!tally || tally.value === null) return '-' as const;
    const provisional = isProvisionalAt(trend.slots[index], tally);
    return { value: tally.value, itemStyle: pointStyle(provisional, colour, theme) };
  });
}

function lines(trend: Trend, theme: ChartTheme, between: string, short: boolean): LineSeriesOption[] {
  return trend.parts.map((part, at): LineSeriesOption => {
    const colour = channelColour(part.key, theme);
    const { symbol, dash } = MARKS[at % MARKS.length]!;
    return {
      type: 'line',
      name: partName(part),
      data: trendPoints(trend, at, colour, theme),
      connectNulls: false,
      symbol,
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { color: colour, width: 2, type: dash },
      itemStyle: { color: colour },
      endLabel: {
        show: true,
        formatter: endText(trend, at, between),
        color: theme.text,
        distance: NAME_GAP,
        lineHeight: 15,
        padding: [0, 2],
        backgroundColor: theme.surface,
      },
      labelLayout: { moveOverlap: 'shiftY' },
      ...(at === 0 ? breakLine(trend.slots, theme, short ? trendWords.breakShort : undefined) : {}),
    };
  });
}

/** From the last number before the break to the first after it, where they stand right beside it. */
function bridges(trend: Trend, theme: ChartTheme): LineSeriesOption[] {
  const at = breakAt(trend.slots);
  if (at < 0) return [];
  return trend.parts.map((part, line) => ({
    type: 'line',
    silent: true,
    data: trend.slots.map((_, index) =>
      Math.abs(index - at) === 1 ? (trend.lines[line]?.[index]?.value ?? '-') : '-',
    ),
    connectNulls: true,
    symbol: 'none',
    lineStyle: { color: channelColour(part.key, theme), width: 1, type: [1, 4] },
    tooltip: { show: false },
  }));
}

/** Pixels from the last point to the line's name: beyond the half of the period's name that stands under the point. */
const NAME_GAP = 32;
/** Pixels of the names at the ends of the lines, a letter at most so many. */
const LETTER = 7.4;
function endRoom(trend: Trend, between: string): number {
  const lines = trend.parts.flatMap((_, at) => endText(trend, at, between).split('\n'));
  return NAME_GAP + 16 + Math.max(40, ...lines.map((line) => line.length * LETTER));
}

/** The line's name and its last number. */
function endText(trend: Trend, at: number, between: string): string {
  const last = trend.lines[at]?.findLast((tally) => tally !== null && tally.value !== null);
  const name = partName(trend.parts[at]!);
  return last ? `${name}${between}${formatBounded(last.value ?? 0, boundOf(last))}` : name;
}
