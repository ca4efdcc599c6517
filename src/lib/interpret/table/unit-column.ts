import { collapse } from '#lib/domain/text.ts';
import { isTotalLabel } from '../lexicon/labels.ts';
import type { Column } from './column.ts';
import type { SheetView } from './sheet-view.ts';

interface Body {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
}

const NAMES: ReadonlySet<Column['role']> = new Set(['content', 'channel', 'unknown', 'task']);
/** This share of a column's texts must name units for it to be theirs. */
const MOSTLY = 0.6;

/** Where no heading says "Đơn vị", the column whose cells are names of units is theirs, whatever it is called. */
export function withUnitColumn(
  columns: readonly Column[],
  body: Body,
  isUnit: (text: string) => boolean,
): Column[] {
  const found = columns.some(({ role }) => role === 'unit')
    ? undefined
    : columns.find((column) => NAMES.has(column.role) && holdsUnits(column, body, isUnit));
  return columns.map((column) => (column === found ? { ...column, role: 'unit' } : column));
}

function holdsUnits(
  { col }: Column,
  { view, first, last }: Body,
  isUnit: (text: string) => boolean,
): boolean {
  const texts = view
    .rowsBetween(first, last)
    .map((row) => view.own(row, col))
    .flatMap((cell) => (cell?.value.kind === 'text' ? [collapse(cell.text)] : []))
    .filter((text) => text !== '' && !isTotalLabel(text));
  return texts.length > 0 && texts.filter(isUnit).length >= texts.length * MOSTLY;
}
