import type { Draft } from '../table/rows/draft.ts';
import type { RowSubjects } from './row-subjects.ts';

/** The first row of each subject. What rows are about is worked out again where two may be alike, and not kept: few are. */
export class FirstRows {
  readonly #subjects: Pick<RowSubjects, 'write'>;
  /** By the hash of what it is about; where that was taken, by the next free number. */
  readonly #byHash = new Map<number, Draft>();
  /** Written over with each row. */
  readonly #about: number[] = [];
  readonly #aboutFirst: number[] = [];

  constructor(subjects: Pick<RowSubjects, 'write'>) {
    this.#subjects = subjects;
  }

  /** The first row that is about the same: this one itself, where none before it is. */
  like(draft: Draft): Draft {
    const length = this.#subjects.write(draft.row, this.#about);
    for (let hash = hashOf(this.#about, length); ; hash++) {
      const first = this.#byHash.get(hash);
      if (!first) {
        this.#byHash.set(hash, draft);
        return draft;
      }
      const others = this.#subjects.write(first.row, this.#aboutFirst);
      if (others === length && isSame(this.#about, this.#aboutFirst, length)) return first;
    }
  }
}

/** A number below 2^30, which maps find quickest, of so many numbers. */
function hashOf(list: readonly number[], length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = Math.imul(hash + list[i]! + 1, 0x9e3779b1);
  return hash >>> 2;
}

function isSame(a: readonly number[], b: readonly number[], length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
