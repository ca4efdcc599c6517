import type { EChartsOption } from 'echarts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { axisNames } from '../figure/axis-names.ts';
import { channelColour } from '../figure/channel-colour.ts';
import { nameAxis } from '../figure/name-axis.ts';
import { hatch, hatchIf, isProvisional } from '../figure/provisional.ts';
import { provisionalMark } from '../figure/provisional-words.ts';
import { boundOf, type Tally } from '../figure/tally.ts';
import { countAxis, gridBox } from '../figure/value-axis.ts';
import { partTally, type ChannelRow, type Part } from './rows.ts';

/** The greatest bar leaves room for its number. */
const ROOM_FOR_LABEL = 1.4;

export type ChannelLayout = 'stacked' | 'side-by-side';

/**
 * One row a unit. `stacked`: parts behind each other, the sum at the end. `side-by-side`: one
 * panel a part on one scale, where units can be compared channel by channel.
 */
export function channelsOption(
  rows: readonly ChannelRow[],
  parts: readonly Part[],
  layout: ChannelLayout,
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  return layout === 'stacked' ? stacked(rows, parts, mine, theme) : sideBySide(rows, parts, mine, theme);
}

export function partName(part: Part): string {
  return part.key === 'others' ? compareWords.otherChannels : terms.channelShort[part.key];
}

function stacked(
  rows: readonly ChannelRow[],
  parts: readonly Part[],
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  return {
    grid: gridBox({ right: 64 }),
    xAxis: countAxis(theme),
    yAxis: nameAxis(axisNames(rows), theme, { chosen: rows.findIndex((row) => row.id === mine) }),
    tooltip: tooltip(rows, parts),
    series: [
      ...parts.map((part) => ({ ...bars(rows, part, theme, 1), stack: 'unit' })),
      lacking(rows.map(isProvisional), theme),
      sums(rows, theme),
    ],
  };
}

/** Pixels of a bar's breadth. */
const BAR = 14;
/** Pixels of what stands for a number that is not there yet. */
const STUB = 18;
/** Pixels from the end of a row to its sum. */
const GAP = 5;

/** In the place of numbers that are not there yet: hatched, as long for all, because nobody knows how much is to come. */
function lacking(isLacking: readonly boolean[], theme: ChartTheme) {
  return {
    type: 'bar' as const,
    stack: 'unit',
    silent: true,
    barMinHeight: STUB,
    itemStyle: { color: theme.mark, decal: hatch(theme) },
    data: isLacking.map((is) => (is ? 0 : '-')),
  };
}

/** A series without length at the end of each stack, which carries the unit's sum, beyond the place of what is lacking. */
function sums(rows: readonly ChannelRow[], theme: ChartTheme) {
  return {
    type: 'bar' as const,
    stack: 'unit',
    silent: true,
    data: rows.map((row) => ({ value: 0, label: { distance: GAP + (isProvisional(row) ? STUB : 0) } })),
    label: {
      show: true,
      position: 'right' as const,
      color: theme.text,
      formatter: (item: { dataIndex: number }) => valueText(rows[item.dataIndex]!),
    },
  };
}

function sideBySide(
  rows: readonly ChannelRow[],
  parts: readonly Part[],
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  const most = Math.max(1, ...rows.flatMap((row) => parts.map((part) => partTally(row, part).value ?? 0)));
  const names = axisNames(rows);
  const first = 24;
  const width = (100 - first) / Math.max(1, parts.length);
  return {
    grid: parts.map((_, at) => ({
      left: `${first + at * width}%`,
      width: `${width - 2}%`,
      top: 26,
      bottom: 4,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: parts.map((part, at) => ({
      ...countAxis(theme),
      gridIndex: at,
      max: most * ROOM_FOR_LABEL,
      splitNumber: 2,
      axisLabel: { show: false },
      name: partName(part),
      nameLocation: 'middle' as const,
      nameGap: 8,
      nameTextStyle: { color: theme.text, fontWeight: 'bold' as const },
    })),
    yAxis: parts.map((_, at) => ({
      ...nameAxis(names, theme, { chosen: rows.findIndex((row) => row.id === mine) }),
      gridIndex: at,
      ...(at > 0 ? { axisLabel: { show: false } } : {}),
    })),
    tooltip: tooltip(rows, parts),
    series: [...panelBars(rows, parts, theme), ...panelStubs(rows, parts, theme)],
  };
}

/** The bars of each panel, with their numbers. */
function panelBars(rows: readonly ChannelRow[], parts: readonly Part[], theme: ChartTheme) {
  return parts.map((part, at) => ({
    ...bars(rows, part, theme, 0),
    ...inPanel(at),
    label: {
      show: true,
      position: 'right' as const,
      fontSize: 11,
      color: theme.text,
      formatter: (item: { dataIndex: number }) => valueText(partTally(rows[item.dataIndex]!, part)),
    },
  }));
}

/** In each panel the places of numbers that are announced, or await a decision. */
function panelStubs(rows: readonly ChannelRow[], parts: readonly Part[], theme: ChartTheme) {
  return parts.map((part, at) => {
    const isLacking = rows.map((row) => {
      const { value, missing, conflicts } = partTally(row, part);
      return value === null && missing + conflicts > 0;
    });
    return { ...lacking(isLacking, theme), ...inPanel(at), barWidth: BAR };
  });
}

/** Bars and stubs of a panel stand on one line. */
function inPanel(at: number) {
  return { xAxisIndex: at, yAxisIndex: at, stack: `panel ${at}` };
}

/**
 * Where a unit has no number the bar is left out: nothing is drawn as zero. `gap`: pixels of ground
 * around each part, so that neighbours do not touch.
 */
function bars(rows: readonly ChannelRow[], part: Part, theme: ChartTheme, gap: number) {
  return {
    type: 'bar' as const,
    name: partName(part),
    barWidth: BAR,
    itemStyle: { color: channelColour(part.key, theme), borderColor: theme.surface, borderWidth: gap },
    data: rows.map((row) => {
      const tally = partTally(row, part);
      if (tally.value === null) return '-';
      return isProvisional(tally) ? { value: tally.value, itemStyle: hatchIf(true, theme) } : tally.value;
    }),
  };
}

function tooltip(rows: readonly ChannelRow[], parts: readonly Part[]): NonNullable<EChartsOption['tooltip']> {
  return {
    trigger: 'item',
    formatter: (item) => {
      const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number };
      const row = rows[dataIndex]!;
      const part = parts[seriesIndex]!;
      const tally = partTally(row, part);
      return `${row.name}\n${partName(part)}: ${valueText(tally)}${provisionalMark(tally)}`;
    },
  };
}

function valueText(tally: Tally): string {
  return tally.value === null ? '' : formatBounded(tally.value, boundOf(tally));
}
