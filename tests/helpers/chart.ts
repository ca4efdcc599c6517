import { init } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { prepareOption } from '#lib/ui/chart/option.ts';
import { PRINT_THEME } from '#lib/ui/chart/print-theme.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';

/** Colours for tests, where there is no page to read the tokens from: those of paper, each told apart from the others. */
export const TEST_THEME: ChartTheme = {
  ...PRINT_THEME,
  font: 'sans-serif',
  changeDown: '#a43101',
  changeUp: '#0b5cae',
};

/** The picture that the page would draw, as SVG text, without a browser. */
export function renderSvg(option: EChartsCoreOption, width = 800, height = 400): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(prepareOption(option, TEST_THEME));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The words of the picture, in drawing order. */
export function svgTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!.trim());
}
