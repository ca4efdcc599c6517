import type { Draft } from '../table/rows/draft.ts';
import type { RowSubjects } from './row-subjects.ts';

/** The first row of each subject. What rows are about is worked out again where two may be alike, and not kept: few are. */
export class FirstRows {
  readonly #subjects: Pick<RowSubjects, 'write'>;
  readonly #drafts: Draft[] = [];
  /** Which of them begins what has this hash: its number from 1, at the hash's place or the next one free; 0 where none. */
  readonly #numbers: Uint32Array;
  readonly #hashes: Int32Array;
  /** Written over with each row. */
  readonly #about: number[] = [];
  readonly #aboutFirst: number[] = [];

  /** `most`: so many rows may be asked about. */
  constructor(subjects: Pick<RowSubjects, 'write'>, most: number) {
    this.#subjects = subjects;
    const places = 2 ** Math.ceil(Math.log2(most + 1) + 1);
    this.#numbers = new Uint32Array(places);
    this.#hashes = new Int32Array(places);
  }

  /** The first row that is about the same: this one itself, where none before it is. */
  like(draft: Draft): Draft {
    const length = this.#subjects.write(draft.row, this.#about);
    const hash = hashOf(this.#about, length);
    const last = this.#numbers.length - 1;
    let place = hash & last;
    for (; this.#numbers[place] !== 0; place = (place + 1) & last) {
      if (this.#hashes[place] !== hash) continue;
      const first = this.#drafts[this.#numbers[place]! - 1]!;
      const others = this.#subjects.write(first.row, this.#aboutFirst);
      if (others === length && isSame(this.#about, this.#aboutFirst, length)) return first;
    }
    this.#hashes[place] = hash;
    this.#numbers[place] = this.#drafts.push(draft);
    return draft;
  }
}

/** A hash of so many numbers, whose last bits are as good as its first. */
function hashOf(list: readonly number[], length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = Math.imul(hash + list[i]! + 1, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSame(a: readonly number[], b: readonly number[], length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
