import type { EChartsOption, LineSeriesOption } from 'echarts';
import { parsePeriod } from '#lib/domain/period.ts';
import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import type { Slot } from './rows.ts';

type XAxis = Exclude<EChartsOption['xAxis'], readonly unknown[] | undefined>;

/** The axis of a trend: its periods with equal room, and the break of 01/07/2025 where it lies. */
export function timeAxis(slots: readonly Slot[], theme: ChartTheme, nameOf = slotName): XAxis {
  return {
    type: 'category',
    data: slots.map((_, index) => String(index)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.edge } },
    axisLabel: {
      color: theme.text,
      interval: 0,
      hideOverlap: true,
      showMinLabel: true,
      showMaxLabel: true,
      lineHeight: 16,
      formatter: (index: string) => nameOf(slots[Number(index)]).replace('/', '\n'),
    },
  };
}

/** The dashed rule at the break; nothing where there is none. */
export function breakLine(
  slots: readonly Slot[],
  theme: ChartTheme,
  label: string = trendWords.breakLabel,
): Pick<LineSeriesOption, 'markLine'> {
  const at = breakAt(slots);
  return at < 0 ? {} : { markLine: breakMark(at, theme, label) };
}

/** The dashed rule of 01/07/2025 at this place of a category axis. */
export function breakMark(
  at: number,
  theme: ChartTheme,
  label: string = trendWords.breakLabel,
): NonNullable<LineSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { type: 'dashed', color: theme.textMuted, width: 1 },
    label: { formatter: label, rotate: 0, position: 'end', color: theme.textMuted },
    data: [{ xAxis: at }],
  };
}

/** The place of the break; -1 where the periods do not cross it. */
export function breakAt(slots: readonly Slot[]): number {
  return slots.findIndex((slot) => slot.kind === 'break');
}

export function slotName(slot: Slot | undefined): string {
  return slot?.kind === 'period' ? periodName(slot.period) : '';
}

/** Where there is little room: all periods of a trend are of one kind, and the year tells them apart. */
export function yearName(slot: Slot | undefined): string {
  return slot?.kind === 'period' ? String(parsePeriod(slot.period)?.year ?? '') : '';
}
