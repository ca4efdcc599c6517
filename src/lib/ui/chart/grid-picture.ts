import type { Mark } from '../mark.ts';
import { escaped, type DrawnChart } from './captioned.ts';
import { markAt } from './picture-mark.ts';
import { toneColour, type ChartTheme } from './theme.ts';

/** So many rows stand in a picture: more would not be read on a page. */
export const PICTURE_ROWS = 60;

/** Pixels. A letter takes about `LETTER` of them. */
const HEAD = 30;
const LINE = 24;
const LETTER = 7.2;
const GAP = 12;

/** Where a cell of the picture lies; `base` is the line on which letters stand. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly base: number;
}

/** A table that draws itself: names down, headings across, and whatever stands in a cell. */
export interface GridPicture {
  readonly names: readonly string[];
  readonly heads: readonly string[];
  /** Pixels of a column at least and at most. A heading always has room. */
  readonly cell: { readonly least: number; readonly most: number };
  readonly draw: (row: number, column: number, box: Box) => string;
  /** Thin lines lead the eye along the rows. */
  readonly ruled?: boolean;
}

/** The table as marks of a picture, a line a row. */
export function gridPicture(
  { names, heads, cell, draw, ruled = false }: GridPicture,
  theme: ChartTheme,
  width: number,
): DrawnChart {
  const left = Math.min(width / 2, Math.max(120, ...names.map((name) => name.length * LETTER + GAP)));
  const needed = Math.max(cell.least, ...heads.map((head) => head.length * LETTER + 8));
  const wide = Math.max(needed, Math.min(cell.most, (width - left) / Math.max(1, heads.length)));
  const headings = heads.map((head, at) =>
    pictureText(left + (at + 0.5) * wide, HEAD - 10, head, theme.textMuted, MIDDLE),
  );
  const lines = names.flatMap((name, row) => {
    const y = HEAD + row * LINE;
    const base = y + LINE - 7;
    const box = { y, base, width: wide, height: LINE };
    const rule = `<path d="M0 ${y + LINE}H${left + heads.length * wide}" stroke="${theme.rule}"/>`;
    return [
      ...(ruled ? [rule] : []),
      pictureText(0, base, name, theme.text),
      ...heads.map((_, column) => draw(row, column, { ...box, x: left + column * wide })),
    ];
  });
  return {
    svg: headings.join('') + lines.join(''),
    width: Math.max(width, left + heads.length * wide),
    height: HEAD + names.length * LINE,
  };
}

/** Stands in the middle of its place. */
export const MIDDLE = ' text-anchor="middle"';

export function pictureText(x: number, y: number, words: string, fill: string, look = ''): string {
  return `<text x="${x}" y="${y}" font-size="13" fill="${fill}"${look}>${escaped(words)}</text>`;
}

/** A mark in the middle of a cell, with what stands beside it. */
export function pictureMark(mark: Mark, beside: string, box: Box, theme: ChartTheme): string {
  const x = box.x + box.width / 2 - SIDE / 2;
  const text = beside === '' ? '' : pictureText(x + SIDE + 3, box.base, beside, theme.textMuted);
  return markAt(mark, x, box.y + (box.height - SIDE) / 2, SIDE, toneColour(theme, mark.tone)) + text;
}

/** Pixels of a mark's side. */
const SIDE = 16;
