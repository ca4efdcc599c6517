import type { Registry } from '#lib/domain/registry.ts';
import { atOnce, type Steps } from '#lib/domain/steps.ts';
import { factContent } from './fact-content.ts';
import { OWN_ROWS, type LoadedSubmission } from './own-rows.ts';
import type { TableName } from './schema.ts';
import { readyRows, type TableContent, type TableContents } from './tables.ts';
import { namedProvinces, unitContents, type UnitTable } from './unit-rows.ts';

export type { LoadedSubmission } from './own-rows.ts';

/** What the store is filled with: submissions after they were reconciled, and the registry for their units. */
export interface StoreData {
  readonly submissions: readonly LoadedSubmission[];
  readonly registry: Registry;
}

/** The tables of which every row is of one submission. */
export type OwnTable = Exclude<TableName, UnitTable>;

/** The tables whose rows are numbered from 1 in the order of their submissions, and the column of the number. */
export const NUMBERS = {
  facts: 'fact_id',
  tasks: 'task_id',
  targets: 'target_id',
  problems: 'problem_id',
} as const satisfies Partial<Record<TableName, string>>;

export const OWN_TABLES = ['submissions', 'facts', 'tasks', 'targets', 'problems'] as const;

/** A submission, and the number that its first row has in a table. */
export interface Part {
  readonly submission: LoadedSubmission;
  readonly first: number;
}

/** The content of all tables, with the units of every province that a figure or task names, of all times. */
export function tablesOf(data: StoreData): TableContents {
  return atOnce(tabling(data));
}

/** The same step by step. */
export function* tabling({ submissions, registry }: StoreData): Steps<TableContents> {
  const own: [OwnTable, TableContent][] = [];
  for (const table of OWN_TABLES) {
    own.push([table, contentOf(table, partsOf(table, submissions), registry)]);
    yield;
  }
  const provinces = namedProvinces(submissions, registry);
  yield;
  return {
    ...(Object.fromEntries(own) as Record<OwnTable, TableContent>),
    ...(yield* unitContents(registry, provinces)),
  };
}

/** The submissions with the numbers of their first rows. */
export function partsOf(table: OwnTable, submissions: readonly LoadedSubmission[]): Part[] {
  let first = 1;
  return submissions.map((submission) => {
    const part = { submission, first };
    first += rowCount(table, submission);
    return part;
  });
}

/** How many rows a submission has in a table. */
export function rowCount(table: OwnTable, { interpretation }: LoadedSubmission): number {
  return table === 'submissions' ? 1 : interpretation[table].length;
}

/** The rows of some submissions in a table. */
export function contentOf(table: OwnTable, parts: readonly Part[], registry: Registry): TableContent {
  if (table === 'facts') return factContent(parts, registry);
  const rows = parts.flatMap(({ submission, first }) =>
    OWN_ROWS[table](submission, registry).map((row, at) =>
      table === 'submissions' ? row : { [NUMBERS[table]]: first + at, ...row },
    ),
  );
  return readyRows(table, rows);
}
