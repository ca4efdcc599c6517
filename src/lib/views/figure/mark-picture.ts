import { viewWords } from '#lib/messages/views.ts';
import type { Drawable } from '#lib/ui/chart/draw-picture.ts';
import { gridPicture, pictureMark, PICTURE_ROWS } from '#lib/ui/chart/grid-picture.ts';
import { toneColour } from '#lib/ui/chart/theme.ts';
import type { Mark } from '#lib/ui/mark.ts';
import type { ViewColumn } from './column.ts';

/** A mark and what it stands for. */
export interface MarkEntry {
  readonly mark: Mark;
  readonly name: string;
}

/** Pixels of a column of marks. */
const CELL = { least: 40, most: 110 };

/** A table of units by marks as a picture: the first of its rows, its columns of marks, and what the marks stand for. */
export function markPicture<Row extends { readonly name: string }>(
  rows: readonly Row[],
  columns: readonly ViewColumn<Row>[],
  entries: readonly MarkEntry[],
): Drawable {
  const shown = rows.slice(0, PICTURE_ROWS);
  const marked = columns.filter(({ mark }) => mark);
  return {
    marks: (theme, width) =>
      gridPicture(
        {
          names: shown.map(({ name }) => name),
          heads: marked.map(({ label }) => label),
          cell: CELL,
          draw: (at, column, box) => {
            const [row, { mark, beside }] = [shown[at]!, marked[column]!];
            const drawn = mark?.(row);
            return drawn ? pictureMark(drawn, beside?.(row) ?? '', box, theme) : '';
          },
          ruled: true,
        },
        theme,
        width,
      ),
    legend: (theme) =>
      entries.map(({ mark, name }) => ({ name, mark, colour: toneColour(theme, mark.tone) })),
    notes: shown.length < rows.length ? [viewWords.part.of(shown.length, rows.length)] : [],
  };
}
