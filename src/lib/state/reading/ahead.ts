/** So many answers are kept at hand while one before them is still awaited. */
const MOST = 16;
/** Files of more bytes together are not held at once. */
const MOST_BYTES = 64_000_000;

interface Begun<T> {
  readonly size: number;
  readonly answer: Promise<T>;
  isDone: boolean;
}

/** Work on files that was begun before its turn: some at once, and no more than memory has room for. */
export class Ahead<T> {
  readonly #begun = new Map<number, Begun<T>>();

  /** The answer to what was begun under a key; it may reject. */
  of(key: number): Promise<T> | undefined {
    return this.#begun.get(key)?.answer;
  }

  /** Whether work on a file of so many bytes may be begun, where so many files may be worked on at once. */
  hasRoom(size: number, atOnce: number): boolean {
    const all = [...this.#begun.values()];
    const bytes = all.reduce((sum, each) => sum + each.size, size);
    const busy = all.filter(({ isDone }) => !isDone).length;
    return all.length === 0 || (busy < atOnce && all.length < MOST && bytes <= MOST_BYTES);
  }

  /** Keeps what was begun on a file of so many bytes until it is ended; `done` is called when it has answered. */
  begin(key: number, size: number, answer: Promise<T>, done: () => void): Promise<T> {
    const begun = { size, answer, isDone: false };
    this.#begun.set(key, begun);
    const settle = () => {
      begun.isDone = true;
      done();
    };
    answer.then(settle, settle);
    return answer;
  }

  /** Lets the answer go, which was heeded; another that was begun under its key since then stays. */
  end(key: number, answer: Promise<T>): void {
    if (this.of(key) === answer) this.#begun.delete(key);
  }

  clear(): void {
    this.#begun.clear();
  }
}
