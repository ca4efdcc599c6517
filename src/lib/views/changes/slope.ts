import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatBounded } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { axisNames } from '../figure/axis-names.ts';
import { isProvisional, pointStyle } from '../figure/provisional.ts';
import { provisionalMark } from '../figure/provisional-words.ts';
import { spread } from '../figure/spread.ts';
import { boundOf, type Tally } from '../figure/tally.ts';
import { breakMark } from '../trend/time-axis.ts';
import { diffOf, type ChangeRow } from './rows.ts';
import { changeText, diffText } from './words.ts';

/** A place on the axis of a slope: one of the two periods, or the break of 01/07/2025 between them. */
export type SlopeEnd = 'previous' | 'current' | 'break';

/** The two periods, and whether 01/07/2025 lies between them. */
export interface SlopeSpan {
  readonly previous: string;
  readonly current: string;
  readonly crosses: boolean;
}

/** The places on the axis, from the left. */
export function slopeEnds({ crosses }: SlopeSpan): readonly SlopeEnd[] {
  return crosses ? ['previous', 'break', 'current'] : ['previous', 'current'];
}

/** Rows that have a number in both periods and can be compared, the greatest first; no other has a line. */
export function slopeRows(rows: readonly ChangeRow[]): ChangeRow[] {
  return rows
    .filter((row) => row.previous.value !== null && row.current.value !== null && diffOf(row.change) !== null)
    .sort((a, b) => (b.current.value ?? 0) - (a.current.value ?? 0));
}

/** Pixels above and below the lines, and of one name beside them. */
const TOP = 30;
const BOTTOM = 40;
const NAME_HEIGHT = 19;
/** Pixels from a point to its name: room for the line that leads there. */
const LEADER = 26;

/** Enough room for so many lines, each with its name. */
export function slopeHeight(lines: number): number {
  return Math.max(240, lines * 26) + TOP + BOTTOM;
}

/** From somewhat below the least number to somewhat above the greatest: the lines tell of change, not of size. */
function scaleOf(rows: readonly ChangeRow[]): { min: number; max: number } {
  const values = rows.flatMap(({ previous, current }) => [previous.value ?? 0, current.value ?? 0]);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1, (greatest - least) * 0.05);
  return { min: Math.max(0, least - room), max: greatest + room };
}

/** By how many pixels the name of each row is moved up or down so that none lies on another. */
function labelOffsets(
  rows: readonly ChangeRow[],
  end: 'previous' | 'current',
  { min, max }: { min: number; max: number },
): number[] {
  const room = slopeHeight(rows.length) - TOP - BOTTOM;
  const places = rows.map((row) => ((max - (row[end].value ?? 0)) / (max - min)) * room);
  return spread(places, NAME_HEIGHT, room).map((place, at) => place - places[at]!);
}

/** A line a unit from one period to the other, coloured by whether it rises or falls; the chosen one is bold. */
export function slopeOption(
  rows: readonly ChangeRow[],
  span: SlopeSpan,
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  const ends = slopeEnds(span);
  const names = axisNames(rows);
  const scale = scaleOf(rows);
  const offsets = {
    previous: labelOffsets(rows, 'previous', scale),
    current: labelOffsets(rows, 'current', scale),
  };
  const nameOf = (end: SlopeEnd) => (end === 'break' ? '' : periodName(span[end]));
  return {
    grid: { left: 76, right: 200, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: ends.map((end) => nameOf(end)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: theme.text, interval: 0, margin: 18 },
    },
    yAxis: { type: 'value', show: false, ...scale },
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const row = rows[(item as { seriesIndex: number }).seriesIndex];
        return row ? [row.name, ...amounts(row, span), changeOf(row)].join('\n') : '';
      },
    },
    series: rows.map((row, at): LineSeriesOption => ({
      ...lineOf(row, names[at]!, ends, row.id === mine, theme, (end) => offsets[end][at] ?? 0),
      ...(at === 0 && span.crosses ? { markLine: breakMark(ends.indexOf('break'), theme) } : {}),
    })),
  };
}

/** "Năm 2023: 12", "Năm 2024: 34 (tạm tính)". */
function amounts(row: ChangeRow, span: SlopeSpan): string[] {
  return (['previous', 'current'] as const).map((end) => {
    return `${periodName(span[end])}: ${amount(row[end])}${provisionalMark(row[end])}`;
  });
}

/** "+22, tăng". */
export function changeOf(row: ChangeRow): string {
  return [diffText(row), changeText(row)].filter(Boolean).join(', ');
}

function lineOf(
  row: ChangeRow,
  name: string,
  ends: readonly SlopeEnd[],
  chosen: boolean,
  theme: ChartTheme,
  offsetOf: (end: 'previous' | 'current') => number,
): LineSeriesOption {
  const colour = chosen ? theme.markChosen : movedColour(diffOf(row.change) ?? 0, theme);
  return {
    type: 'line',
    name: row.name,
    symbol: 'circle',
    symbolSize: chosen ? 10 : 8,
    connectNulls: true,
    lineStyle: { color: colour, width: chosen ? 4 : 2, type: ends.length > 2 ? 'dotted' : 'solid' },
    itemStyle: { color: colour },
    emphasis: { focus: 'series' },
    labelLayout: ({ dataIndex }) => ({
      dy: offsetOf(ends[dataIndex!] === 'previous' ? 'previous' : 'current'),
    }),
    labelLine: { show: true, length2: 0, lineStyle: { color: chosen ? colour : theme.edge, width: 1 } },
    z: chosen ? 3 : 2,
    data: ends.map((end) => {
      if (end === 'break') return '-';
      return {
        value: row[end].value ?? 0,
        itemStyle: pointStyle(isProvisional(row[end]), colour, theme),
        label: {
          show: true,
          position: end === 'previous' ? 'left' : 'right',
          distance: LEADER,
          padding: [0, 4],
          color: theme.text,
          fontWeight: chosen ? 'bold' : 'normal',
          formatter: end === 'previous' ? amount(row[end]) : `${amount(row[end])}  ${name}`,
        },
      };
    }),
  };
}

/** Rises and falls have the colours that they have as bars; what stays is plain. */
export function movedColour(diff: number, theme: ChartTheme): string {
  if (diff === 0) return theme.mark;
  return diff > 0 ? theme.changeUp : theme.changeDown;
}

function amount(tally: Tally): string {
  return formatBounded(tally.value ?? 0, boundOf(tally));
}
