import type { EChartsOption } from 'echarts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';

/** Pixels of one row of a horizontal chart, and of the axis above the rows. */
export const ROW_HEIGHT = 26;
export const AXIS_HEIGHT = 28;

/** The height of a horizontal chart with so many rows. */
export function rowsHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_HEIGHT + 8;
}

type YAxis = Exclude<EChartsOption['yAxis'], readonly unknown[] | undefined>;

/**
 * An axis that names rows from the top. Names may repeat (homonyms), so the categories are the
 * indexes and the names only their labels. `chosen`: the index of the name to be picked out.
 */
export function nameAxis(
  names: readonly string[],
  theme: ChartTheme,
  { width = 170, chosen = -1 }: { width?: number; chosen?: number } = {},
): YAxis {
  return {
    type: 'category',
    inverse: true,
    data: names.map((_, index) => String(index)),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      width,
      overflow: 'break',
      fontSize: 12,
      lineHeight: 13,
      color: theme.text,
      formatter: (index: string) => {
        const name = names[Number(index)] ?? '';
        return Number(index) === chosen ? `{chosen|${name.replaceAll(/[{}|]/g, ' ')}}` : name;
      },
      rich: { chosen: { fontWeight: 'bold', color: theme.markChosen, fontSize: 12, lineHeight: 13 } },
    },
  };
}
