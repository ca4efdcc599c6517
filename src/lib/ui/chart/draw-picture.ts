import type { EChartsCoreOption } from 'echarts/core';
import { prepareOption } from './option.ts';
import {
  PICTURE_FONT,
  pictureOf,
  type DrawnChart,
  type LegendEntry,
  type PictureWords,
} from './captioned.ts';
import { PRINT_THEME } from './print-theme.ts';
import type { ChartTheme } from './theme.ts';

/** A chart that can be drawn once more, as a picture of its own. */
export interface Drawable {
  readonly option: (theme: ChartTheme) => EChartsCoreOption;
  readonly height: number;
  readonly legend?: (theme: ChartTheme) => readonly LegendEntry[];
}

/** Pixels: as wide as a page of a report needs, on whatever screen it is made. */
const WIDTH = 960;
/** Pixels of the picture for one of the drawing. */
const SCALE = 2;

/** The chart with its words as an SVG document. */
export async function drawSvg(chart: Drawable, words: PictureWords): Promise<DrawnChart> {
  const { svgOf } = await import('./echarts.ts');
  const theme = { ...PRINT_THEME, font: PICTURE_FONT };
  const { height } = chart;
  const svg = svgOf(prepareOption(chart.option(theme), theme), { width: WIDTH, height });
  const day = new Date();
  const local = new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString();
  const legend = chart.legend?.(theme) ?? [];
  return pictureOf({ svg, width: WIDTH, height, legend }, words, local, measurer(theme.font));
}

/** The same as PNG. Throws where the browser cannot paint it. */
export async function drawPng(chart: Drawable, words: PictureWords): Promise<Blob> {
  const { svg, width, height } = await drawSvg(chart, words);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function measurer(font: string) {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text: string, size: number, bold: boolean) => {
    context.font = `${bold ? 600 : 400} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
