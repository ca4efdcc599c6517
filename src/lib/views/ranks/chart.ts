import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatBounded, formatRank } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { movedColour } from '../changes/slope.ts';
import { axisNames } from '../figure/axis-names.ts';
import { isProvisional, pointStyle } from '../figure/provisional.ts';
import { provisionalMark } from '../figure/provisional-words.ts';
import { breakMark } from '../trend/time-axis.ts';
import type { RankPoint, RankRow, RankSlot } from './rows.ts';

/** Pixels above and below the lines. */
const TOP = 34;
const BOTTOM = 60;
/** Between the last point and the name of its line, and what a letter of that takes at most. */
const NAME_GAP = 18;
const LETTER = 7.4;

/** Enough room for so many lines, each with its name at the end. */
export function ranksHeight(lines: number): number {
  return Math.max(3, lines) * 30 + TOP + BOTTOM;
}

/**
 * The ranks of units over the periods (bump chart), the first on top. Each point stands where it is among those drawn,
 * and says its rank among all: a fall to the 75th place leaves the others apart. Gaps stay gaps and lines end at
 * 01/07/2025 where units do; on the same ground (`sameGround`) they lead over it. Coloured by whether the rank rose or
 * fell on the whole. `wide`: what stands at the axis has room for all its words.
 */
export function ranksOption(
  rows: readonly RankRow[],
  slots: readonly RankSlot[],
  mine: string | null,
  theme: ChartTheme,
  sameGround = false,
  wide = true,
): EChartsOption {
  const places = slots.map((_, index) => placesAt(rows, index));
  const names = axisNames(rows);
  const breaksAt = slots.findIndex((slot) => slot.kind === 'break');
  return {
    grid: { left: 4, right: nameRoom(names), top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: slots.map((_, index) => String(index)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        color: theme.text,
        interval: 0,
        hideOverlap: true,
        showMinLabel: true,
        showMaxLabel: true,
        lineHeight: 16,
        formatter: (index: string) => slotLabel(slots[Number(index)], wide),
      },
    },
    yAxis: { type: 'value', show: false, min: 0.5, max: rows.length + 0.5 },
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number };
        const [row, slot] = [rows[seriesIndex], slots[dataIndex]];
        const point = row?.points[dataIndex];
        if (!row || !point || slot?.kind !== 'period') return '';
        return `${row.name}\n${periodName(slot.period)}: ${rankText(point)}, ${pointText(point)}`;
      },
    },
    series: rows.map((row, at) => ({
      ...lineOf(row, names[at]!, row.id === mine, sameGround, theme, (index) => places[index]?.get(row) ?? 0),
      ...(at === 0 && breaksAt >= 0
        ? { markLine: breakMark(breaksAt, theme, wide ? undefined : trendWords.breakShort) }
        : {}),
    })),
  };
}

/** "hạng 3", "đồng hạng 2". */
export function rankText({ rank, tied }: RankPoint): string {
  return trendWords.rank(formatRank(rank ?? 0, tied));
}

/** "≥ 12 (tạm tính)". */
export function pointText(point: RankPoint): string {
  return formatBounded(point.value ?? 0, point.bound) + provisionalMark(point);
}

/** The height of each row's point at a slot, the best rank the highest; ties stand beside each other in the rows' order. */
function placesAt(rows: readonly RankRow[], index: number): Map<RankRow, number> {
  const ranked = rows.filter((row) => (row.points[index] ?? null) !== null);
  ranked.sort((a, b) => (a.points[index]?.rank ?? 0) - (b.points[index]?.rank ?? 0));
  return new Map(ranked.map((row, at) => [row, rows.length - at]));
}

function lineOf(
  row: RankRow,
  name: string,
  chosen: boolean,
  sameGround: boolean,
  theme: ChartTheme,
  placeAt: (index: number) => number,
): LineSeriesOption {
  const known = row.points.filter((point) => point !== null);
  const [first, last] = [known[0], known.at(-1)];
  const risen = (first?.rank ?? 0) - (last?.rank ?? 0);
  const colour = chosen ? theme.markChosen : risen === 0 ? theme.textMuted : movedColour(risen, theme);
  return {
    type: 'line',
    name: row.name,
    symbol: 'circle',
    symbolSize: 22,
    connectNulls: sameGround,
    lineStyle: { color: colour, width: chosen ? 4 : 2 },
    emphasis: { focus: 'series' },
    z: chosen ? 3 : 2,
    data: row.points.map((point, index) => {
      if (point === null) return '-';
      const provisional = isProvisional(point);
      return {
        value: placeAt(index),
        itemStyle: pointStyle(provisional, colour, theme),
        label: {
          show: true,
          position: 'inside',
          fontSize: 11,
          color: provisional ? theme.text : theme.surface,
          formatter: String(point.rank ?? ''),
        },
      };
    }),
    endLabel: {
      show: true,
      distance: NAME_GAP,
      color: theme.text,
      fontWeight: chosen ? 'bold' : 'normal',
      formatter: name,
    },
  };
}

function nameRoom(names: readonly string[]): number {
  return 2 * NAME_GAP + Math.max(60, ...names.map((name) => name.length * LETTER));
}

/** The period, and below it among how many units the rank is. */
function slotLabel(slot: RankSlot | undefined, wide: boolean): string {
  if (slot?.kind !== 'period') return '';
  const among = wide ? trendWords.ranked(slot.ranked) : trendWords.rankedShort(slot.ranked);
  return `${periodName(slot.period).replace('/', '\n')}\n${among}`;
}
