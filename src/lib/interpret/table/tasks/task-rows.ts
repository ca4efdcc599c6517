import type { RowClass } from '#lib/domain/shown-sheet.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { isFootnote, isFrame, isSectionOrdinal, isTotalLabel } from '../../lexicon/labels.ts';
import type { Column } from '../columns/column.ts';
import { repeatsHeader } from '../rows/repeated-header.ts';
import type { SheetView } from '../sheet-view.ts';
import type { TableContext } from '../table-context.ts';
import { contentColumn } from '../columns/task-columns.ts';
import { headOfUnit } from './task-units.ts';
import { columnWith, type Table } from '../table.ts';

export type TaskRow = 'task' | 'label' | 'note' | 'end';

/** What rows are in a table of tasks that a person said to be one of those of any table. */
const TASK_ROWS: Readonly<Record<RowClass, TaskRow>> = {
  data: 'task',
  header: 'label',
  numbers: 'label',
  section: 'label',
  plain: 'label',
  total: 'note',
  note: 'note',
  end: 'end',
};

/** What a row of a table of tasks is; of one that a person said something of, that. */
export function taskRowKind(
  table: Table,
  { view }: TableContext,
  cells: readonly Cell[],
  row: number,
): TaskRow {
  const said = view.answers?.row(row);
  if (said !== undefined) return TASK_ROWS[said];
  const texts = cells.map(({ text }) => collapse(text));
  if (texts.length === 0 || repeatsHeader(table, cells, view)) return 'label';
  if (texts.some((text) => isFrame(text)) && !isNumbered(table, view, row)) return 'end';
  if (isTotalLabel(texts[0]!) || isFootnote(texts[0]!)) return 'note';
  if (/^\(?\d\)?$/.test(texts[0]!) && texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text)))
    return 'label';
  const ordinal = columnWith(table, 'ordinal');
  const content = contentColumn(table);
  if (!content || view.text(row, content.col) === '') return 'note';
  if (ordinal && isSectionOrdinal(view.text(row, ordinal.col)) && texts.length <= 2) return 'label';
  if (headOfUnit(cells)) return 'label';
  if (ordinal && texts.length <= 2 && headsNumbers(table, view, row, ordinal)) return 'label';
  const isMergedOver = ordinal && view.at(row, ordinal.col) === view.at(row, content.col);
  return isMergedOver || (texts.length === 1 && ordinal) ? 'label' : 'task';
}

/** "4 | Đối thoại | Chủ tịch UBND xã" names who acts, and is signed by nobody. */
function isNumbered(table: Table, view: SheetView, row: number): boolean {
  const ordinal = columnWith(table, 'ordinal');
  const content = contentColumn(table);
  if (!ordinal || !content) return false;
  return (
    /^(?:\p{L}\.)?\d+(?:\.\d+)*[.)]?$/u.test(view.text(row, ordinal.col)) &&
    view.text(row, content.col) !== ''
  );
}

/** "1 | Tuyên truyền trên báo chí" above "1.1 | …" or "a | …": a number with its own parts below is a section. */
function headsNumbers({ last }: Table, view: SheetView, row: number, { col }: Column): boolean {
  const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(view.text(row, col))?.[1];
  const below = view.rowBelow(row);
  if (number === undefined || below === undefined || below > last) return false;
  const next = view.text(below, col);
  return /^a[.)]?$/iu.test(next) || (/^[.,]\d/.test(next.slice(number.length)) && next.startsWith(number));
}
