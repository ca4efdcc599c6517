import type { ChartDrawing } from '#lib/ui/chart/drawing.ts';
import type { ProvisionalLook } from './provisional-words.ts';

/** The chart of a view, and how its provisional numbers look, where it draws any. */
export interface ViewDrawing extends ChartDrawing {
  readonly look: ProvisionalLook | null;
}

/** Which of all rows are drawn, as a picture that leaves the page says it (`partNotes`), and which of them is picked out. */
export interface Drawn<Row> {
  readonly rows: readonly Row[];
  readonly mine: string | null;
  readonly notes: readonly string[];
}
