import type { Registry } from '#lib/domain/registry.ts';
import { sameUnit } from '#lib/domain/same-unit.ts';

type Units = Pick<Registry, 'unit' | 'at' | 'reform' | 'predecessors' | 'successors'>;

/**
 * The rows of a period by unit, to be asked for a unit of a later one. A code names one unit only until the rearrangement,
 * when most were given anew: across it a commune is what it was only where it took in one whole commune and nothing else.
 */
export class RowsThen<Row extends { readonly id: string }> {
  readonly #registry: Units;
  readonly #rows: ReadonlyMap<string, Row>;

  constructor(registry: Units, rows: readonly Row[]) {
    this.#registry = registry;
    this.#rows = new Map(rows.map((row) => [sameUnit(row.id, registry), row]));
  }

  /** The row of a unit under whatever version it had then; null where it was not there. */
  of(id: string): Row | null {
    const row = this.#rows.get(sameUnit(id, this.#registry));
    if (row) return row;
    const [before, ...more] = this.#registry.predecessors(this.#atReform(id)?.id ?? id);
    if (!before || more.length > 0 || this.#registry.successors(before.id).length > 1) return null;
    return this.#rows.get(sameUnit(before.id, this.#registry)) ?? null;
  }

  #atReform(id: string) {
    const unit = this.#registry.unit(id);
    return unit && this.#registry.at(unit.level, unit.code, this.#registry.reform);
  }
}
