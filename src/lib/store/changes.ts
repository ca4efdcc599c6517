import type { Fact } from '#lib/domain/fact.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Steps } from '#lib/domain/steps.ts';
import { cubePartOf, type CubePart } from './cube-part.ts';
import { OWN_ROWS } from './own-rows.ts';
import {
  contentOf,
  OWN_TABLES,
  partsOf,
  rowCount,
  type OwnTable,
  type Part,
  type StoreData,
} from './rows.ts';
import type { LoadedSubmission } from './rows.ts';
import type { TableContent } from './tables.ts';
import { namedProvinces, unitContents, type UnitContents } from './unit-rows.ts';

/** What becomes of the rows of a table. */
export interface TableChange {
  readonly table: OwnTable;
  /** Ids of submissions whose rows go, those of which others come included. */
  readonly gone: readonly number[];
  readonly come: TableContent;
  /** Submissions whose rows stay, but are numbered otherwise: by so much more. */
  readonly moved: readonly { readonly id: number; readonly by: number }[];
}

/** What is to be done to the tables so that they hold other data. */
export interface Changes {
  readonly tables: readonly TableChange[];
  /** Makes new content of what the registry says, which takes long; null where the same tỉnh are in use. */
  readonly units: (() => Steps<UnitContents>) | null;
  /** What of the cube is to be worked out anew; null where no figure goes, comes or changes. */
  readonly cube: CubePart | null;
  /** How many rows go. */
  readonly wasted: number;
}

/** Null where that is no less than to fill all anew: another registry, or more rows that change than stay. */
export function changesBetween(before: StoreData, after: StoreData): Changes | null {
  const { registry } = after;
  if (before.registry !== registry) return null;
  const [old, now] = [byId(before), byId(after)];
  if (!old || !now) return null;
  const touched = OWN_TABLES.map((table) => ({ table, ids: touchedIn(table, old, now, registry) }));
  const tables = touched.map(({ table, ids }) => changeOf(table, ids, before, after));
  const wasted = touched.reduce((sum, { table, ids }) => sum + rowsOf(table, ids, old), 0);
  const coming = tables.reduce((sum, { come }) => sum + come.length, 0);
  const held = OWN_TABLES.reduce((sum, table) => sum + rowsOf(table, old.keys(), old), 0);
  if (wasted + coming > held) return null;
  const refigured = touched.find(({ table }) => table === 'facts')?.ids ?? new Set<number>();
  const figures = [old, now].flatMap((data) => [...refigured].flatMap((id) => data.get(id) ?? []));
  return {
    tables: tables.filter(({ gone, come, moved }) => gone.length + come.length + moved.length > 0),
    units: touched.some(({ table, ids }) => table !== 'problems' && ids.size > 0)
      ? otherUnits(before, after)
      : null,
    cube: figures.length > 0 ? cubePartOf(figures, registry) : null,
    wasted,
  };
}

type ById = ReadonlyMap<number, LoadedSubmission>;

/** Null where two have the same. */
function byId({ submissions }: StoreData): ById | null {
  const found = new Map(submissions.map((submission) => [submission.id, submission]));
  return found.size === submissions.length ? found : null;
}

/** Ids of submissions whose rows in a table go, come or are others. */
function touchedIn(table: OwnTable, old: ById, now: ById, registry: Registry): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const [id, submission] of old) {
    const next = now.get(id);
    if (!next || !isSame(table, submission, next, registry)) ids.add(id);
  }
  for (const id of now.keys()) if (!old.has(id)) ids.add(id);
  return ids;
}

function changeOf(
  table: OwnTable,
  touched: ReadonlySet<number>,
  before: StoreData,
  after: StoreData,
): TableChange {
  const [old, parts] = [before, after].map(({ submissions }) =>
    partsOf(table, submissions).filter(({ submission }) => rowCount(table, submission) > 0),
  ) as [Part[], Part[]];
  const was = new Map(old.map(({ submission, first }) => [submission.id, first]));
  const stay = parts.filter(({ submission: { id } }) => !touched.has(id));
  return {
    table,
    gone: [...touched].filter((id) => was.has(id)),
    come: contentOf(
      table,
      parts.filter(({ submission: { id } }) => touched.has(id)),
      after.registry,
    ),
    moved:
      table === 'submissions'
        ? []
        : stay
            .map(({ submission: { id }, first }) => ({ id, by: first - was.get(id)! }))
            .filter(({ by }) => by !== 0),
  };
}

function isSame(table: OwnTable, a: LoadedSubmission, b: LoadedSubmission, registry: Registry): boolean {
  if (a.file !== b.file || a.sample !== b.sample || rowCount(table, a) !== rowCount(table, b)) return false;
  if (table === 'facts') {
    const [before, after] = [a.interpretation.facts, b.interpretation.facts];
    return before === after || before.every((fact, at) => isSameFact(fact, after[at]!));
  }
  if (table !== 'submissions') {
    const [before, after]: (readonly unknown[])[] = [a.interpretation[table], b.interpretation[table]];
    if (before!.every((item, at) => item === after![at])) return true;
  }
  return JSON.stringify(OWN_ROWS[table](a, registry)) === JSON.stringify(OWN_ROWS[table](b, registry));
}

/** Reconciling makes a new figure of one whose status it changes, from the same parts. */
function isSameFact(a: Fact, b: Fact): boolean {
  return a === b || (Object.keys(a) as (keyof Fact)[]).every((key) => a[key] === b[key]);
}

function rowsOf(table: OwnTable, ids: Iterable<number>, submissions: ById): number {
  let rows = 0;
  for (const id of ids) {
    const submission = submissions.get(id);
    if (submission) rows += rowCount(table, submission);
  }
  return rows;
}

function otherUnits(before: StoreData, after: StoreData): Changes['units'] {
  const [old, now] = [before, after].map(({ submissions, registry }) =>
    namedProvinces(submissions, registry),
  );
  const isSameSet = old!.size === now!.size && [...now!].every((id) => old!.has(id));
  return isSameSet ? null : () => unitContents(after.registry, now!);
}
