import type { Registry } from '#lib/domain/registry.ts';
import { sameUnit } from '#lib/domain/same-unit.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Actual } from './query.ts';

/** What each unit did, under whatever version of it. */
export class Told {
  readonly #registry: Registry;
  readonly #actuals = new Map<string, Actual[]>();

  constructor(actuals: readonly Actual[], registry: Registry) {
    this.#registry = registry;
    for (const actual of actuals) {
      const key = sameUnit(actual.unitId, registry);
      const known = this.#actuals.get(key);
      if (known) known.push(actual);
      else this.#actuals.set(key, [actual]);
    }
  }

  of(unitId: string): readonly Actual[] {
    return this.#actuals.get(sameUnit(unitId, this.#registry)) ?? [];
  }

  /** From when to when it was there, as far as the great rearrangement says: it lives on under another name. */
  lifeOf(unitId: string): Pick<Unit, 'validFrom' | 'validTo'> {
    const { reform } = this.#registry;
    const unit = this.#registry.unit(unitId);
    const bound = (day: string | undefined) => (day === reform ? reform : '');
    return { validFrom: bound(unit?.validFrom), validTo: bound(unit?.validTo) };
  }
}
