import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from './theme.ts';

/**
 * A view's option made safe and uniform: own font, no animation, tooltips drawn as text and
 * never as HTML, and without the parts of ECharts through which a name from a file could become
 * a link, markup or an image (quality.md 3.3).
 */
export function prepareOption(option: EChartsCoreOption, theme: ChartTheme): EChartsCoreOption {
  const { toolbox: _toolbox, graphic: _graphic, title: _title, tooltip, ...rest } = option;
  return {
    ...rest,
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, fontSize: 13, color: theme.text, ...asObject(rest['textStyle']) },
    ...(tooltip ? { tooltip: textTooltip(asObject(tooltip), theme) } : {}),
  };
}

function textTooltip(tooltip: object, theme: ChartTheme): object {
  return {
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.surface,
    borderColor: theme.edge,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: theme.text, fontSize: 13, fontFamily: theme.font },
    ...tooltip,
    renderMode: 'richText',
  };
}

function asObject(value: unknown): object {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? first : {};
}
