import type { EChartsCoreOption } from 'echarts/core';
import { svgOf } from './echarts.ts';
import { prepareOption } from './option.ts';
import type { ChartTheme } from './theme.ts';
import { currentChartTheme } from './theme.svelte.ts';

/** Sizes of text in charts, in pixels. */
const SIZES = [12, 13] as const;

/**
 * What ECharts measures of every font: signs of ASCII one by one, and the height by a sign for which the browser must look
 * for another font. Before them a sign of our own font, which is loaded for it.
 */
const MEASURED = ['ễ', '国', String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))];

/** What takes the browser long when it is done for the first time: each step is a task of its own. */
export function* rehearsal(): Generator<() => unknown> {
  const theme = currentChartTheme();
  for (const size of SIZES)
    for (const signs of MEASURED) yield () => measure(signs, `${size}px ${theme.font}`);
  for (const option of growing(theme))
    yield () => svgOf(prepareOption(option, theme), { width: 400, height: 200 });
}

/** The browser finds and shapes signs of a font when they are measured first. */
function measure(signs: string, font: string): void {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = font;
  for (const sign of signs) canvas.measureText(sign);
}

/** Ever more of a chart of two bars with names, numbers and an axis of each kind, as most views have them. */
function growing({ text, mark }: ChartTheme): EChartsCoreOption[] {
  const empty = { tooltip: {} };
  const numbers = {
    ...empty,
    grid: { left: 0, right: 64, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', min: 0, max: 2 },
    yAxis: { type: 'category', data: [] },
  };
  const axisLabel = { width: 170, overflow: 'break', lineHeight: 13, fontSize: SIZES[0], color: text };
  const names = { ...numbers, yAxis: { type: 'category', data: ['ễ 1', 'ễ 2'], axisLabel } };
  const bars = { type: 'bar', data: [1, 2], itemStyle: { color: mark } };
  const label = { show: true, position: 'right' };
  return [empty, numbers, names, { ...names, series: [bars] }, { ...names, series: [{ ...bars, label }] }];
}
