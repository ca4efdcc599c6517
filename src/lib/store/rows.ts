import type { Registry } from '#lib/domain/registry.ts';
import type { Steps } from '#lib/domain/steps.ts';
import { factContent } from './fact-content.ts';
import { OWN_ROWS, type LoadedSubmission } from './own-rows.ts';
import type { TableName } from './schema.ts';
import type { RawRow } from './query.ts';
import { byName } from './arrow.ts';
import { madeRows, type TableContent } from './tables.ts';
import { namedProvinces, unitContents, type UnitContents, type UnitTable } from './unit-rows.ts';

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

export type OwnContents = Readonly<Record<OwnTable, TableContent>>;

/** The content of every table. That of units is long to make, and made while figures go in already. */
export interface StoreContents {
  readonly own: OwnContents;
  units(): Steps<UnitContents>;
}

/** A submission, and the number that its first row has in a table. */
export interface Part {
  readonly submission: LoadedSubmission;
  readonly first: number;
}

/** The content of all tables, with the units of every province that a figure or task names, of all times. */
export function tablesOf({ submissions, registry }: StoreData): StoreContents {
  const own = OWN_TABLES.map((table) => [table, contentOf(table, partsOf(table, submissions), registry)]);
  return {
    own: Object.fromEntries(own) as OwnContents,
    *units() {
      const provinces = namedProvinces(submissions, registry);
      yield;
      return yield* unitContents(registry, provinces);
    },
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

/** The rows of some submissions in a table, which are not made before they go in. */
export function contentOf(table: OwnTable, parts: readonly Part[], registry: Registry): TableContent {
  if (table === 'facts') return factContent(parts, registry);
  const length = parts.reduce((sum, { submission }) => sum + rowCount(table, submission), 0);
  const made = () =>
    parts.flatMap(({ submission, first }) =>
      OWN_ROWS[table](submission, registry).map((row, at) =>
        table === 'submissions' ? row : { [NUMBERS[table]]: first + at, ...row },
      ),
    );
  let rows: RawRow[] | null = null;
  return madeRows(table, length, (from, to) => (rows ??= made()).slice(from, to), byName);
}
