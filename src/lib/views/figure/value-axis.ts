import type { EChartsOption } from 'echarts';
import { formatNumber } from '#lib/messages/format.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';

type XAxis = Exclude<EChartsOption['xAxis'], readonly unknown[] | undefined>;

/** A horizontal axis of counts above its rows: from zero, whole numbers, few ticks (quality.md 5.3). */
export function countAxis(theme: ChartTheme): XAxis & { type: 'value' } {
  return {
    type: 'value',
    position: 'top',
    min: 0,
    splitNumber: 4,
    minInterval: 1,
    axisLabel: {
      color: theme.textMuted,
      formatter: (value: number) => formatNumber(value),
      hideOverlap: true,
    },
    splitLine: { showMinLine: false, showMaxLine: false, lineStyle: { color: theme.rule } },
  };
}

/** A plot area whose axis labels stay inside the given box, in pixels from the chart's edges. */
export function gridBox(edges: {
  left?: number | string;
  right?: number | string;
  top?: number;
  width?: string;
}) {
  return {
    left: 0,
    right: 8,
    top: 4,
    bottom: 4,
    ...edges,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  } as const;
}
