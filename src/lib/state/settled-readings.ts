import type { Interpretation } from '#lib/domain/interpretation.ts';
import { paced } from '#lib/domain/pace.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { settle, settling, type Read, type Said } from '#lib/interpret/settle.ts';

/** All files, and those of them that count. */
const KEPT = 2;

interface Question {
  readonly read: readonly Read[];
  readonly log: Said;
  readonly registry: Registry | null;
}

type Settled = Question & { readonly interpretations: readonly Interpretation[] };

/**
 * What several files say together. It is worked out anew only where a reading, the registry or what was decided about
 * figures has changed since it was asked for: whether files wait or are entered changes nothing of it.
 */
export class SettledReadings {
  /** The one that was asked for last first. */
  #known: readonly Settled[] = [];

  of(read: readonly Read[], log: Said, registry: Registry | null): readonly Interpretation[] {
    const question = { read, log, registry };
    const known = this.#known.find((each) => isSame(each, question));
    return this.#keep(known ?? { ...question, interpretations: settle(read, log, registry) });
  }

  /** Works out ahead what `of` will be asked for, with pauses: of many figures it takes long. */
  async prepare(read: readonly Read[], log: Said, registry: Registry | null): Promise<void> {
    const question = { read, log, registry };
    if (this.#known.some((each) => isSame(each, question))) return;
    this.#keep({ ...question, interpretations: await paced(settling(read, log, registry)) });
  }

  /** Holds on to what was asked for last alone. */
  keepLast(): void {
    this.#known = this.#known.slice(0, 1);
  }

  /** Holds on to nothing. */
  forget(): void {
    this.#known = [];
  }

  #keep(settled: Settled): readonly Interpretation[] {
    this.#known = [settled, ...this.#known.filter((each) => each !== settled)].slice(0, KEPT);
    return settled.interpretations;
  }
}

function isSame(a: Question, b: Question): boolean {
  return a.registry === b.registry && saysSame(a.log, b.log) && areSame(a.read, b.read);
}

function areSame(some: readonly Read[], others: readonly Read[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ sha256, interpretation }, i) => {
      const other = others[i]!;
      return other.interpretation === interpretation && other.sha256 === sha256;
    })
  );
}

function saysSame(a: Said, b: Said): boolean {
  return a === b || (saysNothing(a) && saysNothing(b));
}

function saysNothing({ accepted, preferences, condoned }: Said): boolean {
  return accepted.size + preferences.length + condoned.size === 0;
}
