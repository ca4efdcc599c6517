import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { collapse, exactKey, isPlain } from '#lib/domain/text.ts';
import type { RegistryLevel, Unit, UnitLevel, UnitRef } from '#lib/domain/unit.ts';
import { officeLevel } from './office.ts';
import { provincesNamed } from './provinces.ts';
import { unitTextOf, type UnitText } from './unit-text.ts';

export interface UnitQuestion {
  readonly text: string;
  /** The administrative code beside the name, as written; empty where there is none. */
  readonly code: string;
  /** The day as of which the unit is looked up, ISO. */
  readonly date: string;
  /** The unit that the surroundings say it lies in: a section's huyện, the reporting unit. */
  readonly within: Unit | null;
}

export interface UnitAnswer {
  readonly ref: UnitRef;
  readonly unit: Unit | null;
  readonly doubts: readonly {
    readonly code: ProblemCode;
    readonly params: ProblemParams;
    readonly at: 'name' | 'code';
  }[];
}

const CODE_WIDTH: Record<RegistryLevel, number> = { tinh: 2, huyen: 3, xa: 5 };
const LEVEL_OF_TYPE: Record<string, UnitLevel> = {
  Tỉnh: 'tinh',
  Huyện: 'huyen',
  Quận: 'huyen',
  'Thị xã': 'huyen',
  'Thành phố': 'huyen',
  Xã: 'xa',
  Phường: 'xa',
  'Thị trấn': 'xa',
  'Đặc khu': 'xa',
};

/**
 * Looks units up as they were on a day (domain.md 4 and 5). A name is accepted where it is written rightly, in any
 * tone placement, and stands for one unit only inside what is known to hold it; a name without diacritics where it is
 * unique there. Nothing is ever accepted by likeness: everything else keeps its name, without a code, and is asked.
 */
export class UnitFinder {
  readonly #registry: Registry;
  readonly #province: string | null;
  readonly #tiers = new Map<string, readonly (readonly Unit[])[]>();

  constructor(registry: Registry, province: string | null) {
    this.#registry = registry;
    this.#province = province;
  }

  find({ text, code, date, within }: UnitQuestion): UnitAnswer {
    const name = unitTextOf(text);
    const office = officeLevel(name.written);
    if (office) return known({ id: '', code: '', name: name.written, level: office });
    const exact = this.#inScope(this.#registry.named(name.shortName), name, date, within);
    const byCode = code === '' ? null : this.#byCode(code, date);
    const [only, second] = exact;
    if (only && !second) return this.#accept(only, byCode, code);
    if (second) {
      const chosen = exact.find(({ id }) => id === byCode?.id);
      if (chosen) return this.#accept(chosen, byCode, code);
      return unknown(name, 'unit-ambiguous', { name: name.written, candidates: this.#describe(exact) });
    }
    if (isPlain(name.shortName)) {
      const [loose, another] = this.#inScope(this.#registry.namedLoosely(name.shortName), name, date, within);
      if (loose && !another) {
        const answer = this.#accept(loose, byCode, code);
        const doubt = {
          code: 'unit-without-diacritics',
          params: { name: name.written, unit: loose.name },
          at: 'name',
        } as const;
        return { ...answer, doubts: [doubt, ...answer.doubts] };
      }
    }
    return this.#unknown(name, date, within);
  }

  /**
   * The units that a line names with their types ("UBND XÃ THANH AN, HUYỆN MINH LONG"), as they were on a day: for
   * each name all that it may stand for, in the whole country.
   */
  mentionsIn(text: string, date: string): Unit[][] {
    const words = collapse(text.replace(/[,;:()–-]/g, ' ')).split(' ');
    const found: Unit[][] = [];
    for (let start = 0; start < words.length;) {
      const { units, length } = this.#longestFrom(words.slice(start, start + 8), date);
      if (units.length > 0) found.push(units);
      start += Math.max(1, length);
    }
    return found;
  }

  /** Those in the workspace's province, where there are any; else all. */
  preferred(units: readonly Unit[], date: string): Unit[] {
    const near = this.#inProvince(units, date);
    return near.length > 0 ? near : [...units];
  }

  /** The workspace's province on a day, or null where none is set or it has no such name then. */
  province(date: string): Unit | null {
    return this.#provinces(date)[0]?.[0] ?? null;
  }

  provinceOf(unit: Unit): Unit {
    return this.#registry.provinceOf(unit);
  }

  /** Whether a unit is another or lies in it. */
  isIn(unit: Unit, container: Unit): boolean {
    return (
      unit.id === container.id ||
      sameCode(unit.parent, container.id) ||
      (container.level === 'tinh' && sameCode(this.#registry.provinceOf(unit).id, container.id))
    );
  }

  /** The units that the longest run of first words names. */
  #longestFrom(words: readonly string[], date: string): { units: Unit[]; length: number } {
    for (let length = words.length; length >= 2; length--) {
      const { type, shortName } = unitTextOf(words.slice(0, length).join(' '));
      if (type === null || shortName === '') continue;
      const units = this.#registry
        .named(shortName)
        .filter((unit) => unit.type === type && holdsOn(unit, date));
      if (units.length > 0) return { units, length };
    }
    return { units: [], length: 0 };
  }

  /** Candidates that held on the day; where none did, those that lists before the reform show only later. */
  #inScope(candidates: readonly Unit[], name: UnitText, date: string, within: Unit | null): Unit[] {
    const then = this.#placed(
      candidates.filter((unit) => holdsOn(unit, date)),
      name,
      date,
      within,
    );
    if (then.length > 0) return then;
    const { reform } = this.#registry;
    const soon = candidates.filter(({ validFrom }) => date < validFrom && validFrom < reform);
    return this.#placed(soon, name, date, within);
  }

  /** Those of the type that the name gives, inside the narrowest thing known to hold them. */
  #placed(candidates: readonly Unit[], name: UnitText, date: string, within: Unit | null): Unit[] {
    const parents = this.#parentsNamed(name, date);
    const units = this.#around(candidates, parents, date, within);
    const ofType = name.type === null ? [] : units.filter(({ type }) => type === name.type);
    if (ofType.length > 0) return ofType;
    const level = name.type === null ? null : LEVEL_OF_TYPE[name.type];
    if (level) return units.filter((unit) => unit.level === level);
    const lowest = units.filter((unit) => unit.level === 'xa');
    return lowest.length > 0 ? lowest : units;
  }

  #around(candidates: readonly Unit[], parents: readonly Unit[], date: string, within: Unit | null): Unit[] {
    if (parents.length > 0) {
      const inside = candidates.filter((unit) =>
        parents.some((parent) => unit.id !== parent.id && this.isIn(unit, parent)),
      );
      return this.preferred(inside, date);
    }
    if (!within) return this.#inProvince(candidates, date);
    const province = this.#registry.provinceOf(within);
    const container = within.level === 'xa' ? this.#registry.unit(within.parent ?? '') : within;
    return candidates.filter((unit) =>
      this.isIn(unit, unit.level === 'xa' && container ? container : province),
    );
  }

  /** The units above that the name itself gives; what stands in its brackets may be something else. */
  #parentsNamed({ parent }: UnitText, date: string): Unit[] {
    if (!parent) return [];
    const { type, shortName } = parent;
    return this.#registry
      .named(shortName)
      .filter((unit) => holdsOn(unit, date) && (type === null ? unit.level !== 'xa' : unit.type === type));
  }

  /** Those in the workspace's province; where there is none, those in a province of its past or future. */
  #inProvince(units: readonly Unit[], date: string): Unit[] {
    const tiers = this.#provinces(date);
    if (tiers.length === 0) return [...units];
    for (const tier of tiers) {
      const inside = units.filter((unit) =>
        tier.some(({ id }) => sameCode(this.#registry.provinceOf(unit).id, id)),
      );
      if (inside.length > 0) return inside;
    }
    return [];
  }

  #provinces(date: string): readonly (readonly Unit[])[] {
    if (this.#province === null) return [];
    let tiers = this.#tiers.get(date);
    if (!tiers) this.#tiers.set(date, (tiers = provincesNamed(this.#registry, this.#province, date)));
    return tiers;
  }

  #byCode(code: string, date: string): Unit | null {
    const digits = code.replace(/\D/g, '');
    for (const level of ['xa', 'huyen', 'tinh'] as const) {
      if (digits === '' || digits.length > CODE_WIDTH[level]) continue;
      const unit = this.#registry.at(level, digits.padStart(CODE_WIDTH[level], '0'), date);
      if (unit) return unit;
    }
    return null;
  }

  #accept(unit: Unit, byCode: Unit | null, code: string): UnitAnswer {
    const disagrees = byCode !== null && byCode.id !== unit.id && byCode.level === unit.level;
    const doubt = {
      code: 'unit-code-disagrees',
      params: { code, unit: unit.name, other: byCode?.name ?? '' },
      at: 'code',
    } as const;
    return { unit, ref: refOf(unit), doubts: disagrees ? [doubt] : [] };
  }

  #unknown(name: UnitText, date: string, within: Unit | null): UnitAnswer {
    const ever = this.#registry
      .named(name.shortName)
      .filter((unit) => !holdsOn(unit, date) && (name.type === null || unit.type === name.type));
    const near = ever.filter((unit) => this.#isNear(unit, date, within));
    if (near.length === 0) return unknown(name, 'unit-unknown', { name: name.written });
    const candidates = near.flatMap(({ id }) =>
      this.#registry.successors(id).map((to) => this.#registry.unit(to.id)?.name ?? ''),
    );
    return unknown(name, 'unit-abolished', {
      name: name.written,
      candidates: [...new Set(candidates)].join(', '),
    });
  }

  /** Whether a unit of another time lies where the province is now. */
  #isNear(unit: Unit, date: string, within: Unit | null): boolean {
    const home = within ? this.#registry.provinceOf(within) : this.province(date);
    if (!home) return true;
    const heirs = this.#registry.successors(unit.id).map(({ id }) => this.#registry.unit(id));
    return [unit, ...heirs].some((each) => each && sameCode(this.#registry.provinceOf(each).id, home.id));
  }

  #describe(units: readonly Unit[]): string {
    return units
      .slice(0, 5)
      .map((unit) => {
        const parent = unit.parent === null ? undefined : this.#registry.unit(unit.parent);
        return parent ? `${unit.name} (${parent.name})` : unit.name;
      })
      .join(', ');
  }
}

export function refOf({ id, code, name, level }: Unit): UnitRef {
  return { id, code, name, level };
}

function known(ref: UnitRef): UnitAnswer {
  return { unit: null, ref, doubts: [] };
}

function unknown(name: UnitText, code: ProblemCode, params: ProblemParams): UnitAnswer {
  const level = (name.type && LEVEL_OF_TYPE[name.type]) ?? 'khac';
  return {
    unit: null,
    ref: { id: '', code: '', name: name.written, level },
    doubts: [{ code, params, at: 'name' }],
  };
}

function sameCode(id: string | null, other: string): boolean {
  return id !== null && id.slice(0, id.indexOf('@')) === other.slice(0, other.indexOf('@'));
}

/** Whether two texts name the same thing in any tone placement. */
export function sameName(a: string, b: string): boolean {
  return exactKey(a) === exactKey(b);
}
