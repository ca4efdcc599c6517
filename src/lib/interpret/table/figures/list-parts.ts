import type { Draft } from '../rows/draft.ts';
import type { RowReading } from '../rows/row-reading.ts';
import { isValue } from '../rows/row-kind.ts';
import type { SheetView } from '../sheet-view.ts';
import { columnWith, type Table } from '../table.ts';

/** A table and the figures that were read from it. */
export interface TableRead {
  readonly table: Table;
  readonly drafts: readonly Draft[];
}

/**
 * One list may be set in parts side by side, its ordinals running on ("1 … 6" left, "7 … 11" right): the total below
 * the last part is that of all of them. Answers the figures to check a part's totals with: its own, and above them those
 * of the part before it. Where that part has a figure that could not be read no sum can be made, and totals are left out.
 */
export function withPartBefore(before: TableRead | null, part: TableRead, view: SheetView): readonly Draft[] {
  if (!before || !runsOn(before, part, view)) return part.drafts;
  if (hasUnread(before, view)) return part.drafts.filter(({ row }) => !row.isTotal);
  const first = part.drafts.find(({ row }) => !row.isTotal)?.row;
  const height = (view.rows.at(-1) ?? 0) + 1;
  const rows = new Map<RowReading, RowReading>();
  const above = (row: RowReading): RowReading => {
    const moved = rows.get(row) ?? { ...row, row: row.row - height, group: first?.group ?? row.group };
    rows.set(row, moved);
    return moved;
  };
  const moved = before.drafts
    .filter(({ fact, column }) => fact.status !== 'total' || column.isTotal)
    .map((draft): Draft => {
      const column = part.table.columns[before.table.columns.indexOf(draft.column)] ?? draft.column;
      return { ...draft, column, row: above(draft.row), fact: { ...draft.fact, status: 'counted' } };
    });
  return [...moved, ...part.drafts];
}

/** The same columns, ordinals that go on where the part before ends, and no total or section in that one. */
function runsOn(before: TableRead, part: TableRead, view: SheetView): boolean {
  const [first] = ordinalsOf(part, view);
  const last = ordinalsOf(before, view).at(-1);
  const isAlike =
    before.table.columns.length === part.table.columns.length &&
    before.table.columns.every(({ path }, i) => `${path}` === `${part.table.columns[i]?.path}`);
  const isWhole = before.drafts.every(({ row }) => !row.isTotal && row.group === before.drafts[0]?.row.group);
  return isAlike && isWhole && first !== undefined && last !== undefined && first === last + 1;
}

function ordinalsOf({ table, drafts }: TableRead, view: SheetView): number[] {
  const column = columnWith(table, 'ordinal');
  if (!column) return [];
  const rows = [...new Set(drafts.map(({ row }) => row.row))];
  return rows
    .map((row) => view.text(row, column.col))
    .flatMap((text) => (/^\d+\.?$/.test(text) ? parseInt(text, 10) : []));
}

/** Whether a cell of figures down to its last row told none. */
function hasUnread({ table, drafts }: TableRead, view: SheetView): boolean {
  const read = new Set(drafts.map(({ cell }) => cell));
  const columns = table.columns.filter(isValue);
  return view.rowsBetween(table.first, drafts.at(-1)?.row.row ?? table.first).some((row) =>
    columns.some(({ col }) => {
      const cell = view.own(row, col);
      return cell !== undefined && !read.has(cell);
    }),
  );
}
