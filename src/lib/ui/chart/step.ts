import type { Mark } from './echarts.ts';

/** How many series a chart has and how many data each; the data run along this axis. */
export interface Extent {
  readonly series: number;
  readonly size: number;
  readonly along: 'x' | 'y';
}

const FORWARD = { x: 'ArrowRight', y: 'ArrowDown' } as const;
const BACK = { x: 'ArrowLeft', y: 'ArrowUp' } as const;

/**
 * The datum to which a key leads, or null where the key means nothing. Arrows along the axis go
 * from datum to datum, across it from series to series (with one series they step too); Home and
 * End go to the ends. The first key lands on the first datum.
 */
export function stepMark(key: string, at: Mark | null, { series, size, along }: Extent): Mark | null {
  if (size === 0 || series === 0) return null;
  const across = along === 'x' ? 'y' : 'x';
  const step = Number(key === FORWARD[along]) - Number(key === BACK[along]);
  const shift = Number(key === FORWARD[across]) - Number(key === BACK[across]);
  const known = step !== 0 || shift !== 0 || key === 'Home' || key === 'End';
  if (!known) return null;
  const from = at ?? { series: 0, index: step > 0 || (series === 1 && shift > 0) ? -1 : 0 };
  if (key === 'Home') return { ...from, index: 0 };
  if (key === 'End') return { ...from, index: size - 1 };
  if (series === 1) return { series: 0, index: clamp(from.index + step + shift, size) };
  return { series: clamp(from.series + shift, series), index: clamp(from.index + step, size) };
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value));
}
