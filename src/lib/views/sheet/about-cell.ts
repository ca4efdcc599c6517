import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { cellOfName, type Place } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Target, Task } from '#lib/domain/task.ts';

/** All that was read from one cell, and what was doubtful there. */
export interface AboutCell {
  readonly facts: readonly Fact[];
  readonly targets: readonly Target[];
  /** Tasks of the cell's row. */
  readonly tasks: readonly Task[];
  readonly problems: readonly Problem[];
}

export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

export function aboutCell(
  { facts, targets, tasks, problems }: Interpretation,
  sheetIndex: number,
  { row, col }: CellPlace,
): AboutCell {
  const isHere = ({ place }: { readonly place: Place }) =>
    place.sheetIndex === sheetIndex && place.row === row && place.col === col;
  return {
    facts: facts.filter(isHere),
    targets: targets.filter(isHere),
    tasks: tasks.filter(({ place }) => place.sheetIndex === sheetIndex && place.row === row),
    problems: problems.filter(isHere),
  };
}

/** What a figure's meaning was taken from. */
export type EvidenceKind = 'header' | 'unit' | 'period';

/** The cells that say what the figures of a cell are, by their place "row col". */
export function evidenceOf(facts: readonly Fact[]): ReadonlyMap<string, EvidenceKind> {
  const found = new Map<string, EvidenceKind>();
  for (const { evidence } of facts)
    for (const kind of ['period', 'unit', 'header'] as const)
      for (const name of evidence[kind]) {
        const at = cellOfName(name);
        if (at) found.set(`${at.row} ${at.col}`, kind);
      }
  return found;
}
