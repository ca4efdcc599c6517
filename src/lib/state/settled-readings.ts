import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Log } from '#lib/domain/log.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { settle, type Read } from '#lib/interpret/settle.ts';

/** What of a log bears on what files say together. */
type Said = Pick<Log, 'accepted' | 'preferences' | 'condoned'>;

interface Settled {
  readonly read: readonly Read[];
  readonly log: Said;
  readonly registry: Registry | null;
  readonly interpretations: readonly Interpretation[];
}

/**
 * What several files say together. It is worked out anew only where a reading, the registry or what was decided about
 * figures has changed since it was asked for: whether files wait or are entered changes nothing of it.
 */
export class SettledReadings {
  #last: Settled | null = null;

  of(read: readonly Read[], log: Said, registry: Registry | null): readonly Interpretation[] {
    const last = this.#last;
    if (last && last.registry === registry && saysSame(last.log, log) && areSame(last.read, read))
      return last.interpretations;
    const interpretations = settle(read, log, registry);
    this.#last = { read, log, registry, interpretations };
    return interpretations;
  }

  /** Holds on to nothing. */
  forget(): void {
    this.#last = null;
  }
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
