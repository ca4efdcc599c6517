import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { isFootnote, isFrame, isSectionOrdinal, isTotalLabel } from '../lexicon/labels.ts';
import { isSameName } from '../unit/containment.ts';
import { isColumnNumbers } from './column-numbers.ts';
import type { Column } from './column.ts';
import type { SheetView } from './sheet-view.ts';
import { cellsOf, columnWith, type Table } from './table.ts';

/**
 * What a row of a table's body is. `numbers`: the row "(1) (2) (3)" below a header. `end`: the signature below the
 * table, from which on nothing is data. `plain`: a row of labels without any figure.
 */
export type RowKind =
  'blank' | 'header' | 'numbers' | 'section' | 'plain' | 'note' | 'total' | 'data' | 'end';

const STUB_ROLES: ReadonlySet<Column['role']> = new Set([
  'ordinal',
  'code',
  'unit',
  'channel',
  'content',
  'task',
  'period',
  'measure',
]);

export function rowKind(table: Table, view: SheetView, row: number): RowKind {
  const cells = cellsOf(table, view, row);
  if (cells.length === 0) return 'blank';
  if (repeatsHeader(table, cells)) return 'header';
  if (isColumnNumbers(table, view, row)) return 'numbers';
  const hasNumber = cells.some(({ value }) => value.kind === 'number');
  if (!hasNumber && cells.some(({ text }) => isFrame(collapse(text)))) return 'end';
  if (cells.length <= 2 && isFootnote(collapse(cells[0]!.text))) return 'note';
  const stubs = stubTexts(table, view, row);
  if (stubs.length === 0 && !hasNumber) return 'note';
  const hasValue = table.columns.some(
    (column) =>
      isValue(column) && view.own(row, column.col) !== undefined && !isStubCell(table, view, row, column.col),
  );
  if (!hasValue) return isSection(table, view, row, cells.length === 1) ? 'section' : 'plain';
  const labels = [...stubs, ...labelsLeft(table, view, row)];
  return labels.some(isTotalLabel) || (labels.length === 0 && listsUnits(table)) ? 'total' : 'data';
}

/** Each row of the table names its unit: figures that stand beside no name are those of all of them. */
function listsUnits(table: Table): boolean {
  return columnWith(table, 'unit') !== undefined && columnWith(table, 'channel', 'content') === undefined;
}

export function isValue({ role }: Column): boolean {
  return role === 'value' || role === 'unit_value' || role === 'result' || role === 'rate';
}

/** The texts of the stub columns, a merged one once. */
export function stubTexts(table: Table, view: SheetView, row: number): string[] {
  const texts: string[] = [];
  let before: Cell | undefined;
  for (const { role, col } of table.columns) {
    const cell = STUB_ROLES.has(role) ? view.at(row, col) : undefined;
    if (!cell || cell === before) continue;
    before = cell;
    const text = collapse(cell.text);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** What columns without a known heading say left of the first figures. */
function labelsLeft(table: Table, view: SheetView, row: number): string[] {
  const first = table.columns.find(isValue)?.col ?? 0;
  return table.columns
    .filter(({ role, col }) => role === 'unknown' && col < first)
    .map(({ col }) => view.text(row, col))
    .filter((text) => text !== '');
}

/** A label merged over the whole table covers its value columns too. */
function isStubCell(table: Table, view: SheetView, row: number, col: number): boolean {
  const cell = view.at(row, col);
  return (
    cell !== undefined &&
    table.columns.some((column) => STUB_ROLES.has(column.role) && view.at(row, column.col) === cell)
  );
}

/** A row in which every cell says again what its column is headed with, as on a new page. */
export function repeatsHeader(table: Table, cells: readonly Cell[]): boolean {
  const repeats = ({ col, text }: Cell) =>
    table.columns.find((each) => each.col === col)?.path.some((heading) => isSameName(heading, text)) ??
    false;
  return cells.length >= 2 && cells.every(repeats);
}

function isSection(table: Table, view: SheetView, row: number, isAlone: boolean): boolean {
  const ordinal = columnWith(table, 'ordinal');
  if (ordinal) {
    const text = view.text(row, ordinal.col);
    return isSectionOrdinal(text) || (isAlone && !/^\d/.test(text));
  }
  return isAlone;
}
