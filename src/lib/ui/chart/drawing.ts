import type { EChartsCoreOption } from 'echarts/core';
import type { LegendEntry } from './captioned.ts';
import type { ChartTheme } from './theme.ts';

/** A chart as it is drawn, read with the arrow keys and handed out as a picture. */
export interface ChartDrawing {
  /** The ECharts option in the given colours. */
  readonly option: (theme: ChartTheme) => EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  /** Data a series and number of series, for the arrow keys. */
  readonly size: number;
  readonly series?: number;
  /** The axis along which the data of one series run: `y` for horizontal bars. */
  readonly along?: 'x' | 'y';
  /** One datum in words ("Xã A, hạng 3, 120 tin"), read out while stepping. */
  readonly describe: (index: number, series: number) => string;
  /** What the colours stand for, where the chart itself does not say it; drawn into pictures that leave the page. */
  readonly legend: (theme: ChartTheme) => readonly LegendEntry[];
  /** What such a picture must say of itself: which rows it shows. */
  readonly notes: readonly string[];
}
