import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { Memory } from '#lib/domain/remembered.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { isSameCode } from './containment.ts';
import type { HomeProvince } from './home-province.ts';
import { NearNames } from './near-names.ts';
import { abolished, misspelt } from './unit-answer.ts';
import type { UnitAnswer } from './unit-question.ts';
import type { UnitText } from './unit-text.ts';

/** Names that no unit has on the day: those of units of another time nearby, and misspelt ones (domain.md 4). */
export class UnknownNames {
  readonly #registry: Registry;
  readonly #home: HomeProvince;
  readonly #near = new Memory<NearNames>(64);

  constructor(registry: Registry, home: HomeProvince) {
    this.#registry = registry;
    this.#home = home;
  }

  /** `within`: what is known to hold the unit; null for nothing but the workspace's province. */
  answer(name: UnitText, date: string, within: Unit | null): UnitAnswer {
    const home = within ? this.#registry.provinceOf(within) : this.#home.on(date);
    const gone = this.#registry
      .named(name.shortName)
      .filter((unit) => !holdsOn(unit, date) && (name.type === null || unit.type === name.type))
      .filter((unit) => home === null || this.#liesNow(unit, home));
    return gone.length > 0
      ? abolished(name, [...new Set(gone.flatMap((unit) => this.#heirs(unit)))])
      : misspelt(this.#registry, name, home ? this.#alike(name, home, date) : []);
  }

  /** Communes or huyện of a province whose names are nearly this one. */
  #alike(name: UnitText, home: Unit, date: string): Unit[] {
    const names = this.#near.of(`${home.id} ${date}`, () => {
      const inside = this.#registry.inProvince(home).filter((unit) => holdsOn(unit, date));
      return new NearNames(inside);
    });
    return names.like(name.shortName);
  }

  /** Whether a unit of another time lies where a province is now. */
  #liesNow(unit: Unit, home: Unit): boolean {
    return [unit, ...this.#heirs(unit)].some((each) =>
      isSameCode(this.#registry.provinceOf(each).id, home.id),
    );
  }

  #heirs(unit: Unit): Unit[] {
    return this.#registry.successors(unit.id).flatMap(({ id }) => this.#registry.unit(id) ?? []);
  }
}
