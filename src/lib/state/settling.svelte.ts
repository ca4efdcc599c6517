import type { VaultChange } from '#lib/vault/vault.ts';

/** An answer that was given, while the files that it reaches are still being read anew with it. */
export interface Step {
  /** The questions that it settles. */
  readonly keys: readonly string[];
  /** Names of the files that these ask about. */
  readonly files: ReadonlySet<string>;
  /** Ids of files that waited for an answer when it was given. */
  readonly blocked: ReadonlySet<number>;
  /** The change that takes it back; null until it is kept. */
  readonly back: VaultChange | null;
}

export type KeptStep = Step & { readonly back: VaultChange };

/**
 * The answers whose files have not been read anew yet. Their questions are not asked meanwhile, so that the next can be
 * answered at once, however many files the last one reaches.
 */
export class Settling {
  #steps = $state.raw<readonly Step[]>([]);

  /** Keys of the questions that need no answer any more, though their doubts still stand in the readings. */
  readonly keys = $derived<ReadonlySet<string>>(new Set(this.#steps.flatMap(({ keys }) => keys)));

  begin(answer: Omit<Step, 'back'>): Step {
    const begun: Step = { ...answer, back: null };
    this.#steps = [...this.#steps, begun];
    return begun;
  }

  /** An answer is kept; `back` takes it back. */
  kept(begun: Step, back: VaultChange): void {
    this.#steps = this.#steps.map((each) => (each === begun ? { ...begun, back } : each));
  }

  /** An answer could not be kept: its questions are asked again. */
  fail(begun: Step): void {
    this.#steps = this.#steps.filter((each) => each !== begun);
  }

  /** The answers that are kept by now, the last one last. */
  get steps(): readonly KeptStep[] {
    return this.#steps.filter(isKept);
  }

  /** Answers' files have been read: they are settled with that. Answers those that were not taken back meanwhile. */
  end(steps: readonly KeptStep[]): readonly KeptStep[] {
    const ended = steps.filter((each) => this.#steps.includes(each));
    this.#steps = this.#steps.filter((each) => !steps.some((one) => one === each));
    return ended;
  }

  /** An answer is being taken back: its questions are asked again. */
  takeBack(back: VaultChange): void {
    this.#steps = this.#steps.filter((each) => each.back !== back);
  }

  clear(): void {
    this.#steps = [];
  }
}

function isKept(step: Step): step is KeptStep {
  return step.back !== null;
}
