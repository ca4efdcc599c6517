import type { EChartsOption } from 'echarts';
import { formatBounded } from '#lib/messages/format.ts';
import { trendWords } from '#lib/messages/trends.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { partName } from '../channels/chart.ts';
import { channelColour } from '../figure/channel-colour.ts';
import { boundOf } from '../figure/tally.ts';
import { trendPoints, trendTooltip, valueAxis } from './chart.ts';
import type { Trend } from './rows.ts';
import { breakLine, timeAxis, yearName } from './time-axis.ts';

/** Pixels: least width of a panel, and its height with title, axis and the room below. */
const LEAST_WIDTH = 230;
const HEIGHT = 184;
const TITLE = 46;
const AXIS = 44;
/** Of the numbers at the left of the first panel. */
const NUMBERS = 52;
/** Panels beside each other (quality.md 5.5). */
const MOST_COLUMNS = 4;

/** How panels stand: as many beside each other as have room, in rows of about equal length. */
export interface PanelLayout {
  readonly columns: number;
  /** Pixels: of the box, and as high as the panels need. */
  readonly width: number;
  readonly height: number;
}

/** The layout of so many panels in a box of so many pixels. */
export function panelLayout(panels: number, width: number): PanelLayout {
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(width / LEAST_WIDTH)));
  const rows = Math.max(1, Math.ceil(panels / most));
  return { columns: Math.max(1, Math.ceil(panels / rows)), width, height: rows * HEIGHT };
}

/** One panel a channel, all on one scale, each with its name and last number; the break is drawn in each. */
export function panelsOption(
  trend: Trend,
  { columns, width }: PanelLayout,
  theme: ChartTheme,
): EChartsOption {
  const most = Math.max(1, ...trend.lines.flat().map((tally) => tally?.value ?? 0));
  const scale = niceMost(most);
  const first = Math.round((NUMBERS / Math.max(LEAST_WIDTH, width)) * 100);
  const room = (100 - first) / columns;
  return {
    grid: trend.parts.map((_, at) => ({
      left: `${first + (at % columns) * room}%`,
      width: `${room - 3}%`,
      top: Math.floor(at / columns) * HEIGHT + TITLE,
      height: HEIGHT - TITLE - AXIS,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: trend.parts.map((_, at) => ({
      ...timeAxis(trend.slots, theme, yearName),
      gridIndex: at,
    })),
    yAxis: trend.parts.map((_, at) => ({
      ...valueAxis(theme, scale),
      gridIndex: at,
      interval: scale / 2,
      name: titleOf(trend, at),
      nameGap: 26,
      nameTextStyle: { color: theme.text, fontWeight: 'bold' as const, align: 'left' as const },
      ...(at % columns === 0 ? {} : { axisLabel: { show: false } }),
    })),
    tooltip: trendTooltip(trend),
    series: trend.parts.map((part, at) => {
      const colour = channelColour(part.key, theme);
      return {
        type: 'line' as const,
        name: partName(part),
        xAxisIndex: at,
        yAxisIndex: at,
        data: trendPoints(trend, at, colour, theme),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 7,
        showAllSymbol: true,
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
        ...breakLine(trend.slots, theme, trendWords.breakShort),
      };
    }),
  };
}

/** "Truyền thanh  1.234". */
function titleOf(trend: Trend, at: number): string {
  const last = trend.lines[at]?.findLast((tally) => tally !== null && tally.value !== null);
  const name = partName(trend.parts[at]!);
  return last ? `${name}  ${formatBounded(last.value ?? 0, boundOf(last))}` : name;
}

/** The next even digit with noughts that is not below: panels of one scale end, and are halved, on round numbers. */
export function niceMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [2, 4, 6, 8, 10].map((step) => step * power).find((round) => round >= value) ?? value;
}
