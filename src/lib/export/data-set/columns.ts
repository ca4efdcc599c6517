import type { Registry, Successor } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { CsvValue } from '../csv.ts';

/** Columns that hold numbers; all others hold text. */
const NUMBERS: ReadonlySet<string> = new Set(['value', 'of', 'row', 'percent']);

export function isNumberColumn(name: string): boolean {
  return NUMBERS.has(name);
}

/** A table that is no part of a submission: the units that figures are about, and what became of them. */
export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvValue[][];
}

/** Every version of every unit; `id` is what no two versions share, "xa:19363@2025-07-01". */
export function unitTable(registry: Registry): PlainTable {
  const row = (unit: Unit) => [
    ...[unit.id, unit.level, unit.code, unit.name, unit.type, unit.shortName, unit.parent],
    ...[registry.provinceOf(unit).id, unit.validFrom || null, unit.validTo || null],
  ];
  return {
    columns: [
      ...[
        'id',
        'level',
        'code',
        'name',
        'type',
        'short_name',
        'parent',
        'province',
        'valid_from',
        'valid_to',
      ],
    ],
    rows: registry.all().map(row),
  };
}

/** Which units became which, wholly (`w`) or in part (`s`). */
export function lineageTable(registry: Registry): PlainTable {
  const row = (unit: Unit, { id, kind }: Successor) => [unit.id, id, kind];
  return {
    columns: ['unit', 'successor', 'kind'],
    rows: registry.all().flatMap((unit) => registry.successors(unit.id).map((next) => row(unit, next))),
  };
}
