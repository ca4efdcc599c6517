import type { Decision } from '#lib/domain/decision.ts';
import { submissionKey } from '#lib/domain/entered.ts';
import { answersReaching, faceOf } from '#lib/domain/face.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { StoredReading, StoredSubmission } from '#lib/vault/vault.ts';
import { Log } from '#lib/domain/log.ts';
import { madeWith } from './made-with.ts';
import type { Known } from './reading-protocol.ts';
import { settle } from '#lib/interpret/settle.ts';
import { isWaiting, type Submission } from './submission.ts';

interface Entry {
  readonly stored: StoredSubmission;
  reading: StoredReading | null;
  aside: boolean;
}

type ReadEntry = Entry & { readonly reading: StoredReading };

/**
 * The submissions of this tab as each was read by itself, in the order of their ids, and what was decided about them.
 * What the workspace shows is made from them by reconciling each with all the others.
 */
export class Shelf {
  readonly #entries = new Map<number, Entry>();
  #log = new Log([]);

  get log(): Log {
    return this.#log;
  }

  put(stored: StoredSubmission, reading: StoredReading | null): void {
    this.#entries.set(stored.id, { stored, reading, aside: false });
  }

  /** Replaces the reading of a submission. */
  reread(id: number, reading: StoredReading): void {
    const entry = this.#entries.get(id);
    if (entry) entry.reading = reading;
  }

  /** Takes a log of decisions in place of what was decided before. */
  decided(decisions: readonly Decision[]): void {
    this.#log = new Log(decisions);
  }

  /** Takes further decisions. */
  decide(decisions: readonly Decision[]): void {
    this.#log = this.#log.and(decisions);
  }

  clear(): void {
    this.#entries.clear();
    this.decided([]);
  }

  /** Leaves submissions out until they are brought back; answers those that it had. */
  setAside(ids: readonly number[]): readonly number[] {
    return ids.filter((id) => this.#mark(id, true));
  }

  bringBack(ids: readonly number[]): void {
    for (const id of ids) this.#mark(id, false);
  }

  /** Every submission as it is kept, with its reading. */
  kept(): readonly { readonly stored: StoredSubmission; readonly reading: StoredReading | null }[] {
    return this.#here();
  }

  /** What a newly given file is compared with. */
  known(): readonly Known[] {
    return this.#here().map(({ stored: { file, sha256 } }) => ({ file, sha256 }));
  }

  /** Submissions that would now be read with something else than they were, or that have no reading. */
  stale(circumstances: string): readonly StoredSubmission[] {
    const { answers } = this.#log;
    return this.#here()
      .filter(({ stored: { sha256 }, reading }) => {
        if (!reading) return true;
        const faces = [...reading.earlier, faceOf(reading.interpretation)];
        return reading.madeWith !== madeWith(circumstances, answersReaching(answers, sha256, faces));
      })
      .map(({ stored }) => stored);
  }

  /** All submissions, reconciled with each other; the registry tells who is missing among them. */
  submissions(registry: Registry | null = null): readonly Submission[] {
    return this.#settled(this.#read(), registry);
  }

  /** Those that do not wait, reconciled with each other: what counts. `all` is what `submissions` answered. */
  counting(all: readonly Submission[], registry: Registry | null = null): readonly Submission[] {
    if (!all.some(isWaiting)) return all;
    const waiting = new Set(all.filter(isWaiting).map(({ id }) => id));
    return this.#settled(
      this.#read().filter(({ stored }) => !waiting.has(stored.id)),
      registry,
    );
  }

  #settled(read: readonly ReadEntry[], registry: Registry | null): readonly Submission[] {
    const interpretations = settle(
      read.map(({ stored: { sha256 }, reading: { interpretation } }) => ({ sha256, interpretation })),
      this.#log,
      registry,
    );
    return read.map(({ stored }, index) => submissionOf(stored, interpretations[index]!, this.#log));
  }

  #read(): readonly ReadEntry[] {
    return this.#here().filter((entry): entry is ReadEntry => entry.reading !== null);
  }

  #here(): readonly Entry[] {
    return [...this.#entries.values()]
      .filter(({ aside }) => !aside)
      .sort((a, b) => a.stored.id - b.stored.id);
  }

  #mark(id: number, aside: boolean): boolean {
    const entry = this.#entries.get(id);
    if (!entry || entry.aside === aside) return false;
    entry.aside = aside;
    return true;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function submissionOf(
  stored: StoredSubmission,
  interpretation: Interpretation,
  { accepted, entered }: Log,
): Submission {
  const { id, file, sha256, receivedAt, size, sample } = stored;
  const batch = entered?.get(submissionKey(stored)) ?? null;
  return {
    ...{ id, file, sha256, receivedAt, size, sample, interpretation, batch },
    accepted: accepted.get(sha256) ?? NOTHING,
    entered: !interpretation.refused && (entered === null || batch !== null),
  };
}
