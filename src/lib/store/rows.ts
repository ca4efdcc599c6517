import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { severityOf, type Problem } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { RawRow } from './query.ts';
import type { TableName } from './schema.ts';
import { territoryRows } from './territory-rows.ts';

/** The rows of every table. */
export type TableRows = Readonly<Record<TableName, readonly RawRow[]>>;

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

/** The rows of all tables, with the units of every province that a figure or task names, of all times. */
export function tableRows({ submissions, registry }: StoreData): TableRows {
  const each = <T, R>(
    items: (s: LoadedSubmission) => readonly T[],
    row: (item: T, s: LoadedSubmission) => R,
  ) => submissions.flatMap((s) => items(s).map((item) => row(item, s)));
  const provinces = namedProvinces(submissions, registry);
  const units = unitRows(registry, provinces);
  return {
    submissions: submissions.map((s) => ({
      submission_id: s.id,
      file: s.file,
      received_at: s.receivedAt,
      sample: s.sample,
      refused: s.interpretation.refused,
      sender_id: s.interpretation.sender?.id ?? '',
    })),
    units: units.units,
    edges: units.edges,
    ...territoryRows(registry, provinces),
    facts: numbered(
      'fact_id',
      each(
        (s) => s.interpretation.facts,
        (fact, s) => factRow(fact, s, registry),
      ),
    ),
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

function placeOf({ place }: { place: Fact['place'] }, submission: LoadedSubmission) {
  return { submission_id: submission.id, file: submission.file, sheet: place.sheet, cell: place.cell };
}

function unitColumns(unit: UnitRef) {
  return { unit_id: unit.id, unit_code: unit.code, unit_name: unit.name, unit_level: unit.level };
}

function above(unit: UnitRef, registry: Registry) {
  const known = unit.id === '' ? undefined : registry.unit(unit.id);
  return {
    parent_id: known?.parent ?? '',
    province_id: known ? (registry.provinceOf(known)?.id ?? '') : '',
  };
}

function factRow(fact: Fact, submission: LoadedSubmission, registry: Registry): RawRow {
  const period = parsePeriod(fact.period);
  return {
    ...placeOf(fact, submission),
    ...unitColumns(fact.unit),
    ...above(fact.unit, registry),
    scope: fact.scope,
    period: fact.period,
    period_kind: period?.kind ?? '',
    period_year: period?.year ?? null,
    period_from: period?.from ?? '',
    period_to: period?.to ?? '',
    channel: fact.channel,
    subchannel: fact.subchannel,
    measure: fact.measure,
    measure_text: fact.measureText,
    state: fact.state,
    value: fact.value,
    qualifier: fact.qualifier,
    status: fact.status,
    of_value: fact.of,
    topic: fact.topic,
    source_text: fact.sourceText,
    proposed: fact.proposed,
    standing: standingOf(fact),
    sample: submission.sample,
  };
}

function taskRow(task: Task, submission: LoadedSubmission, registry: Registry): RawRow {
  const { cell: _, ...place } = placeOf(task, submission);
  return {
    ...place,
    sheet_row: task.place.row + 1,
    ...unitColumns(task.unit),
    province_id: above(task.unit, registry).province_id,
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
    for (const { unit } of [...interpretation.facts, ...interpretation.tasks, ...interpretation.targets])
      ids.add(unit.id);
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
