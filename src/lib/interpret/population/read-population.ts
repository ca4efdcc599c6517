import { cellName } from '#lib/domain/place.ts';
import type { PopulationRow } from '#lib/domain/population.ts';
import type { PopulationDoubt, PopulationReading } from '#lib/domain/population-reading.ts';
import { collapse, looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Cell, Sheet, Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import { parseNumber } from '../quantity/number.ts';
import { unitFinder, type UnitFinder } from '../unit/unit-finder.ts';
import { populationColumns, yearIn, type PeopleColumn, type PopulationColumns } from './columns.ts';

/** Headings stand in the first rows of a sheet. */
const FIRST_ROWS = 30;
const TOTAL = /^(?:tong|cong|toan (?:tinh|thanh pho|huyen|quoc)|ca nuoc)\b/;

interface Read {
  readonly row: PopulationRow;
  readonly dated: boolean;
  readonly doubt: PopulationDoubt;
}

/**
 * Reads how many people live in units from a table with a column of names or codes and one or more of people ("Dân số
 * 2024"). The year is that of the row, its heading, what stands above, or the file's name; else `year`. A unit is looked up
 * as it was at the end of the year, then as at its beginning; names that it does not know are told and left out.
 */
export function readPopulation(
  workbook: Workbook,
  { registry, province }: Pick<ReadingContext, 'registry' | 'province'>,
  year: number,
): PopulationReading {
  const finder = unitFinder(registry, province);
  const doubts: PopulationDoubt[] = [];
  const read: Read[] = [];
  let isTable = false;
  for (const sheet of workbook.sheets) {
    const table = tableOf(sheet);
    if (!table) continue;
    isTable = true;
    const titled = table.titleYear ?? yearIn(workbook.name);
    for (const cells of table.body) {
      for (const column of table.columns.people) {
        const one = readRow(sheet, cells, table.columns, column, finder, titled, year);
        if (one && 'row' in one) read.push(one);
        else if (one) doubts.push(one);
      }
    }
  }
  const { kept, twice } = once(read);
  return {
    rows: kept.map(({ row }) => row),
    undated: kept.filter(({ dated }) => !dated).length,
    doubts: [...doubts, ...twice],
    isTable,
  };
}

interface Table {
  readonly columns: PopulationColumns;
  readonly titleYear: number | null;
  readonly body: readonly (readonly Cell[])[];
}

function tableOf({ kind, hidden, cells }: Sheet): Table | null {
  if (kind === 'prose' || hidden) return null;
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const lines = [...rows.values()];
  for (const [at, line] of lines.slice(0, FIRST_ROWS).entries()) {
    const columns = populationColumns(line);
    if (!columns) continue;
    const above = lines.slice(0, at).flat();
    const titleYear = above.map(({ text }) => yearIn(text)).findLast((found) => found !== null) ?? null;
    return { columns, titleYear, body: lines.slice(at + 1) };
  }
  return null;
}

function readRow(
  sheet: Sheet,
  cells: readonly Cell[],
  columns: PopulationColumns,
  column: PeopleColumn,
  finder: UnitFinder,
  titled: number | null,
  fallback: number,
): Read | PopulationDoubt | null {
  const at = (col: number | null) => cells.find((cell) => cell.col === col);
  const textAt = (col: number | null) => collapse(at(col)?.text ?? '');
  const [name, code, people] = [textAt(columns.name), textAt(columns.code), at(column.col)];
  if ((name === '' && code === '') || !people || TOTAL.test(looseKey(name))) return null;
  const told = yearIn(textAt(columns.year)) ?? column.year ?? titled;
  const year = told ?? fallback;
  const doubt = (of: PopulationDoubt['code']): PopulationDoubt => ({
    ...{ code: of, name: name || code, sheet: sheet.name },
    ...{ cell: cellName(people.row, people.col), text: people.text },
  });
  const number = numberOf(people);
  // A row of column numbers or of words is no unit's; one with a name and no number is told.
  if (number === null) return name === '' || people.text.trim() === '' ? null : doubt('number-unreadable');
  const found = unitOf(name, code, textAt(columns.above), year, finder);
  if (typeof found === 'string') return /\p{L}/u.test(name) || code.length > 1 ? doubt(found) : null;
  const row = { unit: found.id, year, people: Math.round(number * column.factor) };
  return row.people > 0
    ? { row, dated: told !== null, doubt: doubt('said-twice') }
    : doubt('number-unreadable');
}

/** "12.345" typed as text has thousands, never a fraction: people come whole, but for thousands of them. */
function numberOf({ value, text }: Cell): number | null {
  if (value.kind === 'number') return value.percent ? null : value.number;
  return value.kind === 'text' ? (parseNumber(text)?.value ?? null) : null;
}

function unitOf(
  name: string,
  code: string,
  above: string,
  year: number,
  finder: UnitFinder,
): Unit | 'unit-unknown' | 'unit-ambiguous' {
  let isAmbiguous = false;
  for (const date of [`${year}-12-31`, `${year}-01-01`]) {
    const within = above === '' ? null : finder.find({ text: above, code: '', date, within: null }).unit;
    const { unit, doubts } = finder.find({ text: name, code, date, within });
    if (unit) return unit;
    const coded = finder.byCode(code, date);
    if (coded && name === '') return coded;
    isAmbiguous ||= doubts.some((each) => each.code === 'unit-ambiguous');
  }
  return isAmbiguous ? 'unit-ambiguous' : 'unit-unknown';
}

/** One number a unit and year; of two that differ none is taken, and both are told. */
function once(read: readonly Read[]): { kept: readonly Read[]; twice: readonly PopulationDoubt[] } {
  const said = new Map<string, Read[]>();
  for (const each of read) {
    const key = `${each.row.unit} ${each.row.year}`;
    said.set(key, [...(said.get(key) ?? []), each]);
  }
  const groups = [...said.values()];
  const agrees = (group: readonly Read[]) => group.every(({ row }) => row.people === group[0]!.row.people);
  return {
    kept: groups.filter(agrees).map(([first]) => first!),
    twice: groups.filter((group) => !agrees(group)).flatMap((group) => group.map(({ doubt }) => doubt)),
  };
}
