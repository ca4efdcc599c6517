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
export interface OptionDrawable {
  readonly option: (theme: ChartTheme) => EChartsCoreOption;
  readonly height: number;
}

/** What is a table on the page, and draws itself as SVG. */
export interface MarksDrawable {
  readonly marks: (theme: ChartTheme, width: number) => DrawnChart;
}

export type Drawable = (OptionDrawable | MarksDrawable) & {
  /** What the colours stand for, where the drawing itself does not say it. */
  readonly legend: (theme: ChartTheme) => readonly LegendEntry[];
  /** What must be said of the picture that the page need not say, or says elsewhere: which rows it shows. */
  readonly notes: readonly string[];
};

/** Pixels: as wide as a page of a report needs, on whatever screen it is made. */
const WIDTH = 960;
/** Pixels of the picture for one of the drawing. */
const SCALE = 2;

/** The chart with its words as an SVG document. */
export async function drawSvg(chart: Drawable, words: PictureWords): Promise<DrawnChart> {
  const theme = { ...PRINT_THEME, font: PICTURE_FONT };
  const marks = 'marks' in chart ? chart.marks(theme, WIDTH) : await drawOption(chart, theme);
  const notes = [...chart.notes, ...words.notes];
  const day = new Date();
  const local = new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString();
  const legend = chart.legend(theme);
  return pictureOf({ ...marks, legend }, { ...words, notes }, local, measurer(theme.font));
}

async function drawOption({ option, height }: OptionDrawable, theme: ChartTheme): Promise<DrawnChart> {
  const { svgOf } = await import('./echarts.ts');
  return { svg: svgOf(prepareOption(option(theme), theme), { width: WIDTH, height }), width: WIDTH, height };
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
