import type { UnitAlias, UnitKey } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { Memory } from '#lib/domain/remembered.ts';
import { collapse, isPlain } from '#lib/domain/text.ts';
import type { RegistryLevel, Unit } from '#lib/domain/unit.ts';
import { Aliases } from './aliases.ts';
import { candidatesHere } from './candidates.ts';
import { isIn } from './containment.ts';
import { HomeProvince } from './home-province.ts';
import { mentionsIn } from './mentions.ts';
import { isHamlet, officeLevel } from './office.ts';
import { accepted, acceptedPlain, ambiguous, office, situated } from './unit-answer.ts';
import { lastVersion, liesIn, versionOn } from './unit-key.ts';
import type { UnitAnswer, UnitQuestion, UnitsThere } from './unit-question.ts';
import { unitTextOf } from './unit-text.ts';
import { UnknownNames } from './unknown-names.ts';

const CODE_WIDTH: Record<RegistryLevel, number> = { tinh: 2, huyen: 3, xa: 5 };

/**
 * Looks units up as they were on a day (domain.md 4 and 5). A name is accepted where it is written rightly, in any
 * tone placement, and stands for one unit only inside what is known to hold it; a name without diacritics, or with "i" for
 * "y" ("Phú Quí"), where it is unique there. Nothing is ever accepted by likeness: everything else keeps its name, without a code, and is asked.
 */
export class UnitFinder {
  /** Whether names may be those of lines over others. */
  readonly hasGroups: boolean = false;
  readonly #registry: Registry;
  readonly #home: HomeProvince;
  readonly #aliases: Aliases;
  readonly #places = new Memory<UnitsThere>(512);
  readonly #mentions = new Memory<readonly (readonly Unit[])[]>();
  readonly #unknown: UnknownNames;

  /**
   * `province`: name or code of the workspace's province; null where none is set. `aliases`: names that the workspace
   * gives to units besides the registry's.
   */
  constructor(registry: Registry, province: string | null, aliases: readonly UnitAlias[] = []) {
    this.#registry = registry;
    this.#aliases = new Aliases(registry, aliases);
    this.#home = new HomeProvince(registry, province);
    this.#unknown = new UnknownNames(registry, this.#home);
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
      const named = (text: string) => answer(text, '');
      return {
        find: (text, code) =>
          code === '' ? byName.of(text, named) : byCode.of(`${code}\n${text}`, () => answer(text, code)),
      };
    });
  }

  #find({ text, code, date, within }: UnitQuestion): UnitAnswer {
    const name = unitTextOf(text);
    const known = this.#aliases.find(name, date, within ?? this.#home.on(date));
    if (known) return accepted(known, '', null);
    const around = { registry: this.#registry, home: this.#home, date, within };
    const exact = candidatesHere(this.#registry.named(name.shortName), name, around);
    const level = exact.length === 0 ? officeLevel(name.written) : null;
    if (level) return office(name, level);
    if (exact.length === 0 && within?.level === 'xa' && isHamlet(name.written)) return office(name, 'khac');
    const byCode = code === '' ? null : this.byCode(code, date);
    const [only, second] = exact;
    const chosen = second ? exact.find(({ id }) => id === byCode?.id) : only;
    if (chosen) return accepted(chosen, code, byCode);
    if (second) return ambiguous(this.#registry, name, exact);
    const loose = this.#registry.namedLoosely(name.shortName);
    const alike = isPlain(name.shortName) ? loose : loose.filter((unit) => differsInY(unit, name.shortName));
    const [plain, ...others] = candidatesHere(alike, name, around);
    if (plain && others.length > 0) return ambiguous(this.#registry, name, [plain, ...others]);
    return plain ? acceptedPlain(name, plain, code, byCode) : this.#unknown.answer(name, date, within);
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

  /** The unit that a code alone stands for, its leading zeros lost or not; null for none. */
  byCode(code: string, date: string): Unit | null {
    const digits = code.replace(/\D/g, '');
    for (const level of ['xa', 'huyen', 'tinh'] as const) {
      if (digits === '' || digits.length > CODE_WIDTH[level]) continue;
      const unit = this.#registry.at(level, digits.padStart(CODE_WIDTH[level], '0'), date);
      if (unit) return unit;
    }
    return null;
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

  /** Whether a text names a commune that became part of this one in the mergers of 2025. */
  namesPartOf(text: string, commune: Unit): boolean {
    const named = this.#registry.named(unitTextOf(text).shortName);
    return named.some(({ id }) => this.#registry.successors(id).some((next) => next.id === commune.id));
  }

  provinceOf(unit: Unit): Unit {
    return this.#registry.provinceOf(unit);
  }

  /** What a unit lies in on a day, from below: a commune's huyện, then its tỉnh. */
  holdersOf({ parent }: Unit, date: string): readonly Unit[] {
    const above = parent === null ? undefined : this.#registry.unit(parent);
    if (!above) return [];
    return [this.#registry.at(above.level, above.code, date) ?? above, ...this.holdersOf(above, date)];
  }

  /** Whether a unit is another or lies in it. */
  isIn(unit: Unit, container: Unit): boolean {
    return isIn(this.#registry, unit, container);
  }
}

/** "Phú Quý" and "Phú Quí" are one name in two spellings. */
function differsInY({ shortName }: Unit, text: string): boolean {
  return withoutY(shortName) === withoutY(text);
}

function withoutY(text: string): string {
  return collapse(text).toLowerCase().normalize('NFD').replaceAll('y', 'i');
}

/** All that is asked of units. */
export type UnitLookup = Pick<UnitFinder, Exclude<keyof UnitFinder, 'byCode'>>;

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
