import type { AboutSubmission, Decision } from './decision.ts';

/** The batch with which each submission went into the figures, by `submissionKey`. */
export type Entered = ReadonlyMap<string, string>;

/** What names a submission in the log: the same bytes may have come under two names, for two units. */
export function submissionKey({ file, sha256 }: AboutSubmission): string {
  return `${sha256} ${file}`;
}

/**
 * The submissions that are in the figures after a log of decisions. Null where the log never speaks of it: then all
 * are. One that was taken out of the workspace is in the figures again only when it is brought back.
 */
export function enteredBy(decisions: readonly Decision[]): Entered | null {
  const entered = new Map<string, string>();
  const removed = new Map<string, string>();
  let isSpokenOf = false;
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'enter':
        isSpokenOf = true;
        for (const each of decision.submissions) entered.set(submissionKey(each), decision.batch);
        break;
      case 'leave':
        isSpokenOf = true;
        for (const each of decision.submissions) entered.delete(submissionKey(each));
        break;
      case 'remove':
        move(submissionKey(decision), entered, removed);
        break;
      case 'restore':
        move(submissionKey(decision), removed, entered);
    }
  }
  return isSpokenOf ? entered : null;
}

function move(key: string, from: Map<string, string>, to: Map<string, string>): void {
  const batch = from.get(key);
  if (batch === undefined) return;
  from.delete(key);
  to.set(key, batch);
}

/**
 * A log that speaks of what is in the figures: where this one does not, these submissions, which are all in, are
 * entered at its end, so that those which come later may wait.
 */
export function withEntering(
  decisions: readonly Decision[],
  submissions: readonly AboutSubmission[],
  at: string,
): readonly Decision[] {
  if (enteredBy(decisions) !== null) return decisions;
  return [...decisions, { at, kind: 'enter', batch: at, submissions: submissions.map(nameOf) }];
}

/** Only what names it, of something that is more. */
export function nameOf({ file, sha256 }: AboutSubmission): AboutSubmission {
  return { file, sha256 };
}
