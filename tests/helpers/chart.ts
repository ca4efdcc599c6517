import { init } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { prepareOption } from '#lib/ui/chart/option.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';

/** Colours for tests, where there is no page to read the tokens from. */
export const TEST_THEME: ChartTheme = {
  font: 'sans-serif',
  surface: '#ffffff',
  text: '#1f2328',
  textMuted: '#57606a',
  rule: '#dce1e6',
  edge: '#7d8590',
  accent: '#0b5cad',
  good: '#1a7f37',
  warning: '#8a5a00',
  error: '#b3261e',
  mark: '#6b7f95',
  markChosen: '#a43100',
  markMissing: '#8a8a8c',
  changeDown: '#a43101',
  changeUp: '#0b5cae',
  series: ['#3f7ff5', '#a43100', '#006e58', '#6d0074', '#938900', '#8a8a8c'],
  scale: ['#e8f0fa', '#b5cfec', '#77a6da', '#3873ba', '#0b3f86'],
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
