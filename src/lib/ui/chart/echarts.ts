import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  MarkLineComponent,
  MarkAreaComponent,
  AriaComponent,
  LabelLayout,
  SVGRenderer,
]);

/** A datum of the drawn chart. */
export interface Mark {
  readonly series: number;
  readonly index: number;
}

/** Pixels of a box. It is told, because to ask the browser has it lay the page out at once. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One drawn chart. All that the page needs of ECharts; it is loaded on first use. */
export interface Drawing {
  /** Draws an option in a box that has, or is about to have, this size. */
  update(option: EChartsCoreOption, size: Size): void;
  resize(size: Size): void;
  /** Lights one datum and shows its tooltip; null puts the light out. */
  light(mark: Mark | null): void;
  dispose(): void;
}

/** Draws into `box` as SVG; `onpress` is called with the datum that was pressed. */
export function draw(box: HTMLElement, onpress: (mark: Mark) => void): Drawing {
  const chart = init(box, null, { renderer: 'svg' });
  let lit: Mark | null = null;
  chart.on('click', ({ componentType, seriesIndex, dataIndex }) => {
    if (componentType === 'series') onpress({ series: seriesIndex ?? 0, index: dataIndex });
  });

  function fits({ width, height }: Size): boolean {
    return chart.getWidth() === width && chart.getHeight() === height;
  }

  function light(mark: Mark | null) {
    if (lit) chart.dispatchAction({ type: 'downplay', ...asTarget(lit) });
    if (mark) {
      chart.dispatchAction({ type: 'highlight', ...asTarget(mark) });
      chart.dispatchAction({ type: 'showTip', ...asTarget(mark) });
    } else if (lit) {
      chart.dispatchAction({ type: 'hideTip' });
    }
    lit = mark;
  }

  return {
    update(option, size) {
      // Takes the box's new size without drawing the old chart in it; `resize` then finds nothing to do.
      if (!fits(size)) chart.getZr().resize(size);
      chart.setOption(option, { notMerge: true });
    },
    resize(size) {
      if (!fits(size)) chart.resize(size);
    },
    light,
    dispose: () => chart.dispose(),
  };
}

function asTarget(mark: Mark) {
  return { seriesIndex: mark.series, dataIndex: mark.index };
}

/** A chart as the text of an SVG, without a page. */
export function svgOf(
  option: EChartsCoreOption,
  size: { readonly width: number; readonly height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
