import type { Drawable } from '#lib/ui/chart/draw-picture.ts';
import type { ViewDrawing } from '#lib/views/figure/drawing.ts';

/** What every drawn view must have: here of few units, of which one is provisional and one has no number. */
export interface Case {
  readonly name: string;
  /** The folder of its view. */
  readonly view: string;
  readonly sentence: string;
  /** The sentence of other data. */
  readonly other: string;
  readonly subtitle: string;
  /** What stands under it; the basis first. */
  readonly notes: readonly string[];
  /** The file of its table, and what stands in it. */
  readonly csv: string;
  readonly inTable: readonly string[];
  /** Cells without a number. */
  readonly missing: readonly Missing[];
}

/** A cell by a text of its row and its heading, and how its mark is read out; null where nothing is drawn of it. */
export interface Missing {
  readonly row: string;
  readonly heading: string;
  readonly spoken?: string | null;
}

/** A view that is a table of colours or marks, and its own twin. */
export interface MapCase extends Case {
  readonly picture: Drawable;
}

export interface ChartCase extends Case {
  readonly drawing: ViewDrawing;
  /** How marks are read out. */
  readonly marks: readonly string[];
  /** How provisional marks are read out. */
  readonly provisional: readonly string[];
}
