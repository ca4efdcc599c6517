/** What rows have in common, each thing once, and for every row its place among them. */
export class Distinct<Thing> {
  readonly things: Thing[] = [];
  readonly places: Int32Array;
  readonly #byKey = new Map<string, number[]>();
  readonly #keyOf: (thing: Thing) => string;
  readonly #isSame: (a: Thing, b: Thing) => boolean;
  #last = -1;

  /**
   * `isSame` tells things apart that are the same in other objects; `keyOf` gives those that are the same one text that is
   * at hand: to put one together for every row takes longer than all else.
   */
  constructor(rows: number, keyOf: (thing: Thing) => string, isSame: (a: Thing, b: Thing) => boolean) {
    this.places = new Int32Array(rows);
    this.#keyOf = keyOf;
    this.#isSame = isSame;
  }

  /** What stands in the row above is the likeliest. */
  note(row: number, thing: Thing): void {
    const last = this.things[this.#last];
    const isLast = last !== undefined && (last === thing || this.#isSame(last, thing));
    if (!isLast) this.#last = this.#placeOf(thing);
    this.places[row] = this.#last;
  }

  #placeOf(thing: Thing): number {
    const key = this.#keyOf(thing);
    const known = this.#byKey.get(key);
    const place = known?.find((at) => this.#isSame(this.things[at]!, thing));
    if (place !== undefined) return place;
    const added = this.things.push(thing) - 1;
    if (known) known.push(added);
    else this.#byKey.set(key, [added]);
    return added;
  }
}
