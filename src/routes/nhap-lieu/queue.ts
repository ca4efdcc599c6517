import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Question } from '#lib/domain/question.ts';
import { looseKey } from '#lib/domain/text.ts';
import { layoutName } from '#lib/messages/headings.ts';
import { blockedFiles } from '#lib/state/entering.ts';
import type { Job } from '#lib/state/reading/job.ts';
import { isWaiting, type Submission } from '#lib/state/submission.ts';
import { needsReview, type Part } from './account.ts';

/** What a file of the queue is waiting for, or what became of it, in the order in which the queue lists them. */
export const QUEUE_STATES = ['asked', 'waiting', 'entered', 'known', 'refused', 'stopped'] as const;

export type QueueState = (typeof QUEUE_STATES)[number];

/** What the queue shows: all of it, files of one state, or those that someone should look at again. */
export type QueueFilter = 'all' | 'review' | QueueState;

/** A submission in the queue. */
export interface QueueFile {
  readonly state: QueueState;
  readonly submission: Submission;
  /** How many questions are open about it. */
  readonly questions: number;
}

/** Files with the same tables, which one answer may settle. A file that could not be opened is by itself. */
export interface Cluster {
  readonly key: string;
  /** What the headings of its first table say, shortened; empty without a table. */
  readonly name: string;
  readonly files: readonly QueueFile[];
  /** How many questions are open about any of them. */
  readonly questions: number;
}

/** Files of one state. Those that never became a submission are jobs. */
export interface QueueGroup {
  readonly state: QueueState;
  readonly clusters: readonly Cluster[];
  readonly jobs: readonly Job[];
  readonly count: number;
}

type Asking = Pick<Question, 'blocks' | 'files' | 'key'>;

/** Each submission with its state, in the order in which they were received. */
export function queueFiles(
  submissions: readonly Submission[],
  questions: readonly Asking[],
): readonly QueueFile[] {
  const blocked = blockedFiles(questions);
  const open = questionCounts(questions);
  return submissions.map((submission) => ({
    state: stateOf(submission, blocked),
    submission,
    questions: open.get(submission.file) ?? 0,
  }));
}

function stateOf(submission: Submission, blocked: ReadonlySet<string>): QueueState {
  if (submission.interpretation.refused) return 'refused';
  if (!isWaiting(submission)) return 'entered';
  return blocked.has(submission.file) ? 'asked' : 'waiting';
}

function questionCounts(questions: readonly Asking[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { files } of questions) for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

const STATE_OF_JOB: Partial<Record<Job['state'], QueueState>> = {
  known: 'known',
  failed: 'refused',
  cancelled: 'stopped',
};

/** Jobs that became no submission, by the state under which the queue lists them. */
export function jobsOf(jobs: readonly Job[], state: QueueState): readonly Job[] {
  return jobs.filter((job) => STATE_OF_JOB[job.state] === state);
}

/** How many files each filter would show. */
export function filterCounts(
  files: readonly QueueFile[],
  jobs: readonly Job[],
): Readonly<Record<QueueFilter, number>> {
  const counts: Record<QueueFilter, number> = {
    ...{ all: files.length, review: 0, asked: 0, waiting: 0, entered: 0, known: 0, refused: 0, stopped: 0 },
  };
  for (const { state, submission } of files) {
    counts[state] += 1;
    if (needsReview(submission.interpretation)) counts.review += 1;
  }
  for (const state of QUEUE_STATES) counts[state] += jobsOf(jobs, state).length;
  return counts;
}

export interface Wanted {
  readonly filter: QueueFilter;
  readonly search: string;
  /** Only files with cells in this part of the account. */
  readonly part: Part | null;
}

/** The queue as wanted: by state, and in each by layout, the largest first. Groups without files are left out. */
export function queueOf(
  files: readonly QueueFile[],
  jobs: readonly Job[],
  questions: readonly Asking[],
  { filter, search, part }: Wanted,
): readonly QueueGroup[] {
  const wanted = looseKey(search);
  const found = files.filter(
    ({ state, submission: { file, interpretation } }) =>
      (filter === 'all' || filter === state || (filter === 'review' && needsReview(interpretation))) &&
      (part === null || interpretation.account.some((sheet) => sheet[part] > 0)) &&
      looseKey(file).includes(wanted),
  );
  return QUEUE_STATES.flatMap((state) => {
    const clusters = clustersOf(
      found.filter((file) => file.state === state),
      questions,
    );
    const isShown = part === null && (filter === 'all' || filter === state);
    const rest = isShown ? jobsOf(jobs, state).filter(({ name }) => looseKey(name).includes(wanted)) : [];
    const count = clusters.reduce((sum, each) => sum + each.files.length, rest.length);
    return count === 0 ? [] : [{ state, clusters, jobs: rest, count }];
  });
}

function clustersOf(files: readonly QueueFile[], questions: readonly Asking[]): readonly Cluster[] {
  const bySignatures = new Map<string, QueueFile[]>();
  for (const file of files) {
    const { id, interpretation } = file.submission;
    const key = interpretation.refused ? `${id}` : interpretation.signatures.join('\n');
    const known = bySignatures.get(key);
    if (known) known.push(file);
    else bySignatures.set(key, [file]);
  }
  return [...bySignatures]
    .map(([key, members]) => ({
      key,
      name: nameOf(members[0]!.submission.interpretation),
      files: members,
      questions: asked(members, questions),
    }))
    .sort((a, b) => b.files.length - a.files.length);
}

function nameOf({ signatures: [first] }: Interpretation): string {
  return first === undefined ? '' : layoutName(first);
}

function asked(members: readonly QueueFile[], questions: readonly Asking[]): number {
  const names = new Set(members.map(({ submission }) => submission.file));
  return questions.filter(({ files }) => files.some((file) => names.has(file))).length;
}
