import { unitTextOf } from '../../unit/unit-text.ts';
import { isSameName } from '../../unit/containment.ts';
import { isTotalLabel, withoutTotalWords } from '../../lexicon/labels.ts';
import type { RowKinds } from '../rows/row-kind.ts';
import type { RowReading } from '../rows/row-reading.ts';

/**
 * "Cộng Xã Hải An", "Xã Hải An Total", "Cộng" below the rows of one commune: in a list of several units a total below the
 * rows of one is that unit's, and not of all.
 */
export function withTotalsOfUnits(rows: readonly RowReading[], kinds: RowKinds): readonly RowReading[] {
  if (!rows.some(({ isTotal }) => isTotal)) return rows;
  const above: RowReading[] = [];
  return rows.map((row) => {
    if (!row.isTotal && !row.isSubset) above.push(row);
    const last = above.at(-1);
    const mayBe = row.isTotal && !row.isHead && !row.isOfUnit && last && last.unit.id !== '';
    if (!mayBe) return row;
    if (last.unit.id === row.unit.id)
      return last.level === 'child' && row.level === 'child'
        ? { ...row, scope: last.scope, isOfUnit: true }
        : row;
    const isNamed = kinds.stubTexts(row.row).some((text) => namesUnit(text, last.unit.name));
    if (!isNamed && (row.isGrandTotal || !areOfOne(lastOfGroup(above, row.group)))) return row;
    const { unit, scope, level, unitCell } = last;
    return { ...row, unit, scope, level, unitCell, isOfUnit: true, isGrandTotal: false };
  });
}

/** Several rows, all of the same unit. */
function areOfOne(rows: readonly RowReading[]): boolean {
  return rows.length > 1 && rows.every(({ unit }) => unit.id === rows[0]!.unit.id);
}

/** The rows at the end that are of a group. */
export function lastOfGroup(rows: readonly RowReading[], group: number): readonly RowReading[] {
  let first = rows.length;
  while (first > 0 && rows[first - 1]!.group === group) first -= 1;
  return rows.slice(first);
}

/** "Tổng: xã Hải An", "Hải An Total". */
function namesUnit(text: string, name: string): boolean {
  if (!isTotalLabel(text)) return false;
  const [said, own] = [unitTextOf(withoutTotalWords(text)), unitTextOf(name)];
  const isOfType = said.type === null || said.type === own.type;
  return isOfType && isSameName(said.shortName, own.shortName);
}
