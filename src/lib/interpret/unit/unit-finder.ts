import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { Memory } from '#lib/domain/remembered.ts';
import type { UnitAlias, UnitKey } from '#lib/domain/dictionary.ts';
import { isPlain } from '#lib/domain/text.ts';
import type { RegistryLevel, Unit, UnitRef } from '#lib/domain/unit.ts';
import { Aliases } from './aliases.ts';
import { candidatesHere, LEVEL_OF_TYPE } from './candidates.ts';
import { isIn, isSameCode } from './containment.ts';
import { HomeProvince } from './home-province.ts';
import { mentionsIn } from './mentions.ts';
import { NearNames } from './near-names.ts';
import { officeLevel } from './office.ts';
import { lastVersion, liesIn, versionOn } from './unit-key.ts';
import type { UnitAnswer, UnitQuestion, UnitsThere } from './unit-question.ts';
import { unitTextOf, type UnitText } from './unit-text.ts';

/** Among more nobody would choose. */
const MOST_CANDIDATES = 5;
const CODE_WIDTH: Record<RegistryLevel, number> = { tinh: 2, huyen: 3, xa: 5 };
/**
 * Looks units up as they were on a day (domain.md 4 and 5). A name is accepted where it is written rightly, in any
 * tone placement, and stands for one unit only inside what is known to hold it; a name without diacritics where it is
 * unique there. Nothing is ever accepted by likeness: everything else keeps its name, without a code, and is asked.
 */
export class UnitFinder {
  /** Whether names may be those of lines over others. */
  readonly hasGroups: boolean = false;
  readonly #registry: Registry;
  readonly #home: HomeProvince;
  readonly #aliases: Aliases;
  readonly #places = new Memory<UnitsThere>(512);
  readonly #mentions = new Memory<readonly (readonly Unit[])[]>();
  readonly #names = new Memory<NearNames>(64);

  /**
   * `province`: name or code of the workspace's province; null where none is set. `aliases`: names that the workspace
   * gives to units besides the registry's.
   */
  constructor(registry: Registry, province: string | null, aliases: readonly UnitAlias[] = []) {
    this.#registry = registry;
    this.#aliases = new Aliases(registry, aliases);
    this.#home = new HomeProvince(registry, province);
  }

  find({ text, code, date, within }: UnitQuestion): UnitAnswer {
    return this.at(date, within).find(text, code);
  }

  /** The units of a day inside what is known to hold them. */
  at(date: string, within: Unit | null): UnitsThere {
    return this.#places.of(`${date} ${within?.id ?? ''}`, () => {
      const byName = new Memory<UnitAnswer>();
      const byCode = new Memory<UnitAnswer>();
      const answer = (text: string, code: string) => {
        const question = { text, code, date, within };
        return situated(this.#find(question), question);
      };
      return {
        find: (text, code) =>
          code === ''
            ? byName.of(text, () => answer(text, ''))
            : byCode.of(`${code}\n${text}`, () => answer(text, code)),
      };
    });
  }

  #find({ text, code, date, within }: UnitQuestion): UnitAnswer {
    const name = unitTextOf(text);
    const known = this.#aliases.find(name, date, within ?? this.#home.on(date));
    if (known) return { unit: known, ref: refOf(known), doubts: [] };
    const around = { registry: this.#registry, home: this.#home, date, within };
    const exact = candidatesHere(this.#registry.named(name.shortName), name, around);
    const office = exact.length === 0 ? officeLevel(name.written) : null;
    if (office) return withoutCode({ id: '', code: '', name: name.written, level: office });
    const byCode = code === '' ? null : this.#byCode(code, date);
    const [only, second] = exact;
    if (only && !second) return this.#accept(only, byCode, code);
    if (second) {
      const chosen = exact.find(({ id }) => id === byCode?.id);
      return chosen ? this.#accept(chosen, byCode, code) : this.#ambiguous(name, exact);
    }
    const loose = isPlain(name.shortName)
      ? candidatesHere(this.#registry.namedLoosely(name.shortName), name, around)
      : [];
    if (loose.length > 1) return this.#ambiguous(name, loose);
    if (loose[0]) return this.#acceptPlain(loose[0], byCode, code, name);
    return this.#unknown(name, date, within);
  }

  /** The units that a line names, each name with all that it may stand for. */
  mentionsIn(text: string, date: string): readonly (readonly Unit[])[] {
    return this.#mentions.of(`${date} ${text}`, () => [
      ...mentionsIn(this.#registry, text, date),
      ...this.#aliases.mentionsIn(text, date),
    ]);
  }

  /** Those in the workspace's province, where there are any; else all. */
  preferred(units: readonly Unit[], date: string): Unit[] {
    return this.#home.preferred(units, date);
  }

  /** The version of a unit that a key means on a day; null where there was none. */
  version(key: UnitKey, date: string): Unit | null {
    return versionOn(this.#registry, key, date);
  }

  /** The last version of a unit that a key means, for when no day is known. */
  lastVersion(key: UnitKey): Unit | null {
    return lastVersion(this.#registry, key);
  }

  /** Whether a unit is the one of a key or lies in it. */
  liesIn(unit: Unit, key: UnitKey): boolean {
    return liesIn(this.#registry, unit, key);
  }

  provinceOf(unit: Unit): Unit {
    return this.#registry.provinceOf(unit);
  }

  /** Whether a unit is another or lies in it. */
  isIn(unit: Unit, container: Unit): boolean {
    return isIn(this.#registry, unit, container);
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
      context: { units: byCode ? [unit.id, byCode.id] : [unit.id] },
    } as const;
    return { unit, ref: refOf(unit), doubts: disagrees ? [doubt] : [] };
  }

  #acceptPlain(unit: Unit, byCode: Unit | null, code: string, name: UnitText): UnitAnswer {
    const answer = this.#accept(unit, byCode, code);
    const params = { name: name.written, unit: unit.name };
    const doubt = { code: 'unit-without-diacritics', params, at: 'name', context: {} } as const;
    return { ...answer, doubts: [doubt, ...answer.doubts] };
  }

  #ambiguous(name: UnitText, candidates: readonly Unit[]): UnitAnswer {
    const params = { name: name.written, candidates: this.#describe(candidates) };
    return unknown(name, 'unit-ambiguous', params, candidates);
  }

  #unknown(name: UnitText, date: string, within: Unit | null): UnitAnswer {
    const ever = this.#registry
      .named(name.shortName)
      .filter((unit) => !holdsOn(unit, date) && (name.type === null || unit.type === name.type));
    const near = ever.filter((unit) => this.#isNear(unit, date, within));
    if (near.length === 0) {
      const alike = this.#alike(name, date, within);
      return unknown(name, 'unit-unknown', { name: name.written, candidates: this.#describe(alike) }, alike);
    }
    const heirs = near.flatMap(({ id }) => this.#registry.successors(id));
    const units = [...new Set(heirs.map(({ id }) => this.#registry.unit(id)))].filter(
      (unit) => unit !== undefined,
    );
    const candidates = [...new Set(units.map((unit) => unit.name))].join(', ');
    return unknown(name, 'unit-abolished', { name: name.written, candidates }, units);
  }

  /** Communes or huyện of the place whose names are nearly this one. */
  #alike(name: UnitText, date: string, within: Unit | null): Unit[] {
    const home = within ? this.#registry.provinceOf(within) : this.#home.on(date);
    if (!home) return [];
    const names = this.#names.of(`${home.id} ${date}`, () => {
      const inside = this.#registry.inProvince(home).filter((unit) => holdsOn(unit, date));
      return new NearNames(inside);
    });
    return names.like(name.shortName);
  }

  /** Whether a unit of another time lies where the province is now. */
  #isNear(unit: Unit, date: string, within: Unit | null): boolean {
    const home = within ? this.#registry.provinceOf(within) : this.#home.on(date);
    if (!home) return true;
    const heirs = this.#registry.successors(unit.id).map(({ id }) => this.#registry.unit(id));
    return [unit, ...heirs].some((each) => each && isSameCode(this.#registry.provinceOf(each).id, home.id));
  }

  #describe(units: readonly Unit[]): string {
    return units
      .slice(0, MOST_CANDIDATES)
      .map((unit) => {
        const parent = unit.parent === null ? undefined : this.#registry.unit(unit.parent);
        return parent ? `${unit.name} (${parent.name})` : unit.name;
      })
      .join(', ');
  }
}

/** All that is asked of units. */
export type UnitLookup = Pick<UnitFinder, keyof UnitFinder>;

const NO_ALIASES: readonly UnitAlias[] = [];
const FINDERS = new WeakMap<Registry, WeakMap<readonly UnitAlias[], Map<string | null, UnitFinder>>>();

/** The finder of a registry, province and list of aliases: one for all files, so that it remembers what it found. */
export function unitFinder(registry: Registry, province: string | null, aliases = NO_ALIASES): UnitFinder {
  const lists = FINDERS.get(registry) ?? new WeakMap<readonly UnitAlias[], Map<string | null, UnitFinder>>();
  FINDERS.set(registry, lists);
  const finders = lists.get(aliases) ?? new Map<string | null, UnitFinder>();
  lists.set(aliases, finders);
  const finder = finders.get(province) ?? new UnitFinder(registry, province, aliases);
  finders.set(province, finder);
  return finder;
}

export function refOf({ id, code, name, level }: Unit): UnitRef {
  return { id, code, name, level };
}

function withoutCode(ref: UnitRef): UnitAnswer {
  return { unit: null, ref, doubts: [] };
}

/** The answer, its doubts with where the name was looked up. */
function situated(answer: UnitAnswer, { text, date, within }: UnitQuestion): UnitAnswer {
  const around = { name: text, date, ...(within ? { within: within.id } : {}) };
  const doubts = answer.doubts.map((doubt) => ({ ...doubt, context: { ...around, ...doubt.context } }));
  return { ...answer, doubts };
}

function unknown(
  name: UnitText,
  code: ProblemCode,
  params: ProblemParams,
  candidates: readonly Unit[],
): UnitAnswer {
  const level = (name.type && LEVEL_OF_TYPE[name.type]) ?? 'khac';
  return {
    unit: null,
    ref: { id: '', code: '', name: name.written, level },
    doubts: [
      {
        code,
        params,
        at: 'name',
        context: { units: candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id) },
      },
    ],
  };
}
