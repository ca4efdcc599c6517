import { exactKey } from '#lib/domain/text.ts';
import { splitUnitName } from '#lib/domain/unit-name.ts';
import type { RegistryLevel, UnitLevel, UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { refOf } from '../unit/unit-answer.ts';
import { unitFinder } from '../unit/unit-finder.ts';

/** What a row of a list says of its unit; empty for nothing. */
export interface ListedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Null where lists of its kind do not tell it. */
  readonly level: UnitLevel | null;
  /** Days on one of which it is as written, the likeliest first; none where the row is of no time. */
  readonly days: readonly string[];
}

const REGISTERED: readonly UnitLevel[] = ['xa', 'huyen', 'tinh'] satisfies RegistryLevel[];

/**
 * The unit of a row: by the id of its version or its code where that has the name, else by its name as in any other file,
 * with doubts about `cell`.
 */
export function listUnits(ledger: Ledger, { registry, province, dictionary }: ReadingContext) {
  const finder = unitFinder(registry, province, dictionary?.units);
  return ({ id, code, name, level, days }: ListedUnit, cell: Cell): UnitRef => {
    const levels = REGISTERED.filter((each) => level === null || each === level) as RegistryLevel[];
    const byCode =
      days.length > 0
        ? days.flatMap((day) => levels.map((each) => registry.at(each, code, day)))
        : [...registry.named(splitUnitName(name).shortName)].reverse();
    const known = [registry.unit(id), ...byCode].find(
      (unit) => unit?.code === code && exactKey(unit.name) === exactKey(name),
    );
    if (known) return refOf(known);
    if (level !== null && levels.length === 0) return { id: '', code, name, level };
    const { ref, doubts } = finder.find({ text: name, code, date: days[0] ?? registry.asOf, within: null });
    for (const doubt of doubts) ledger.doubt(doubt.code, doubt.params, cell, doubt.context);
    return ref;
  };
}
