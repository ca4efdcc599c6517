import { comparePeriods } from '#lib/domain/period.ts';
import { compareNames } from '#lib/messages/format.ts';
import { dataWords } from '#lib/messages/data.ts';
import type { Field } from './field.ts';
import { valueName } from './field.ts';
import type { GroupCell } from './group-query.ts';

/** A line of the grouped table: a group with its columns. The line of no values is the whole. */
export interface GroupLine {
  readonly key: string;
  readonly values: readonly string[];
  /** How many further fields its rows are grouped by: 0 for the innermost groups. */
  readonly above: number;
  /** Its cell of each column; of null all columns together. */
  readonly cells: ReadonlyMap<string | null, GroupCell>;
}

export interface Grouped {
  /** A group before the groups in it, the whole at the end. */
  readonly lines: readonly GroupLine[];
  /** The values that are columns, in order. */
  readonly across: readonly string[];
}

/** The groups as lines and columns, in the order of their fields. */
export function groupedOf(
  cells: readonly GroupCell[],
  fields: readonly Field[],
  across: Field | null,
): Grouped {
  const lines = new Map<string, { values: readonly string[]; cells: Map<string | null, GroupCell> }>();
  const columns = new Set<string>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.values);
    const line = lines.get(key) ?? { values: cell.values, cells: new Map<string | null, GroupCell>() };
    line.cells.set(cell.across, cell);
    if (cell.across !== null) columns.add(cell.across);
    lines.set(key, line);
  }
  const sorted = [...lines].map(([key, line]): GroupLine => ({
    key,
    ...line,
    above: fields.length - line.values.length,
  }));
  return {
    lines: sorted.sort((a, b) => compareLines(a.values, b.values, fields)),
    across: [...columns].sort((a, b) => (across ? compareValues(across, a, b) : 0)),
  };
}

/** The value of a group in words. */
export function groupName(field: Field | undefined, value: string | undefined): string {
  if (value === undefined || field === undefined) return dataWords.total;
  return valueName(field, value) || dataWords.notGiven;
}

function compareLines(a: readonly string[], b: readonly string[], fields: readonly Field[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  for (const [at, field] of fields.entries()) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined)
      return Number(right === undefined) - Number(left === undefined);
    const order = compareValues(field, left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** Values of the program's own words come in its order, periods in time, all else by name. What is not given is last. */
function compareValues(field: Field, a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  if (field.codes) return field.codes.indexOf(a) - field.codes.indexOf(b);
  if (field.key === 'period') return comparePeriods(a, b);
  return compareNames(a, b);
}
