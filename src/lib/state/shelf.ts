import type { Decision } from '#lib/domain/decision.ts';
import { answersReaching, faceOf } from '#lib/domain/face.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Read } from '#lib/interpret/settle.ts';
import { isReadingOf } from '#lib/vault/workspace-file/reading-shape.ts';
import type { StoredReading, StoredSubmission, VaultContents } from '#lib/vault/vault.ts';
import { Log } from '#lib/domain/log.ts';
import { madeWith } from './made-with.ts';
import type { Known } from './reading/reading-protocol.ts';
import { SettledReadings } from './settled-readings.ts';
import { isWaiting, submissionOf, type Submission } from './submission.ts';

interface Entry {
  readonly stored: StoredSubmission;
  reading: StoredReading | null;
  aside: boolean;
  /** The batch that is still being read and that it is of: it counts for nothing yet. */
  open: string | null;
}

type ReadEntry = Entry & { readonly reading: StoredReading };

/**
 * The submissions of this tab as each was read by itself, in the order of their ids, and what was decided about them.
 * What the workspace shows is made from them by reconciling each with all the others.
 */
export class Shelf {
  readonly #entries = new Map<number, Entry>();
  /** Set aside in the vault. */
  #removed = new Map<number, StoredSubmission>();
  #log = new Log([]);
  readonly #settledReadings = new SettledReadings();

  get log(): Log {
    return this.#log;
  }

  put(stored: StoredSubmission, reading: StoredReading | null, open: string | null = null): void {
    this.#entries.set(stored.id, { stored, reading, aside: false, open });
  }

  /**
   * Takes in what the vault holds now. What it no longer holds is left out, but may come back. Answers whether
   * anything has become another; null where the vault left out a reading that is not here, so that all must be told.
   */
  take({
    submissions,
    removed,
    decisions,
  }: Pick<VaultContents, 'submissions' | 'removed' | 'decisions'>): boolean | null {
    if (submissions.some(({ submission, reading }) => reading === undefined && !this.#has(submission.id)))
      return null;
    const before = this.#entries.size;
    this.#removed = new Map(removed.map((each) => [each.id, each]));
    let changed = decisions.length !== this.#log.decisions.length;
    const held = new Set(submissions.map(({ submission }) => submission.id));
    for (const id of this.#entries.keys()) if (!held.has(id) && this.#mark(id, true)) changed = true;
    for (const { submission, reading } of submissions) {
      const entry = this.#entries.get(submission.id);
      if (entry && this.#mark(submission.id, false)) changed = true;
      if (!entry) this.put(submission, reading ?? null);
      else if (reading !== undefined) entry.reading = reading;
      if (reading !== undefined) changed = true;
    }
    this.decided(decisions);
    return changed || this.#entries.size !== before;
  }

  /** A batch that was being read is finished: its files wait, or count. */
  close(batch: string): void {
    for (const entry of this.#entries.values()) if (entry.open === batch) entry.open = null;
  }

  /** Ids of the files of the batch that is being read. */
  open(): readonly number[] {
    return this.#here()
      .filter(({ open }) => open !== null)
      .map(({ stored }) => stored.id);
  }

  /** Whether it has submissions, set aside or not. */
  hasAll(ids: readonly number[]): boolean {
    return ids.every((id) => this.#has(id));
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
    this.#removed.clear();
    this.#settledReadings.forget();
    this.decided([]);
  }

  /**
   * Leaves submissions out until they are brought back; answers those that it had. Only the readings of those that left last
   * stay at hand, for whoever takes that back at once: those of all others are in the vault.
   */
  setAside(ids: readonly number[]): readonly number[] {
    const before = [...this.#entries.values()].filter((entry) => entry.aside);
    const aside = ids.filter((id) => this.#mark(id, true));
    for (const id of aside) this.#removed.set(id, this.#entries.get(id)!.stored);
    if (aside.length > 0) for (const { stored } of before) this.#entries.delete(stored.id);
    return aside;
  }

  bringBack(ids: readonly number[]): void {
    for (const id of ids) {
      this.#mark(id, false);
      this.#removed.delete(id);
    }
  }

  /** Submissions that were set aside and can be brought back. */
  removed(): readonly StoredSubmission[] {
    return [...this.#removed.values()];
  }

  /** Every submission as it is kept, with its reading. */
  kept(): readonly { readonly stored: StoredSubmission; readonly reading: StoredReading | null }[] {
    return this.#here();
  }

  /** What a newly given file is compared with: those that are sound. */
  known(isSound: (id: number) => boolean = () => true): readonly Known[] {
    return this.#here()
      .filter(({ stored }) => isSound(stored.id))
      .map(({ stored: { file, sha256 } }) => ({ file, sha256 }));
  }

  digestOf(id: number): string | undefined {
    return (this.#entries.get(id)?.stored ?? this.#removed.get(id))?.sha256;
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

  /** Lets go of readings by another program that are not of today's shape; the files are read again. */
  dropForeign(circumstances: string): void {
    for (const entry of this.#entries.values()) {
      const { stored, reading } = entry;
      const isOurs = typeof reading?.madeWith === 'string' && reading.madeWith.startsWith(circumstances);
      if (reading && !isOurs && !isReadingOf(stored.file, reading)) entry.reading = null;
    }
  }

  /** Works out ahead what `submissions` and `counting` answer, with pauses. */
  async prepare(registry: Registry | null = null): Promise<void> {
    const read = this.#read();
    const log = this.#log;
    const counting = read.filter(
      ({ stored, open, reading }) => !isWaiting(submissionOf(stored, open, reading.interpretation, log)),
    );
    for (const entries of [read, counting])
      await this.#settledReadings.prepare(entries.map(readIn), log, registry);
  }

  /** All submissions, reconciled with each other; the registry tells who is missing among them. */
  submissions(registry: Registry | null = null): readonly Submission[] {
    return this.#settled(this.#read(), registry);
  }

  /** Those that do not wait, reconciled with each other: what counts. `all` is what `submissions` answered. */
  counting(all: readonly Submission[], registry: Registry | null = null): readonly Submission[] {
    if (!all.some(isWaiting)) {
      this.#settledReadings.keepLast();
      return all;
    }
    const waiting = new Set(all.filter(isWaiting).map(({ id }) => id));
    return this.#settled(
      this.#read().filter(({ stored }) => !waiting.has(stored.id)),
      registry,
    );
  }

  #settled(read: readonly ReadEntry[], registry: Registry | null): readonly Submission[] {
    const interpretations = this.#settledReadings.of(read.map(readIn), this.#log, registry);
    return read.map(({ stored, open }, i) => submissionOf(stored, open, interpretations[i]!, this.#log));
  }

  #read(): readonly ReadEntry[] {
    return this.#here().filter((entry): entry is ReadEntry => entry.reading !== null);
  }

  #here(): readonly Entry[] {
    return [...this.#entries.values()]
      .filter(({ aside }) => !aside)
      .sort((a, b) => a.stored.id - b.stored.id);
  }

  #has(id: number): boolean {
    return this.#entries.has(id);
  }

  #mark(id: number, aside: boolean): boolean {
    const entry = this.#entries.get(id);
    if (!entry || entry.aside === aside) return false;
    entry.aside = aside;
    return true;
  }
}

function readIn({ stored: { sha256 }, reading: { interpretation } }: ReadEntry): Read {
  return { sha256, interpretation };
}
