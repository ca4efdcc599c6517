import { getContext, hasContext, setContext } from 'svelte';
import type { Drawable } from './draw-picture.ts';

/** Where a chart makes itself known to the figure around it, which can then hand it out as a picture. */
export interface ChartSlot {
  fill(chart: Drawable | null): void;
}

const KEY = Symbol('chart');

export function setChartSlot(slot: ChartSlot): void {
  setContext(KEY, slot);
}

/** The slot of the figure around; null for a chart that stands alone. */
export function chartSlot(): ChartSlot | null {
  return hasContext(KEY) ? getContext<ChartSlot>(KEY) : null;
}
