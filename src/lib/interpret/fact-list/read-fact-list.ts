import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { gridOf } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import { Ledger } from '../ledger.ts';
import { refOf } from '../unit/unit-answer.ts';
import { unitFinder } from '../unit/unit-finder.ts';
import type { ListColumn, ListColumns } from './list-columns.ts';
import { rowCodes, type RowCodes } from './row-codes.ts';

export interface FactList {
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
}

/**
 * Reads a list of figures in the exchange format, a figure a row (contract.md, facts.csv). What a row says is taken at
 * its word: the codes are those of the format, a status was settled by whoever wrote it. A row with something that the
 * format does not know is doubted whole and gives no figure. The figure stands where its value does, or where its state does.
 */
export function readFactList(
  file: string,
  sheet: Sheet,
  columns: ListColumns,
  context: ReadingContext,
): FactList {
  const ledger = new Ledger(file, sheet);
  const grid = gridOf(sheet);
  const unitOf = unitReader(ledger, context);
  for (const cell of grid.cellsIn(0)) ledger.mark(cell, 'label');
  const facts: Fact[] = [];
  for (let row = 1; row < grid.rows; row += 1) {
    const cells = new Map(grid.cellsIn(row).map((cell) => [cell.col, cell]));
    if (cells.size === 0) continue;
    const cellOf = (column: ListColumn) => cells.get(columns.get(column) ?? -1);
    const textOf = (column: ListColumn) => textIn(cellOf(column));
    const codes = rowCodes(textOf);
    for (const col of columns.values()) ledger.mark(cells.get(col), 'label');
    const place = cellOf('value') ?? cellOf('state') ?? cellOf('channel');
    if ('faults' in codes || !place) {
      const columnsAtFault = 'faults' in codes ? codes.faults : (['value'] as const);
      const at = place ?? cells.values().next().value;
      ledger.doubt('list-row-unknown', { columns: columnsAtFault.join(', ') }, at);
      continue;
    }
    ledger.mark(place, 'fact');
    const unit = unitOf(textOf, codes, cellOf('unit_name') ?? place);
    facts.push({
      place: ledger.placeOf(place),
      ...factOf(codes, unit),
      ...{ subchannel: textOf('subchannel'), measureText: textOf('measure_text') },
      ...{ periodFrom: textOf('period_from'), periodTo: textOf('period_to') },
      // Running text proposes; whoever takes the list over has not accepted it. An open data set holds what was.
      proposed: textOf('sheet') === 'văn bản' && !columns.has('unit_id'),
      sourceText: textOf('source_text') || textIn(place),
      evidence: {
        header: [ledger.nameOf(place)],
        unit: namesOf([cellOf('unit_name'), cellOf('unit_code')], ledger),
        period: namesOf([cellOf('period')], ledger),
      },
    });
  }
  return { facts, ledger };
}

function factOf({ level: _, ...codes }: RowCodes, unit: UnitRef) {
  return { ...codes, unit };
}

/**
 * The unit of a row: by the id of its version or its code where that has the name, else by its name as in any other file,
 * doubts and all.
 */
function unitReader(ledger: Ledger, { registry, province, dictionary }: ReadingContext) {
  const finder = unitFinder(registry, province, dictionary?.units);
  return (textOf: (column: ListColumn) => string, { level, period }: RowCodes, cell: Cell): UnitRef => {
    const [name, code, id] = [textOf('unit_name'), textOf('unit_code'), textOf('unit_id')];
    const date = parsePeriod(period)?.to ?? registry.asOf;
    const isRegistered = level === 'xa' || level === 'huyen' || level === 'tinh';
    const byCode = code !== '' && isRegistered ? registry.at(level, code, date) : null;
    for (const known of [id === '' ? null : registry.unit(id), byCode]) {
      if (known && known.code === code && exactKey(known.name) === exactKey(name)) return refOf(known);
    }
    if (!isRegistered) return { id: '', code, name, level };
    const { ref, doubts } = finder.find({ text: name, code, date, within: null });
    for (const doubt of doubts) ledger.doubt(doubt.code, doubt.params, cell, doubt.context);
    return ref;
  };
}

/** What the cell holds: a number as it is, not as it is shown. */
function textIn(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.value.kind === 'number' ? String(cell.value.number) : cell.text.trim();
}

function namesOf(cells: readonly (Cell | undefined)[], ledger: Ledger): string[] {
  return cells.flatMap((cell) => (cell ? [ledger.nameOf(cell)] : []));
}
