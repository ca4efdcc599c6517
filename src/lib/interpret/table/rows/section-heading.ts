import type { Cell } from '#lib/workbook/workbook.ts';
import { isSectionOrdinal } from '../../lexicon/labels.ts';
import type { SheetView } from '../sheet-view.ts';
import type { RowLabels } from './row-labels.ts';

/** What heads the rows below a row without figures. */
export interface SectionHeading {
  /** Without the letter or numeral of the section. */
  readonly text: string;
  readonly cell: Cell | undefined;
  /** "II" without a name. */
  readonly isNameless: boolean;
}

/** The heading that the cells of a row are; `isNote` tells the columns that only comment. */
export function sectionHeading(
  row: number,
  cells: readonly Cell[],
  labels: RowLabels,
  view: SheetView,
  isNote: (col: number) => boolean,
): SectionHeading {
  const last = cells.at(-1);
  const labelled = labels.text(row, 'unit') || labels.text(row, 'label') || labels.text(row, 'period');
  const named = labelled || (last ? view.lineOf(last) : '');
  const ordinal = labels.column('ordinal')?.col;
  const isNumbered = isSectionOrdinal(labels.text(row, 'ordinal'));
  return {
    text: named.replace(/^(?:[IVX]+|[A-H])[.)]\s*/, ''),
    cell: labels.cell(row, 'label') ?? last,
    isNameless:
      isNumbered && cells.every(({ col, text }) => col === ordinal || isNote(col) || text.trim() === ''),
  };
}
