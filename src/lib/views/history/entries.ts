import type { AboutSubmission, Decision } from '#lib/domain/decision.ts';
import { nameOf, submissionKey } from '#lib/domain/entered.ts';
import { partsOf, wayOf, withParts } from './parts.ts';
import { settingBefore, settingsTaken } from './settings-taken.ts';

/** What taking a decision of the log back comes to. */
export type Undoing =
  /** Deciding the opposite of this: of the decision, as far as it still stands. */
  | { readonly kind: 'decide'; readonly of: Decision }
  /** Bringing a submission back, or taking it out again. */
  | { readonly kind: 'restore' | 'remove'; readonly submission: AboutSubmission }
  | { readonly kind: 'province'; readonly province: string | null }
  | { readonly kind: 'year'; readonly year: number | null };

/** A decision of the log, and what became of it. */
export interface Entry {
  /** Its place in the log. */
  readonly index: number;
  readonly decision: Decision;
  /** The single things that it says, and how many of them were taken back by later decisions. */
  readonly parts: number;
  readonly taken: number;
  /** Null where nothing of it is left to take back, or where only the file itself can bring it back. */
  readonly undoing: Undoing | null;
  /** It takes an earlier decision back; doing it again is `undoing` it. */
  readonly takes: boolean;
}

/**
 * The log as entries, in its order. A part that is taken back belongs to the last decision that gave it and still
 * stood, as the folds of the log have it (`answersBy`); whatever a log holds, nothing is taken back twice. `removed` are
 * the submissions that were taken out and can be brought back.
 */
export function entriesOf(
  log: readonly Decision[],
  removed: readonly AboutSubmission[] = [],
): readonly Entry[] {
  const kept = new Set(removed.map(submissionKey));
  const takenOf = log.map(() => new Set<number>());
  const standing = new Map<string, { readonly index: number; readonly part: number }[]>();
  log.forEach((decision, index) => {
    partsOf(decision).forEach((key, part) => {
      const given = standing.get(key) ?? [];
      if (wayOf(decision) === 'gives') standing.set(key, [...given, { index, part }]);
      else {
        const last = given.at(-1);
        if (last) takenOf[last.index]!.add(last.part);
        standing.set(key, given.slice(0, -1));
      }
    });
  });
  const settings = settingsTaken(log);
  return log.map((decision, index): Entry => {
    const takes = wayOf(decision) === 'takes';
    const keys = partsOf(decision);
    const setting = settings.get(index);
    if (setting) {
      const back = setting.inForce ? settingBefore(decision, setting.before) : null;
      return { index, decision, parts: 1, taken: setting.taken ? 1 : 0, undoing: back, takes: setting.takes };
    }
    const taken = takenOf[index]!;
    const isLeft = takes
      ? (part: number) => (standing.get(keys[part]!) ?? []).length === 0
      : (part: number) => !taken.has(part);
    const left = keys.some((_, part) => isLeft(part));
    return {
      index,
      decision,
      parts: keys.length,
      taken: taken.size,
      undoing: left ? undoingOf(decision, isLeft, kept) : null,
      takes,
    };
  });
}

function undoingOf(
  decision: Decision,
  isLeft: (part: number) => boolean,
  kept: ReadonlySet<string>,
): Undoing | null {
  if (decision.kind === 'restore') return { kind: 'remove', submission: nameOf(decision) };
  if (decision.kind !== 'remove') return { kind: 'decide', of: withParts(decision, isLeft) };
  return kept.has(submissionKey(decision)) ? { kind: 'restore', submission: nameOf(decision) } : null;
}

/** Whether all that a decision says was taken back. */
export function isUndone({ parts, taken }: Entry): boolean {
  return parts > 0 && taken === parts;
}
