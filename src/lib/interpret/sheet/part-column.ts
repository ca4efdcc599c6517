import type { Merge, Sheet } from '#lib/workbook/workbook.ts';
import { channelOf } from '../lexicon/channels.ts';
import { isTotalLabel } from '../lexicon/labels.ts';
import { wholePeriodLabel } from '../period/label.ts';
import { readValue } from '../quantity/read-value.ts';
import { isValue, RowKinds } from '../table/rows/row-kind.ts';
import { SheetView } from '../table/sheet-view.ts';
import { columnAs, type Column } from '../table/columns/column.ts';
import type { Table } from '../table/table.ts';
import type { Layout } from './layout.ts';
import { isHamlet, officeLevel } from '../unit/office.ts';
import { partedAt, type Arrangement } from './arrangement.ts';

type Kind = 'unit' | 'channel' | 'period';

const NAMES: ReadonlySet<string> = new Set(['unit', 'channel', 'content', 'period', 'unknown']);

/**
 * "Xã Hải An | 12" above "Cổng TTĐT | 3" and "Zalo | 9", as pivot tables set them: one column names units and below each
 * its channels (or months and units, channels and hamlets), and what stands beside the first is the sum of the others.
 * Null where no column of the table is like that. `isUnit`: whether a text is the name of one.
 */
export function withColumnParted(
  table: Table,
  view: SheetView,
  isUnit: (text: string) => boolean,
): Layout | null {
  const naming = table.columns.filter(({ role }) => NAMES.has(role));
  const values = table.columns.filter(isValue);
  const [names, another] = naming;
  if (!names || another || values.length === 0) return null;
  const kinds = new RowKinds(table, view);
  const rows: NamedRow[] = [];
  for (const row of view.rowsBetween(table.first, table.last)) {
    const kind = kinds.of(row);
    if (kind === 'end') break;
    const text = view.own(row, names.col) ? view.text(row, names.col) : '';
    if (text === '' || isTotalLabel(text)) continue;
    const figures = values.map(({ col }) => figureAt(row, col, view));
    rows.push({ row, kind: kindOf(text, isUnit, view), figures });
  }
  const parts = partsIn(rows);
  if (parts === null) return null;
  const arrangement = partedAt(names.col, new Set(parts.map(({ row }) => row)));
  const parted = arranged(view, arrangement);
  const columns = table.columns.flatMap((column): Column[] => {
    const moved = columnAs(column, {
      col: arrangement.seen({ row: table.header.bottom, col: column.col }).col,
      cells: column.cells.map((cell) => parted.own(cell.row, arrangement.seen(cell).col) ?? cell),
    });
    if (column !== names) return [moved];
    const below = columnAs(column, { col: names.col + 1, cells: [], path: [], role: parts[0]!.kind! });
    return [columnAs(moved, { role: rows[0]!.kind! }), below];
  });
  const headers = [{ ...table.header, columns }];
  return { kind: 'headings', turned: false, view: parted, headers, arrangement };
}

interface NamedRow {
  readonly row: number;
  readonly kind: Kind | null;
  /** Column by column; null where there is none. */
  readonly figures: readonly (number | null)[];
}

function kindOf(text: string, isUnit: (text: string) => boolean, { words }: SheetView): Kind | null {
  if (wholePeriodLabel(text) !== null) return 'period';
  if (/^(?:xã|phường|thị trấn|đặc khu|huyện)\s+\p{Lu}/iu.test(text)) return 'unit';
  if (channelOf(text, words) !== null) return 'channel';
  return isUnit(text) || isHamlet(text) || officeLevel(text) !== null ? 'unit' : null;
}

function figureAt(row: number, col: number, view: SheetView): number | null {
  const cell = view.own(row, col);
  const [only, another] = cell ? readValue(cell, view.words).quantities : [];
  return only && !another ? only.value : null;
}

/** The rows that stand below others of another kind, whose sums those are; null where there are none. */
function partsIn(rows: readonly NamedRow[]): readonly NamedRow[] | null {
  const head = rows[0]?.kind ?? null;
  const kinds = new Set(rows.map(({ kind }) => kind));
  if (head === null || kinds.size !== 2 || kinds.has(null)) return null;
  const groups = groupsOf(rows, head).filter(([, ...parts]) => parts.length > 0);
  if (groups.length === 0) return null;
  const summed = groups.filter(isSum);
  const told = groups.filter(hasFigures);
  const isClear = told.length === 0 || summed.length * 2 >= told.length;
  return isClear ? groups.flatMap(([, ...parts]) => parts) : null;
}

/** Each row of the first kind with those below it. */
function groupsOf(rows: readonly NamedRow[], head: Kind): NamedRow[][] {
  const groups: NamedRow[][] = [];
  for (const row of rows) {
    if (row.kind === head) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

function hasFigures([head]: readonly NamedRow[]): boolean {
  return head?.figures.some((figure) => figure !== null && figure > 0) === true;
}

/** Two parts at the least, or two columns, in which the figure above is the sum of those below. */
function isSum([head, ...parts]: readonly NamedRow[]): boolean {
  const told = head?.figures.flatMap((figure, i) => (figure ? [{ figure, i }] : [])) ?? [];
  const sums = told.filter(
    ({ figure, i }) => parts.reduce((sum, { figures }) => sum + (figures[i] ?? 0), 0) === figure,
  );
  return sums.length > 0 && sums.length === told.length && parts.length + sums.length > 2;
}

function arranged({ sheet, words, answers }: SheetView, { seen }: Arrangement): SheetView {
  const { lists: _lists, filter: _filter, ...kept } = sheet;
  const parted: Sheet = {
    ...kept,
    cells: sheet.cells.map((cell) => ({ ...cell, ...seen(cell) })),
    merges: sheet.merges.map(({ top, left, bottom, right }): Merge => ({
      top,
      left: seen({ row: top, col: left }).col,
      bottom,
      right: seen({ row: bottom, col: right }).col,
    })),
    hiddenCols: sheet.hiddenCols.map((col) => seen({ row: 0, col }).col),
  };
  return new SheetView(parted, words, answers);
}
