import type { Scope } from '#lib/domain/fact.ts';
import type { RowReading } from './row-reading.ts';

/** The rows that a total adds up: those of its group; where it has none (it follows subtotals or stands first), all. */
export function partsOfTotal(total: RowReading, rows: readonly RowReading[]): readonly RowReading[] {
  const data = rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset);
  if (total.isGrandTotal) return data;
  if (total.isOfUnit) return data.filter(({ unitCells }) => unitCells[0] === total.unitCells[0]);
  if (total.isHead) return data.filter((row) => row.group === total.group && row.row > total.row);
  const group = data.filter((row) => row.group === total.group && row.row < total.row);
  return group.length > 0 ? group : data;
}

/** Whose activity a total counts: of units below only, of the reporting unit's own offices, or of both. */
export function totalScope(total: RowReading, rows: readonly RowReading[]): Scope {
  const parts = partsOfTotal(total, rows);
  const hasChildren = parts.some(({ level }) => level === 'child');
  const hasOwn = parts.some(({ level }) => level === 'own');
  if (hasChildren && hasOwn) return 'own_and_children';
  return hasChildren ? 'children' : 'own';
}
