import type { Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { isSameCode } from './containment.ts';
import { provincesNamed, type Tiers } from '#lib/domain/provinces-named.ts';

/** The workspace's province, in which names are looked up, as it was on any day. */
export class HomeProvince {
  readonly #registry: Registry;
  readonly #named: (date: string) => Tiers;
  readonly #tiers = new Map<string, Tiers>();

  constructor(registry: Registry, name: string | null) {
    this.#registry = registry;
    this.#named = name === null ? () => [] : provincesNamed(registry, name);
  }

  /** The province on a day, or null where none is set or none had its name then. */
  on(date: string): Unit | null {
    return this.#tiersOn(date)[0]?.[0] ?? null;
  }

  /** Units that lie in it; where none does, those in a province of its past or future. */
  inside(units: readonly Unit[], date: string): Unit[] {
    const tiers = this.#tiersOn(date);
    if (tiers.length === 0) return [...units];
    for (const tier of tiers) {
      const inside = units.filter((unit) =>
        tier.some(({ id }) => isSameCode(this.#registry.provinceOf(unit).id, id)),
      );
      if (inside.length > 0) return inside;
    }
    return [];
  }

  /** Units that lie in it, where there are any; else all. */
  preferred(units: readonly Unit[], date: string): Unit[] {
    const near = this.inside(units, date);
    return near.length > 0 ? near : [...units];
  }

  #tiersOn(date: string): Tiers {
    let tiers = this.#tiers.get(date);
    if (!tiers) this.#tiers.set(date, (tiers = this.#named(date)));
    return tiers;
  }
}
