import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { partName } from '../channels/chart.ts';
import { channelColour } from '../figure/channel-colour.ts';
import { boundOf } from '../figure/tally.ts';
import { gridBox } from '../figure/value-axis.ts';
import type { Slot, Trend } from './rows.ts';

/** Shape and dash besides colour, so that lines are told apart without it. */
const MARKS = [
  { symbol: 'circle', dash: 'solid' },
  { symbol: 'rect', dash: 'dashed' },
  { symbol: 'triangle', dash: 'dotted' },
  { symbol: 'diamond', dash: 'solid' },
  { symbol: 'emptyCircle', dash: 'dashed' },
  { symbol: 'emptyRect', dash: 'dotted' },
] as const;

/**
 * One line a channel over the years, named at its end. Years without figures are gaps, and the
 * lines break at 01/07/2025, where a dashed rule says why (quality.md 5.3). `sameGround`: what is on both sides is
 * comparable, so a thin dotted line leads over.
 */
export function trendOption(trend: Trend, theme: ChartTheme, sameGround = false): EChartsOption {
  return {
    grid: gridBox({ top: 30, right: 150 }),
    xAxis: {
      type: 'category',
      data: trend.slots.map((_, index) => String(index)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.edge } },
      axisLabel: {
        color: theme.text,
        interval: 0,
        hideOverlap: true,
        formatter: (index: string) => slotName(trend.slots[Number(index)]),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      minInterval: 1,
      axisLabel: { color: theme.textMuted, formatter: (value: number) => formatNumber(value) },
      splitLine: { lineStyle: { color: theme.rule } },
    },
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number };
        const tally = trend.lines[seriesIndex]?.[dataIndex];
        if (!tally || tally.value === null) return '';
        const name = partName(trend.parts[seriesIndex]!);
        return `${slotName(trend.slots[dataIndex])}\n${name}: ${formatBounded(tally.value, boundOf(tally))}`;
      },
    },
    series: [...lines(trend, theme), ...(sameGround ? bridges(trend, theme) : [])],
  };
}

function lines(trend: Trend, theme: ChartTheme): LineSeriesOption[] {
  return trend.parts.map((part, at): LineSeriesOption => {
    const colour = channelColour(part.key, theme);
    const { symbol, dash } = MARKS[at % MARKS.length]!;
    return {
      type: 'line',
      name: partName(part),
      data: trend.lines[at]!.map((tally) => tally?.value ?? '-'),
      connectNulls: false,
      symbol,
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { color: colour, width: 2, type: dash },
      itemStyle: { color: colour },
      endLabel: { show: true, formatter: endText(trend, at), color: theme.text, distance: 8 },
      labelLayout: { moveOverlap: 'shiftY' },
      ...(at === 0 ? breakLine(trend.slots, theme) : {}),
    };
  });
}

/** From the last number before the break to the first after it, where they stand right beside it. */
function bridges(trend: Trend, theme: ChartTheme): LineSeriesOption[] {
  const at = trend.slots.findIndex((slot) => slot.kind === 'break');
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

/** The line's name and its last number. */
function endText(trend: Trend, at: number): string {
  const last = trend.lines[at]?.findLast((tally) => tally !== null && tally.value !== null);
  const name = partName(trend.parts[at]!);
  return last ? `${name}  ${formatBounded(last.value ?? 0, boundOf(last))}` : name;
}

function breakLine(slots: readonly Slot[], theme: ChartTheme): Pick<LineSeriesOption, 'markLine'> {
  const at = slots.findIndex((slot) => slot.kind === 'break');
  if (at < 0) return {};
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { type: 'dashed', color: theme.textMuted, width: 1 },
      label: { formatter: trendWords.breakLabel, rotate: 0, position: 'end', color: theme.textMuted },
      data: [{ xAxis: String(at) }],
    },
  };
}

function slotName(slot: Slot | undefined): string {
  return slot?.kind === 'period' ? periodName(slot.period) : '';
}
