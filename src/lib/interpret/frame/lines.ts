import { remembered, rememberedOf } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import { withDiacritics } from '../lexicon/diacritics.ts';
import { withoutNumbering } from '../lexicon/numbering.ts';
import { periodField } from '../period/field.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { namesCommune } from '../unit/names-commune.ts';

/** A text outside the tables: of the letterhead, the title, a note or the signature. */
export interface Line {
  readonly text: string;
  readonly cell: Cell;
}

/**
 * The texts of the rows from one to another, both included, in reading order, those of a grid's text boxes there too; a
 * cell of several lines gives several.
 */
export function linesBetween(view: SheetView, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (const row of view.rowsBetween(from, to)) addLinesIn(view.cellsIn(row), lines);
  const isGrid = view.sheet.kind === 'grid';
  const boxes = (isGrid ? boxesOf(view.sheet) : []).filter(({ row }) => row >= from && row <= to);
  if (boxes.length === 0) return lines;
  for (const box of boxes) addSplit(box, lines);
  return lines.sort((a, b) => a.cell.row - b.cell.row);
}

/** A signature stands in the last rows. */
const LAST_ROWS = 15;

/** The texts of the last rows of a sheet. */
export const lastLines = rememberedOf((view: SheetView): readonly Line[] =>
  linesBetween(view, view.rows.at(-LAST_ROWS) ?? 0, Infinity),
);

/** The texts of a row; "Năm:" beside the number 2026 and "Quý:" beside "II" are read together. */
function addLinesIn(cells: readonly Cell[], lines: Line[]): void {
  let before: Cell | undefined;
  for (const cell of cells) {
    const named = before?.value.kind === 'text' ? periodField(before.text, cell.text) : null;
    if (named !== null) lines.push({ text: named, cell });
    else if (cell.value.kind === 'text') addSplit(cell, lines);
    before = cell;
  }
}

function addSplit(cell: Cell, lines: Line[]): void {
  for (const text of linesOf(cell.text)) lines.push({ text, cell });
}

/** "ỦY BAN NHÂN DÂN XÃ" above "LONG HIỆP", "QUÝ" above "I": the name of a unit or a period goes on. */
const GOES_ON =
  /(?<=(?:^|[^\p{L}])(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quý|tháng|năm))[^\S\n]*\r?\n\s*(?=[\p{Lu}\d])/giu;

const linesOf = remembered((text): readonly string[] =>
  text
    .replace(GOES_ON, ' ')
    .split(/\r?\n/)
    .map((line) => withDiacritics(collapse(line)))
    .filter((line) => line !== ''),
);

/** Text boxes as cells; they are none of the sheet's, so that no account counts them. */
export function boxesOf({ boxes = [] }: Sheet): Cell[] {
  return boxes.map(({ row, col, text }) => ({ row, col, text, value: { kind: 'text', text } }));
}

/** The lines above a table; the last one, "I. Xã Sông Kôn", as the name of the commune that the table is of. */
export function withCommuneLast(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const bare = last && withoutNumbering(last.text);
  return last && bare !== last.text && bare !== undefined && namesCommune(bare)
    ? [...lines.slice(0, -1), { text: bare, cell: last.cell }]
    : lines;
}
