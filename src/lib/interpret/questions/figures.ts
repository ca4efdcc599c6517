import type { Fact } from '#lib/domain/fact.ts';
import type { Place } from '#lib/domain/place.ts';

/** The figures of a submission by the cells that they hang on. */
export class Figures {
  readonly #all: readonly Fact[];
  readonly #bySeat = new Map<string, Fact[]>();
  readonly #byName = new Map<string, Fact[]>();
  readonly #byHeading = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.#all = facts;
    for (const fact of facts) {
      const { place, evidence } = fact;
      put(this.#bySeat, seat(place, place.cell), fact);
      for (const cell of evidence.unit) put(this.#byName, seat(place, cell), fact);
      for (const cell of evidence.header) put(this.#byHeading, seat(place, cell), fact);
    }
  }

  /** Those of a sheet; of a place that means the whole file, all. */
  inSheet({ sheetIndex }: Place): readonly Fact[] {
    return sheetIndex < 0 ? this.#all : this.#all.filter(({ place }) => place.sheetIndex === sheetIndex);
  }

  /** Those read from a cell. */
  at(place: Place): readonly Fact[] {
    return this.#bySeat.get(seat(place, place.cell)) ?? [];
  }

  /** Those whose unit is named in a cell. */
  named(place: Place): readonly Fact[] {
    return this.#byName.get(seat(place, place.cell)) ?? [];
  }

  /** Those below a heading, or beside it in a table that lies on its side. */
  under(place: Place): readonly Fact[] {
    return this.#byHeading.get(seat(place, place.cell)) ?? [];
  }

  /** Those in the row of a cell. */
  inRow({ sheetIndex, row }: Place): readonly Fact[] {
    return this.#all.filter(({ place }) => place.sheetIndex === sheetIndex && place.row === row);
  }
}

function seat({ sheetIndex }: Place, cell: string): string {
  return `${sheetIndex} ${cell}`;
}

function put(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}
