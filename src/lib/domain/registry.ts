import type { UnitKey } from './dictionary.ts';
import { LINEAGE_KINDS, type LineageKind, type RegistryFile } from './registry-file.ts';
import { exactKey, looseKey } from './text.ts';
import type { RegistryLevel, Unit } from './unit.ts';
import { splitUnitName } from './unit-name.ts';

export interface Successor {
  readonly id: string;
  readonly kind: LineageKind;
}

const PARENT_LEVELS: Record<RegistryLevel, readonly RegistryLevel[]> = {
  tinh: [],
  huyen: ['tinh'],
  xa: ['huyen', 'tinh'],
};

/**
 * The administrative units of the country as versions in time (domain.md 5): which units there were on a day,
 * what they were called, what they belonged to and what became of them.
 */
export class Registry {
  readonly asOf: string;
  /** The day of the great rearrangement, before which days are only as exact as the lists of then. */
  readonly reform: string;
  readonly #units: readonly Unit[];
  readonly #byId: ReadonlyMap<string, Unit>;
  readonly #byCode: ReadonlyMap<string, readonly Unit[]>;
  /** Made by the first who looks for a name: readers do, pages seldom. */
  #byExactKey: ReadonlyMap<string, readonly Unit[]> | null = null;
  #byLooseKey: ReadonlyMap<string, readonly Unit[]> | null = null;
  readonly #children: ReadonlyMap<string, readonly Unit[]>;
  readonly #provinces: ReadonlyMap<string, Unit>;
  readonly #byProvince: ReadonlyMap<string, readonly Unit[]>;
  readonly #successors: ReadonlyMap<string, readonly Successor[]>;
  readonly #predecessors: ReadonlyMap<string, readonly Successor[]>;

  constructor(file: RegistryFile) {
    const versions = versionsOf(file);
    this.asOf = file.asOf;
    this.reform = file.lineageDate;
    this.#byCode = groupBy(versions, ({ level, code }) => [`${level}:${code}`]);
    const parents = versions.map((unit) => this.#parentOf(unit));
    this.#units = versions.map(({ parentCode: _, ...unit }, i) => ({
      ...unit,
      parent: parents[i]?.id ?? null,
    }));
    this.#byId = new Map(this.#units.map((unit) => [unit.id, unit]));
    this.#byCode = groupBy(this.#units, ({ level, code }) => [`${level}:${code}`]);
    this.#children = groupBy(this.#units, ({ parent }) => (parent ? [codeOf(parent)] : []));
    this.#provinces = new Map(this.#units.map((unit) => [unit.id, this.#climb(unit)]));
    this.#byProvince = groupBy(this.#units, (unit) =>
      unit.level === 'tinh' ? [] : [codeOf(this.provinceOf(unit).id)],
    );
    const edges = this.#edges(file);
    this.#successors = mapOf(edges, ({ old, successor, kind }) => [old.id, { id: successor.id, kind }]);
    this.#predecessors = mapOf(edges, ({ old, successor, kind }) => [successor.id, { id: old.id, kind }]);
  }

  /** Every version of every unit, by level and code, then time. */
  all(): readonly Unit[] {
    return this.#units;
  }

  unit(id: string): Unit | undefined {
    return this.#byId.get(id);
  }

  /** The version of a code on a day (ISO). */
  at(level: RegistryLevel, code: string, date: string): Unit | undefined {
    return this.#byCode.get(`${level}:${code}`)?.find((unit) => holdsOn(unit, date));
  }

  /**
   * What means a unit for good when a person chose it: its code, whichever version of it holds; where units of several
   * names had that code one after the other (domain.md 5.2), this version alone.
   */
  keyOf({ level, code, validFrom, shortName }: Unit): UnitKey {
    const versions = this.#byCode.get(`${level}:${code}`) ?? [];
    const isOneName = versions.every((each) => each.shortName === shortName);
    return { level, code, from: isOneName ? null : validFrom };
  }

  /** The units of a level on a day. */
  units(level: RegistryLevel, date: string): Unit[] {
    return this.#units.filter((unit) => unit.level === level && holdsOn(unit, date));
  }

  /** The units right below one on a day: huyện of a tỉnh, xã of a huyện, since 07/2025 xã of a tỉnh. */
  childrenOf(id: string, date: string): Unit[] {
    return (this.#children.get(codeOf(id)) ?? []).filter((unit) => holdsOn(unit, date));
  }

  /** Its tỉnh; a tỉnh is its own. */
  provinceOf(unit: Unit): Unit {
    return this.#provinces.get(unit.id) ?? unit;
  }

  /** All versions of huyện and xã that lie in a tỉnh, whichever version of it is asked about. */
  inProvince(province: Unit): readonly Unit[] {
    return this.#byProvince.get(codeOf(province.id)) ?? [];
  }

  /** All versions with this name without its type, however its tones are placed (domain.md 4.2) and its syllables parted. */
  named(shortName: string): readonly Unit[] {
    this.#byExactKey ??= groupBy(this.#units, (unit) => [closedKey(unit.shortName)]);
    return this.#byExactKey.get(closedKey(shortName)) ?? [];
  }

  /** All versions whose name is this one without diacritics: candidates, different names may be among them. */
  namedLoosely(shortName: string): readonly Unit[] {
    this.#byLooseKey ??= groupBy(this.#units, (unit) => [looseKey(unit.shortName)]);
    return this.#byLooseKey.get(looseKey(shortName)) ?? [];
  }

  /** What a unit went into on the day it ended. */
  successors(id: string): readonly Successor[] {
    return this.#successors.get(id) ?? [];
  }

  /** What a unit was made of. */
  predecessors(id: string): readonly Successor[] {
    return this.#predecessors.get(id) ?? [];
  }

  #climb(unit: Unit): Unit {
    const parent = unit.parent === null ? undefined : this.#byId.get(unit.parent);
    return parent ? this.#climb(parent) : unit;
  }

  /** The parent on the first day of a version: a parent renamed later keeps its children under its earlier name. */
  #parentOf(unit: Version): Unit | undefined {
    const versions = PARENT_LEVELS[unit.level].flatMap(
      (level) => this.#byCode.get(`${level}:${unit.parentCode}`) ?? [],
    );
    return versions.find((parent) => holdsOn(parent, unit.validFrom));
  }

  #edges({ lineage, lineageDate }: RegistryFile) {
    return lineage.flatMap(([oldCode, newCode, letter]) => {
      const old = oldCode.startsWith('H')
        ? this.#last('huyen', oldCode.slice(1), lineageDate)
        : this.#last('xa', oldCode, lineageDate);
      const successor = this.at('xa', newCode, lineageDate);
      return old && successor ? [{ old, successor, kind: LINEAGE_KINDS[letter] }] : [];
    });
  }

  #last(level: RegistryLevel, code: string, end: string): Unit | undefined {
    return this.#byCode.get(`${level}:${code}`)?.find(({ validTo }) => validTo === end);
  }
}

/** Reads units and lineage from a registry file that `parseRegistry` has checked. */
export function registryOf(file: RegistryFile): Registry {
  return new Registry(file);
}

/** Whether a version holds on a day; "" is the time before the registry's history. */
export function holdsOn({ validFrom, validTo }: Unit, date: string): boolean {
  return validFrom <= date && (validTo === '' || date < validTo);
}

type Version = Unit & { readonly parentCode: string };

function versionsOf({ units, dates }: RegistryFile): Version[] {
  const levels: readonly RegistryLevel[] = ['tinh', 'huyen', 'xa'];
  return levels.flatMap((level) =>
    units[level].map(([code, name, parentCode, from, to]) => {
      const { type, shortName } = splitUnitName(name);
      const [validFrom, validTo] = [dates[from] ?? '', dates[to] ?? ''];
      const id = `${level}:${code}@${validFrom}`;
      return {
        id,
        level,
        code,
        name,
        type: type ?? '',
        shortName,
        parent: null,
        parentCode,
        validFrom,
        validTo,
      };
    }),
  );
}

function codeOf(id: string): string {
  return id.slice(0, id.indexOf('@'));
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  return mapOf(
    items.flatMap((item) => keys(item).map((key) => ({ key, item }))),
    ({ key, item }) => [key, item],
  );
}

function mapOf<T, V>(items: readonly T[], entry: (item: T) => readonly [string, V]): Map<string, V[]> {
  const map = new Map<string, V[]>();
  for (const item of items) {
    const [key, value] = entry(item);
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return map;
}

/** "EaBar" and "Ea Bar", "Cư K'Róa" and "Cư KRóa": the name without what parts its syllables. */
function closedKey(name: string): string {
  return exactKey(name).replace(/[\s'-]/g, '');
}
