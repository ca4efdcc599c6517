import type { Interpretation, SheetAccount } from '#lib/domain/interpretation.ts';
import { severityOf, type Severity } from '#lib/domain/problem.ts';

/** The parts of the account of cells, in the order in which they are listed. */
export const PARTS = ['fact', 'label', 'task', 'target', 'total', 'note', 'problem'] as const;

export type Part = (typeof PARTS)[number];

/** Cells of several sheets together. */
export interface Ledger {
  readonly nonempty: number;
  readonly hidden: number;
  readonly parts: Readonly<Record<Part, number>>;
  /** Cells with content that are in no part: 0, or the program has a bug. */
  readonly missing: number;
}

export function ledgerOf(sheets: readonly SheetAccount[]): Ledger {
  const parts = { fact: 0, label: 0, task: 0, target: 0, total: 0, note: 0, problem: 0 };
  let nonempty = 0;
  let hidden = 0;
  for (const sheet of sheets) {
    nonempty += sheet.nonempty;
    hidden += sheet.hidden;
    for (const part of PARTS) parts[part] += sheet[part];
  }
  const named = PARTS.reduce((sum, part) => sum + parts[part], 0);
  return { nonempty, hidden, parts, missing: nonempty - named };
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function severitiesOf({ problems }: Interpretation): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const problem of problems) counts[severityOf(problem)] += 1;
  return counts;
}

/** Whether a person should look at it: an error or a warning, not a mere remark. */
export function needsReview(interpretation: Interpretation): boolean {
  const { error, warning } = severitiesOf(interpretation);
  return error + warning > 0;
}
