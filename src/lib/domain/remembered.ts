/** Longer keys seldom come twice. */
const LONGEST = 200;
const MOST = 8192;

/**
 * Answers worked out lately, by what they are the answers to: a workbook says few things, and says them over and over.
 * Holds at most so many twice; they are shared, so nobody may change them.
 */
export class Memory<T extends NonNullable<unknown> | null> {
  readonly #most: number;
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  constructor(most = MOST) {
    this.#most = most;
  }

  /** The answer to a key; worked out where it was not asked for lately. */
  of(key: string, answer: (key: string) => T): T {
    if (key.length > LONGEST) return answer(key);
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const older = this.#older.get(key);
    const found = older === undefined ? answer(key) : older;
    this.#recent.set(key, found);
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    return found;
  }
}

/** The same pure function of a text, which remembers its answers. */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const memory = new Memory<T>();
  return (text) => memory.of(text, answer);
}

/** The same of texts of which many are what was asked right before, as in a column: that one alone is kept. */
export function asBefore<T>(answer: (text: string) => T): (text: string) => T {
  let before: string | null = null;
  let said: T;
  return (text) => {
    if (text !== before) {
      said = answer(text);
      before = text;
    }
    return said;
  };
}

/** The same of a text and something that is read beside it, null for nothing: each has answers of its own. */
export function rememberedWith<W extends object, T extends NonNullable<unknown> | null>(
  answer: (text: string, beside: W | null) => T,
): (text: string, beside?: W | null) => T {
  const alone = remembered((text) => answer(text, null));
  const others = new WeakMap<W, (text: string) => T>();
  return (text, beside = null) => {
    if (beside === null) return alone(text);
    const known = others.get(beside) ?? remembered((each) => answer(each, beside));
    others.set(beside, known);
    return known(text);
  };
}

/** The same of a thing that is asked about again and again, as long as somebody holds it. */
export function rememberedOf<K extends object, T extends NonNullable<unknown>>(
  answer: (thing: K) => T,
): (thing: K) => T {
  const answers = new WeakMap<K, T>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const found = answer(thing);
    answers.set(thing, found);
    return found;
  };
}
