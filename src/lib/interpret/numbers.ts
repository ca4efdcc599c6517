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

/** Counts lists of whole numbers: equal ones have one number. They are not copied, so nobody may change them. */
export class ListNumbers {
  readonly #known = new Map<number, { readonly list: readonly number[]; readonly number: number }[]>();
  #count = 0;

  of(list: readonly number[]): number {
    const hash = hashOf(list);
    const alike = this.#known.get(hash);
    const known = alike?.find((each) => isSame(each.list, list));
    if (known) return known.number;
    const added = { list, number: this.#count++ };
    if (alike) alike.push(added);
    else this.#known.set(hash, [added]);
    return added.number;
  }
}

/** A number below 2^30, which maps find quickest. */
function hashOf(list: readonly number[]): number {
  let hash = 0;
  for (let i = 0; i < list.length; i++) hash = Math.imul(hash + list[i]! + 1, 0x9e3779b1);
  return hash >>> 2;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
