import { acceptedBy, withAccepted, type Accepted } from '#lib/domain/acceptance.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { reconcile } from '#lib/interpret/reconcile.ts';
import type { StoredReading, StoredSubmission } from '#lib/vault/vault.ts';
import type { Known } from './reading-protocol.ts';
import type { Submission } from './submission.ts';

interface Entry {
  readonly stored: StoredSubmission;
  reading: StoredReading | null;
  aside: boolean;
}

/**
 * The submissions of this tab as each was read by itself, in the order of their ids. What the workspace
 * shows is made from them by reconciling each with all the others.
 */
export class Shelf {
  readonly #entries = new Map<number, Entry>();
  #log: readonly Decision[] = [];
  #accepted: Accepted = new Map();

  put(stored: StoredSubmission, reading: StoredReading | null): void {
    this.#entries.set(stored.id, { stored, reading, aside: false });
  }

  /** Replaces the reading of a submission. */
  reread(id: number, reading: StoredReading): void {
    const entry = this.#entries.get(id);
    if (entry) entry.reading = reading;
  }

  /** Takes a log of decisions in place of what was decided before. */
  decided(log: readonly Decision[]): void {
    this.#log = log;
    this.#accepted = acceptedBy(log);
  }

  /** Takes further decisions. */
  decide(decisions: readonly Decision[]): void {
    if (decisions.length > 0) this.decided([...this.#log, ...decisions]);
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

  /** Submissions whose reading was made under other circumstances, or that have none. */
  stale(madeWith: string): readonly StoredSubmission[] {
    return this.#here()
      .filter(({ reading }) => reading?.madeWith !== madeWith)
      .map(({ stored }) => stored);
  }

  /** All submissions, reconciled with each other; the registry tells who is missing among them. */
  submissions(registry: Registry | null = null): readonly Submission[] {
    const here = this.#here();
    const read = here.filter((entry): entry is Entry & { reading: StoredReading } => entry.reading !== null);
    const interpretations = read.map(({ stored, reading }) =>
      withAccepted(reading.interpretation, this.#accepted.get(stored.sha256)),
    );
    const reconciled = reconcile(interpretations, { registry });
    return read.map(({ stored }, index) =>
      submissionOf(stored, reconciled[index]!, this.#accepted.get(stored.sha256) ?? NOTHING),
    );
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
  accepted: ReadonlySet<string>,
): Submission {
  const { id, file, receivedAt, size, sample } = stored;
  return { id, file, receivedAt, size, sample, interpretation, accepted };
}
