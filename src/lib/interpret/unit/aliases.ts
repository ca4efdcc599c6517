import type { UnitAlias } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { Phrases } from '../lexicon/phrases.ts';
import { liesIn, versionOn } from './unit-key.ts';
import type { UnitText } from './unit-text.ts';

/** Names that the workspace gives to units besides those of the registry, with and without their parents. */
export class Aliases {
  readonly #registry: Registry;
  readonly #byKey = new Map<string, UnitAlias[]>();
  readonly #phrases: Phrases<string>;

  constructor(registry: Registry, aliases: readonly UnitAlias[]) {
    this.#registry = registry;
    for (const alias of aliases) {
      const key = exactKey(alias.phrase);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), alias]);
    }
    this.#phrases = new Phrases([...this.#byKey.keys()].map((key) => [key, key.replaceAll('|', ' ')]));
  }

  /** The unit that the whole of a written name is another name of; one given for a parent only inside that parent. */
  find({ written, shortName, type }: UnitText, date: string, within: Unit | null): Unit | null {
    if (this.#byKey.size === 0) return null;
    const names = [written, type === null ? '' : `${type} ${shortName}`, shortName];
    for (const name of names) {
      const units = this.#unitsOf(exactKey(name), date, within);
      if (units.length > 0) return units[0]!;
    }
    return null;
  }

  /** The units whose other name stands somewhere in a line: all that each may stand for. */
  mentionsIn(text: string, date: string): Unit[][] {
    const found = this.#byKey.size === 0 ? null : this.#phrases.find(text);
    const aliases = found ? (this.#byKey.get(found.value) ?? []) : [];
    const units = aliases.flatMap(({ unit }) => versionOn(this.#registry, unit, date) ?? []);
    return units.length > 0 ? [units] : [];
  }

  #unitsOf(key: string, date: string, within: Unit | null): Unit[] {
    const aliases = this.#byKey.get(key) ?? [];
    const near = aliases.filter(
      (alias) => alias.within && within && liesIn(this.#registry, within, alias.within),
    );
    const anywhere = aliases.filter((alias) => alias.within === null);
    return [...near, ...anywhere].flatMap(({ unit }) => versionOn(this.#registry, unit, date) ?? []);
  }
}
