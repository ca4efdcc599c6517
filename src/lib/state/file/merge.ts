import type { Decision } from '#lib/domain/decision.ts';
import { enteredBy, nameOf } from '#lib/domain/entered.ts';
import type { NewSubmission, StoredSubmission } from '#lib/vault/vault.ts';
import { freeName } from '../reading/known.ts';

/** What to do where two different files have one name. */
export type MergeChoice = 'both' | 'theirs' | 'ours';

/** A submission of the workspace and another of the same name with other content. */
export interface Clash {
  readonly ours: StoredSubmission;
  readonly theirs: NewSubmission;
}

/** What merging submissions into a workspace would do. */
export interface MergePlan {
  readonly added: readonly NewSubmission[];
  /** The workspace has these already. */
  readonly equal: readonly NewSubmission[];
  readonly clashes: readonly Clash[];
}

/** Sets the submissions of another workspace against ours. */
export function planMerge(ours: readonly StoredSubmission[], theirs: readonly NewSubmission[]): MergePlan {
  const added: NewSubmission[] = [];
  const equal: NewSubmission[] = [];
  const clashes: Clash[] = [];
  const names = new Map(ours.map((each) => [each.file.normalize('NFC'), each]));
  for (const each of theirs) {
    const namesake = names.get(each.submission.file.normalize('NFC'));
    if (isAmong(ours, each)) equal.push(each);
    else if (namesake) clashes.push({ ours: namesake, theirs: each });
    else added.push(each);
  }
  return { added, equal, clashes };
}

/**
 * Whether a submission is one of these: the same bytes, though the file may have been renamed. But the same form in
 * the folders of two units is two, for the folder may tell the unit.
 */
function isAmong(
  ours: readonly StoredSubmission[],
  { submission: { file, sha256 } }: NewSubmission,
): boolean {
  return ours.some((each) => each.sha256 === sha256 && mayShareFolder(each.file, file));
}

function mayShareFolder(a: string, b: string): boolean {
  const [x, y] = [folderOf(a), folderOf(b)];
  return x.endsWith(y) || y.endsWith(x);
}

/** With a slash before it, so that only whole folders agree; empty where there is none. */
function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  return end < 0 ? '' : `/${file.slice(0, end)}`;
}

/**
 * The change that a plan comes to, with the choice for each clash by our id. A file whose name is taken gets a free
 * one and is read anew, since its figures must name the place where they stand.
 */
export function mergeChange(
  { added, equal, clashes }: MergePlan,
  ours: readonly StoredSubmission[],
  choiceOf: (id: number) => MergeChoice,
): { readonly add: readonly NewSubmission[]; readonly remove: readonly number[] } {
  const chosen = clashes.map((clash) => ({ ...clash, choice: choiceOf(clash.ours.id) }));
  const remove = chosen.filter(({ choice }) => choice === 'theirs').map(({ ours: { id } }) => id);
  const left = ours.filter(({ id }) => !remove.includes(id));
  // What was there already may go out with a file that theirs takes the place of.
  const gone = equal.filter((each) => !isAmong(left, each));
  const theirs = chosen.filter(({ choice }) => choice !== 'ours').map((clash) => clash.theirs);
  const taken = left.map(({ file, sha256 }) => ({ file, sha256 }));
  const add = [...added, ...theirs, ...gone].map((each) => {
    const { file: wanted, sha256 } = each.submission;
    const file = freeName(taken, wanted);
    taken.push({ file, sha256 });
    return file === wanted ? each : { ...each, submission: { ...each.submission, file }, reading: null };
  });
  return { add, remove };
}

/** What another log decided about the content of these submissions; that they came and went there is no matter here. */
export function decisionsAbout(
  submissions: readonly NewSubmission[],
  log: readonly Decision[],
): readonly Decision[] {
  const digests = new Set(submissions.map(({ submission }) => submission.sha256));
  return log.flatMap((decision) => partAbout(decision, (sha256) => digests.has(sha256)) ?? []);
}

/** What of a decision is about some files; null for nothing. */
function partAbout(decision: Decision, isAbout: (sha256: string) => boolean): Decision | null {
  switch (decision.kind) {
    case 'accept':
    case 'withdraw':
      return isAbout(decision.sha256) ? decision : null;
    case 'answer':
    case 'unanswer': {
      const answers = decision.answers.filter(({ reach }) => reach.kind === 'file' && isAbout(reach.sha256));
      return answers.length > 0 ? { ...decision, answers } : null;
    }
    case 'prefer':
    case 'unprefer':
      return [decision.preferred, ...decision.over].every(({ sha256 }) => isAbout(sha256)) ? decision : null;
    case 'condone':
    case 'uncondone': {
      const problems = decision.problems.filter(({ sha256 }) => isAbout(sha256));
      return problems.length > 0 ? { ...decision, problems } : null;
    }
    default:
      return null;
  }
}

/** Enters those of the added submissions that another log has in the figures; null where there are none. */
export function enteredThere(
  added: readonly NewSubmission[],
  log: readonly Decision[],
  at: string,
): Decision | null {
  const entered = enteredBy(log);
  const digests = entered && new Set([...entered.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  const submissions = added
    .filter(({ submission }) => digests === null || digests.has(submission.sha256))
    .map(({ submission }) => nameOf(submission));
  return submissions.length > 0 ? { at, kind: 'enter', batch: at, submissions } : null;
}
