import type { RawRow } from '#lib/store/query.ts';
import { joined, sql, type Sql } from '#lib/store/sql.ts';
import type { Tally } from './tally.ts';
import { groupName } from '#lib/messages/lineage.ts';
import { isBar, lacking, type Standing } from './standing.ts';
import type { UnitTally } from './unit-tally.ts';

/** Of the cube: how many figures there are of each kind. */
const COUNTS = [
  sql`figures`,
  sql`lower`,
  sql`upper`,
  sql`about`,
  sql`missing`,
  sql`unquantified`,
  sql`no_activity`,
  sql`not_applicable`,
  sql`conflicts`,
];

/**
 * The cube's columns summed, named as `decodeTally` reads them. Counts stay small whole numbers: a sum is one of 128 bits
 * otherwise, which takes several times longer to read than to work out.
 */
export const SUMMED: Sql = joined(
  [sql`sum(value) as value`, ...COUNTS.map((count) => sql`cast(sum(${count}) as integer) as ${count}`)],
  ', ',
);

export function decodeTally(row: RawRow): Tally {
  return {
    value: (row['value'] ?? null) === null ? null : numberOf(row, 'value'),
    figures: numberOf(row, 'figures'),
    lower: numberOf(row, 'lower'),
    upper: numberOf(row, 'upper'),
    about: numberOf(row, 'about'),
    missing: numberOf(row, 'missing'),
    unquantified: numberOf(row, 'unquantified'),
    noActivity: numberOf(row, 'no_activity'),
    notApplicable: numberOf(row, 'not_applicable'),
    conflicts: numberOf(row, 'conflicts'),
    absent: numberOf(row, 'absent'),
  };
}

/** Assigned to, since an object of this size that is spread into another takes ten times as long, for each of 2,000 rows. */
export function decodeUnitTally(row: RawRow): UnitTally {
  return Object.assign(decodeTally(row), {
    id: textOf(row, 'unit_id'),
    code: textOf(row, 'code'),
    name: textOf(row, 'name'),
    type: textOf(row, 'type'),
    parent: textOf(row, 'parent'),
  });
}

/** A territory's row: with how much of it reported, or why it cannot be compared. */
export function decodeGround(row: RawRow): UnitTally {
  const names = linesOf(row, 'names');
  const bar = textOf(row, 'bar');
  const standing: Standing = {
    reported: numberOf(row, 'reported'),
    expected: numberOf(row, 'expected'),
    lost: numberOf(row, 'lost'),
    barred: isBar(bar) ? { kind: bar, names: linesOf(row, 'bar_names') } : null,
  };
  const value = row['value'] ?? null;
  return Object.assign(decodeUnitTally(row), {
    absent: value === null ? 0 : lacking(standing),
    name: groupName(names),
    standing,
  });
}

function linesOf(row: RawRow, column: string): string[] {
  return textOf(row, column).split('\n').filter(Boolean);
}

/** A column as text; null is empty. */
export function textOf(row: RawRow, column: string): string {
  return String(row[column] ?? '');
}

/** A column as a number; null is 0. */
export function numberOf(row: RawRow, column: string): number {
  return Number(row[column] ?? 0);
}
