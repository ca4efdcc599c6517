import type { EChartsCoreOption } from 'echarts/core';
import { prepareOption } from './option.ts';
import { PRINT_THEME } from './print-theme.ts';
import type { ChartTheme } from './theme.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for each of the chart: sharp on paper. */
const SHARPNESS = 3;

/** A chart as a PNG on white, in the colours of print. Needs a browser. */
export async function chartPng(
  option: (theme: ChartTheme) => EChartsCoreOption,
  { width, height }: PictureSize,
): Promise<Uint8Array> {
  const { svgOf } = await import('./echarts.ts');
  const svg = svgOf(prepareOption(option(PRINT_THEME), PRINT_THEME), { width, height });
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = PRINT_THEME.surface;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
