import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../lexicon/channels.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { UnitAnswer } from '../unit/unit-question.ts';

/** Running text in the cells of a sheet: a line, with the ordinal or dash that stands in a cell of its own before it. */
export interface Sentence {
  readonly cell: Cell;
  readonly text: string;
  /** What the text is about, where it stands beside it: the task of a result. */
  readonly subject?: string;
  /** The unit that is named beside it. */
  readonly unit?: UnitAnswer | null;
}

/** Paragraphs as they stand. */
export function paragraphsOf(cells: readonly Cell[]): Sentence[] {
  return cells.map((cell) => ({ cell, text: cell.text }));
}

const ORDINAL = /^(?:[-+•*]|(?:[ivxIVX]+|\d+(?:\.\d+)*|[a-h])[.)]?)$/;

/** The cells that stand alone on their rows and hold words: headings and sentences, no rows of a table. */
export function sentencesOf(view: SheetView, rows: readonly number[] = view.rows): Sentence[] {
  return rows.flatMap((row) => {
    const cells = view.cellsIn(row).filter(({ text }) => collapse(text) !== '');
    const [first, second, another] = cells;
    const told = toldBeside(cells, view);
    if (told) return [told];
    if (!first || another) return [];
    const cell = second ?? first;
    const lead = collapse(first.text);
    if (cell.value.kind !== 'text' || (second && !ORDINAL.test(lead))) return [];
    return [{ cell, text: second ? `${/^\d+$/.test(lead) ? `${lead}.` : lead} ${cell.text}` : cell.text }];
  });
}

const OPENS_WITH_FIGURE = /^\s*(?:hơn |trên |gần |khoảng |đạt |được )?\d/iu;

/** "Trang thông tin điện tử | 21 tin, bài" without any heading: the name says of which channel the figure beside it is. */
function toldBeside(cells: readonly Cell[], { words }: SheetView): Sentence | null {
  const [name, cell, another] =
    cells.length > 1 && ORDINAL.test(collapse(cells[0]!.text)) ? cells.slice(1) : cells;
  if (!name || !cell || another || cell.value.kind !== 'text' || !OPENS_WITH_FIGURE.test(cell.text))
    return null;
  const subject = collapse(name.text);
  return channelOf(subject, words) ? { cell, text: cell.text, subject } : null;
}
