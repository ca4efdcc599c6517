import type { Fact } from '#lib/domain/fact.ts';
import { comparePlaces, type Place } from '#lib/domain/place.ts';
import { severityOf, type Problem, type ProblemCode } from '#lib/domain/problem.ts';
import type { Steps } from '#lib/domain/steps.ts';
import type { Submission } from '#lib/state/submission.ts';
import { isChange, replacedBy, type Replacement } from './replaced.ts';

/** What a batch of submissions brought into the figures. */
export interface BatchSummary {
  readonly files: number;
  readonly figures: number;
  readonly units: number;
  /** Codes of the periods, the earliest first. */
  readonly periods: readonly string[];
  /** Figures by what became of them. Together they are all of the batch. */
  readonly fresh: number;
  readonly replacing: number;
  readonly duplicates: number;
  readonly conflicts: number;
  /** Overtaken by a newer file. */
  readonly superseded: number;
  /** Read from running text, and waiting for a person's word. */
  readonly proposed: number;
  /** Earlier figures that the batch takes the place of, where it says something else. */
  readonly changes: readonly Replacement[];
  /** Cells that were not read as anything. */
  readonly unread: number;
  /** Doubts that name a cell from which no figure was read, by place. */
  readonly leftOut: readonly Problem[];
  /** Those that name a cell whose figure was read, and should be looked at. */
  readonly doubtful: readonly Problem[];
  /** Cells that hold totals, and doubts about sums. */
  readonly totals: number;
  readonly mismatches: readonly Problem[];
  /** Doubts about who has not reported. */
  readonly missing: readonly Problem[];
  /** Cells with content. */
  readonly cells: number;
}

const TOGETHER = 4096;

const OF_SUMS: ReadonlySet<ProblemCode> = new Set([
  'total-mismatch',
  'units-disagree-with-whole',
  'part-exceeds-whole',
]);

/** Sums up the files of a batch among all the files of the workspace. So many figures make a step. */
export function* summaryOf(batch: readonly Submission[], all: readonly Submission[]): Steps<BatchSummary> {
  const interpretations = batch.map(({ interpretation }) => interpretation);
  const problems = interpretations.flatMap((each) => each.problems);
  const sheets = interpretations.flatMap((each) => each.account);
  const doubts = problems.filter(isDoubtOfCell).sort((a, b) => comparePlaces(a.place, b.place));
  const doubted = new Set(doubts.map(({ place }) => place.cell));
  yield;
  const replaced = replacedBy(batch, all);
  yield;
  const tally = new FigureTally(doubted, new Set(replaced.flatMap(({ after }) => after ?? [])));
  for (const { facts } of interpretations) {
    for (let from = 0; from < facts.length; from += TOGETHER) {
      facts.slice(from, from + TOGETHER).forEach((fact) => tally.count(fact));
      yield;
    }
  }
  const { read } = tally;
  return {
    ...tally.counts,
    files: batch.length,
    figures: interpretations.reduce((sum, { facts }) => sum + facts.length, 0),
    units: tally.units.size,
    periods: [...tally.periods].sort(),
    changes: replaced.filter(isChange),
    unread: sheets.reduce((sum, sheet) => sum + sheet.problem, 0),
    leftOut: doubts.filter(({ place }) => !read.has(seatOf(place))),
    doubtful: doubts.filter(({ place }) => read.has(seatOf(place))),
    totals: sheets.reduce((sum, sheet) => sum + sheet.total, 0),
    mismatches: problems.filter(({ code }) => OF_SUMS.has(code)),
    missing: problems.filter(({ code }) => code === 'units-missing'),
    cells: sheets.reduce((sum, sheet) => sum + sheet.nonempty, 0),
  };
}

/** What the figures of a batch come to: each is looked at once, since a list may have a hundred thousand. */
class FigureTally {
  readonly counts = { fresh: 0, replacing: 0, duplicates: 0, conflicts: 0, superseded: 0, proposed: 0 };
  readonly units = new Set<string>();
  readonly periods = new Set<string>();
  /** Seats of figures in doubted cells. */
  readonly read = new Set<string>();
  readonly #doubted: ReadonlySet<string>;
  readonly #replacing: ReadonlySet<Fact>;
  #unit: string | null = null;
  #period: string | null = null;

  /** `doubted`: names of cells on whichever sheet; `replacing`: figures in the place of earlier ones. */
  constructor(doubted: ReadonlySet<string>, replacing: ReadonlySet<Fact>) {
    this.#doubted = doubted;
    this.#replacing = replacing;
  }

  /** What stands in the row above is the likeliest unit and period. */
  count(fact: Fact): void {
    const unit = fact.unit.id || fact.unit.name;
    if (unit !== this.#unit) this.units.add((this.#unit = unit));
    if (fact.period !== this.#period) this.periods.add((this.#period = fact.period));
    if (this.#doubted.has(fact.place.cell)) this.read.add(seatOf(fact.place));
    this.counts[this.#kindOf(fact)] += 1;
  }

  #kindOf(fact: Fact): keyof FigureTally['counts'] {
    if (fact.proposed) return 'proposed';
    if (fact.status === 'duplicate') return 'duplicates';
    if (fact.status === 'conflict') return 'conflicts';
    if (fact.status === 'superseded') return 'superseded';
    return this.#replacing.has(fact) ? 'replacing' : 'fresh';
  }
}

function seatOf({ file, sheetIndex, cell }: Place): string {
  return `${sheetIndex} ${cell} ${file}`;
}

function isDoubtOfCell(problem: Problem): boolean {
  return problem.place.cell !== '' && severityOf(problem) !== 'info' && !OF_SUMS.has(problem.code);
}

/** The batches of a workspace, the latest first, each with its files. */
export function batchesOf(
  submissions: readonly Submission[],
): readonly { readonly batch: string; readonly submissions: readonly Submission[] }[] {
  const batches = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.batch === null) continue;
    const known = batches.get(submission.batch);
    if (known) known.push(submission);
    else batches.set(submission.batch, [submission]);
  }
  return [...batches]
    .map(([batch, members]) => ({ batch, submissions: members }))
    .sort((a, b) => (a.batch < b.batch ? 1 : -1));
}
