import type { Registry } from '#lib/domain/registry.ts';
import { exactKey } from '#lib/domain/text.ts';
import { splitUnitName } from '#lib/domain/unit-name.ts';
import type { UnitRef } from '#lib/domain/unit.ts';

/** Where a unit lies or a year is not known. */
export const NO_PROVINCE = '00';
export const NO_YEAR = 0;

/** The code of the province that a workspace names by name or code, as it is today; null where none is named. */
export function provinceCode(registry: Registry, nameOrCode: string | null): string | null {
  if (nameOrCode === null) return null;
  const key = exactKey(splitUnitName(nameOrCode).shortName);
  const named = registry
    .all()
    .filter(
      ({ level, code, shortName }) =>
        level === 'tinh' && (code === nameOrCode || exactKey(shortName) === key),
    );
  return (named.find(({ validTo }) => validTo === '') ?? named.at(-1))?.code ?? null;
}

/** Where the rows of a province and a year stand together. */
export interface Partition {
  readonly province: string;
  readonly year: number;
}

/** As Hive names the folders: "province=44/year=2024". */
export function folderOf({ province, year }: Partition): string {
  return `province=${province}/year=${year}`;
}

/** In which part of a data set a row about a unit and a year stands. */
export function partitionOf(
  unit: UnitRef,
  year: number | null,
  registry: Registry,
  ownProvince: string | null,
): Partition {
  const known = registry.unit(unit.id);
  const province = known ? registry.provinceOf(known).code : (ownProvince ?? NO_PROVINCE);
  return { province, year: year ?? NO_YEAR };
}
