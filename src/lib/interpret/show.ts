import type { CellPart } from '#lib/domain/interpretation.ts';
import type { RowClass, ShownCell, ShownColumn, ShownRow, ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { Cell, Sheet, Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from './context.ts';
import { readSheets } from './read-sheets.ts';
import type { SheetReading } from './sheet/read-layout.ts';
import { RowKinds } from './table/rows/row-kind.ts';
import { columnPath, signatureOf } from './table/signature.ts';
import type { Table } from './table/table.ts';

/**
 * The sheets of a submission as `interpret` reads them, for people to look at: what each cell, row and column was taken
 * for. Rows and columns of a sheet that was read on its side have no class.
 */
export function showSheets(workbook: Workbook, context: ReadingContext): ShownSheet[] {
  const { sheets } = readSheets(workbook, context);
  return workbook.sheets.map((sheet, i) => shown(sheet, sheets[i]!.reading));
}

function shown(sheet: Sheet, reading: SheetReading): ShownSheet {
  const { kind: layout, turned } = reading.layout;
  const partOf = partsOf(reading);
  const { name, index, kind, hidden, merges, hiddenRows, hiddenCols } = sheet;
  return {
    ...{ name, index, kind, hidden, merges, hiddenRows, hiddenCols },
    cells: sheet.cells.map((cell) => cellOf(cell, partOf(cell))),
    rows: turned ? [] : reading.found.flatMap((table) => rowsOf(table, reading)),
    columns: turned ? [] : reading.found.flatMap((table) => columnsOf(table, reading)),
    layout: reading.found.length === 0 ? null : { kind: layout, turned },
  };
}

/** A sheet read otherwise than it stands has cells of its own in its account. */
function partsOf({ layout, ledger }: SheetReading): (cell: Cell) => CellPart {
  if (!layout.arrangement) return (cell) => ledger.partOf(cell);
  return (cell) => ledger.partOf(ledger.cellAt(cell) ?? cell);
}

function cellOf(cell: Cell, part: CellPart): ShownCell {
  const { row, col, text, value, formula, comment, style } = cell;
  return {
    ...{ row, col, text },
    part,
    isNumber: value.kind === 'number',
    bold: style?.bold ?? false,
    ...(formula !== undefined && { formula }),
    ...(comment !== undefined && { comment }),
  };
}

function rowsOf(table: Table, reading: SheetReading): ShownRow[] {
  const { header } = table;
  const rows: ShownRow[] = [];
  for (let row = header.top; row <= header.bottom; row++) rows.push({ row, class: 'header' });
  const kinds = new RowKinds(table, reading.layout.view);
  for (const row of bodyRows(table, reading)) {
    const kind = kinds.of(row);
    if (kind === 'end') break;
    if (kind !== 'blank') rows.push({ row, class: kind satisfies RowClass });
  }
  return rows;
}

function columnsOf(table: Table, reading: SheetReading): ShownColumn[] {
  const bottom = bodyRows(table, reading).at(-1) ?? table.header.bottom;
  const shared = { top: table.header.top, bottom, signature: signatureOf(table) };
  const home = reading.layout.arrangement?.home;
  const seen = new Set<number>();
  return table.columns.flatMap((column) => {
    const { role, channel, measure, isTotal } = column;
    const col = home?.({ row: bottom, col: column.col }).col ?? column.col;
    if (seen.has(col)) return [];
    seen.add(col);
    return [{ ...shared, col, role, channel, measure, isTotal, path: columnPath(column) }];
  });
}

function bodyRows({ first, last }: Table, { layout }: SheetReading): number[] {
  return layout.view.rows.filter((row) => row >= first && row <= last);
}
