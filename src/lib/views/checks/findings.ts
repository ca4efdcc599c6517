import type { Fact } from '#lib/domain/fact.ts';
import { condonedKey } from '#lib/domain/preferences.ts';
import { problemKey, type Problem, type ProblemCode } from '#lib/domain/problem.ts';
import type { Submission } from '#lib/state/submission.ts';

/** Of what kind a finding is, besides contradictions, which are questions. */
export const FINDING_KINDS = ['totals', 'outliers', 'decreases', 'repeated'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Which problems are findings about figures that a person decides one by one. */
const KIND_OF = {
  'total-mismatch': 'totals',
  'units-disagree-with-whole': 'totals',
  'part-exceeds-whole': 'totals',
  'cumulative-disagrees': 'totals',
  'comparison-disagrees': 'totals',
  'outlier-in-series': 'outliers',
  'outlier-among-peers': 'outliers',
  'percent-over-hundred': 'outliers',
  'cumulative-decreases': 'decreases',
  'unit-repeated': 'repeated',
} as const satisfies Partial<Record<ProblemCode, FindingKind>>;

/** Something that the checks found and nobody has decided yet. */
export interface Finding {
  readonly key: string;
  readonly kind: FindingKind;
  readonly submission: Submission;
  readonly problem: Problem;
  /** The figure that it is about; null where it is about a total, a row or a whole file. */
  readonly fact: Fact | null;
}

/** What is open of each submission, in the order of the submissions; a person let the others stand. */
export function findingsIn(
  submissions: readonly Submission[],
  condoned: ReadonlySet<string>,
): readonly Finding[] {
  const found = submissions.flatMap((submission) => {
    const { sha256, file, interpretation } = submission;
    return interpretation.problems.flatMap((problem): Finding[] => {
      const kind = (KIND_OF as Partial<Record<ProblemCode, FindingKind>>)[problem.code];
      const name = problemKey(problem);
      if (kind === undefined || condoned.has(condonedKey(sha256, name))) return [];
      const fact = factAt(interpretation.facts, problem);
      // Parts in conflict with their whole are shown as contradictions.
      if (problem.code === 'part-exceeds-whole' && fact?.status === 'conflict') return [];
      return [{ key: `${sha256} ${file} ${name}`, kind, submission, problem, fact }];
    });
  });
  return [...new Map(found.map((each) => [each.key, each])).values()];
}

function factAt(facts: readonly Fact[], { place }: Problem): Fact | null {
  if (place.cell === '') return null;
  const here = facts.filter(
    (fact) => fact.place.sheetIndex === place.sheetIndex && fact.place.cell === place.cell,
  );
  return here.find((fact) => fact.place.part === place.part) ?? here[0] ?? null;
}

/** The number that the finding itself proposes: the sum of the parts, what was likely meant; null where it tells none. */
export function proposedValue({ problem: { code, params } }: Finding): number | null {
  const value =
    code === 'total-mismatch' || code === 'units-disagree-with-whole' ? params['sum'] : params['likely'];
  return typeof value === 'number' ? value : null;
}

/** Whether its cell can be given another number: a cell of a table, not words of running text. */
export function canCorrect({ problem: { place }, fact, kind }: Finding): boolean {
  if (place.cell === '' || place.cell.startsWith('đoạn ')) return false;
  return kind !== 'repeated' && (fact !== null || kind === 'totals');
}

/** Whether its row can be left out: of a table that stands upright. */
export function canDropRow({ problem: { place }, kind, submission }: Finding): boolean {
  const { layouts } = submission.interpretation;
  const isTurned = layouts.some(({ sheetIndex, turned }) => turned && sheetIndex === place.sheetIndex);
  return kind === 'repeated' && place.row >= 0 && !isTurned;
}
