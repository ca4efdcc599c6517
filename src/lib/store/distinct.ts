/** What rows have in common, each thing once, and for every row its place among them. */
export class Distinct<Thing> {
  readonly things: Thing[] = [];
  readonly places: Int32Array;
  readonly #byThing = new Map<Thing, number>();
  readonly #byName = new Map<string, number>();
  readonly #nameOf: (thing: Thing) => string;

  /** `nameOf` tells things apart that are the same in other objects. */
  constructor(rows: number, nameOf: (thing: Thing) => string) {
    this.places = new Int32Array(rows);
    this.#nameOf = nameOf;
  }

  note(row: number, thing: Thing): void {
    this.places[row] = this.#byThing.get(thing) ?? this.#placeOf(thing);
  }

  #placeOf(thing: Thing): number {
    const name = this.#nameOf(thing);
    const place = this.#byName.get(name) ?? this.things.push(thing) - 1;
    this.#byName.set(name, place);
    this.#byThing.set(thing, place);
    return place;
  }
}
