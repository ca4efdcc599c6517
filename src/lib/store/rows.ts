import type { Place } from '#lib/domain/place.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { severityOf, type Problem } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { RawRow } from './query.ts';
import { factContent } from './fact-content.ts';
import { readyRows, type TableContents } from './tables.ts';
import type { TableName } from './schema.ts';
import { territoryRows } from './territory-rows.ts';

/** A submission as the store takes it. */
export interface LoadedSubmission {
  readonly id: number;
  readonly file: string;
  readonly receivedAt: string;
  readonly sample: boolean;
  readonly interpretation: Interpretation;
}

/** What the store is filled with: submissions after they were reconciled, and the registry for their units. */
export interface StoreData {
  readonly submissions: readonly LoadedSubmission[];
  readonly registry: Registry;
}

/** The content of all tables, with the units of every province that a figure or task names, of all times. */
export function tablesOf(data: StoreData): TableContents {
  const ready = Object.entries(smallTables(data)).map(([name, rows]) => [
    name,
    readyRows(name as TableName, rows),
  ]);
  return {
    ...Object.fromEntries(ready),
    facts: factContent(data.submissions, data.registry),
  } as TableContents;
}

function smallTables({ submissions, registry }: StoreData): Record<Exclude<TableName, 'facts'>, RawRow[]> {
  const each = <T, R>(
    items: (s: LoadedSubmission) => readonly T[],
    row: (item: T, s: LoadedSubmission) => R,
  ) => submissions.flatMap((s) => items(s).map((item) => row(item, s)));
  const provinces = namedProvinces(submissions, registry);
  return {
    submissions: submissions.map((s) => ({
      submission_id: s.id,
      file: s.file,
      received_at: s.receivedAt,
      sample: s.sample,
      refused: s.interpretation.refused,
      sender_id: s.interpretation.sender?.id ?? '',
    })),
    ...unitRows(registry, provinces),
    ...territoryRows(registry, provinces),
    tasks: numbered(
      'task_id',
      each(
        (s) => s.interpretation.tasks,
        (task, s) => taskRow(task, s, registry),
      ),
    ),
    targets: numbered(
      'target_id',
      each((s) => s.interpretation.targets, targetRow),
    ),
    problems: numbered(
      'problem_id',
      each((s) => s.interpretation.problems, problemRow),
    ),
  };
}

function numbered(column: string, rows: readonly RawRow[]): RawRow[] {
  return rows.map((row, i) => ({ [column]: i + 1, ...row }));
}

function placeOf({ place }: { place: Place }, submission: LoadedSubmission) {
  return { submission_id: submission.id, file: submission.file, sheet: place.sheet, cell: place.cell };
}

function unitColumns(unit: UnitRef) {
  return { unit_id: unit.id, unit_code: unit.code, unit_name: unit.name, unit_level: unit.level };
}

function provinceOf(unit: UnitRef, registry: Registry): string {
  const known = unit.id === '' ? undefined : registry.unit(unit.id);
  return known ? (registry.provinceOf(known)?.id ?? '') : '';
}

function taskRow(task: Task, submission: LoadedSubmission, registry: Registry): RawRow {
  const { cell: _, ...place } = placeOf(task, submission);
  return {
    ...place,
    sheet_row: task.place.row + 1,
    ...unitColumns(task.unit),
    province_id: provinceOf(task.unit, registry),
    year: task.year,
    number: task.number,
    content: task.content,
    result: task.result,
    lead: task.lead,
    coordinating: task.coordinating,
    deadline_text: task.deadlineText,
    deadline: task.deadline,
    status: task.status ?? '',
    percent: task.percent,
    note: task.note,
    links: task.links.join('\n'),
    sample: submission.sample,
  };
}

function targetRow(target: Target, submission: LoadedSubmission): RawRow {
  return {
    ...placeOf(target, submission),
    ...unitColumns(target.unit),
    year: target.year,
    task_number: target.taskNumber,
    channel: target.channel,
    measure: target.measure,
    comparator: target.comparator,
    value: target.value,
    per: target.per,
    source_text: target.sourceText,
    sample: submission.sample,
  };
}

function problemRow(problem: Problem, submission: LoadedSubmission): RawRow {
  return {
    ...placeOf(problem, submission),
    severity: severityOf(problem),
    code: problem.code,
    source_text: problem.sourceText,
  };
}

/** Ids of the tỉnh in which a unit lies that a figure, task or quota names. */
function namedProvinces(submissions: readonly LoadedSubmission[], registry: Registry): Set<string> {
  const ids = new Set<string>();
  for (const { interpretation } of submissions) {
    for (const items of [interpretation.facts, interpretation.tasks, interpretation.targets])
      for (const { unit } of items) ids.add(unit.id);
  }
  const provinces = new Set<string>();
  for (const id of ids) {
    const unit = registry.unit(id);
    if (unit) provinces.add(registry.provinceOf(unit).id);
  }
  return provinces;
}

/** All versions of all units of the named units' provinces, so that units without data can be listed. */
function unitRows(registry: Registry, provinces: ReadonlySet<string>): { units: RawRow[]; edges: RawRow[] } {
  const units = registry.all().filter((unit) => provinces.has(registry.provinceOf(unit)?.id ?? ''));
  return {
    units: units.map((unit) => ({
      unit_id: unit.id,
      level: unit.level,
      code: unit.code,
      name: unit.name,
      type: unit.type,
      short_name: unit.shortName,
      parent_id: unit.parent,
      province_id: registry.provinceOf(unit)?.id ?? '',
      huyen_id: unit.parent?.startsWith('huyen:') ? unit.parent : null,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
    })),
    edges: units.flatMap((unit) =>
      registry.successors(unit.id).map(({ id, kind }) => ({ old_id: unit.id, new_id: id, kind })),
    ),
  };
}
