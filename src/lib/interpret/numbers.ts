/** Counts texts: equal ones have one number. */
export class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    let number = this.#known.get(text);
    if (number === undefined) this.#known.set(text, (number = this.#known.size));
    return number;
  }
}

/** Counts things by their words, which a thing that comes again is not asked for again. */
export class NumbersOf<T extends object> {
  readonly #wordsOf: (thing: T) => string;
  readonly #words = new Numbers();
  readonly #known = new Map<T, number>();

  constructor(wordsOf: (thing: T) => string) {
    this.#wordsOf = wordsOf;
  }

  of(thing: T): number {
    let number = this.#known.get(thing);
    if (number === undefined) this.#known.set(thing, (number = this.#words.of(this.#wordsOf(thing))));
    return number;
  }
}
