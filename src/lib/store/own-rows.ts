import type { Place } from '#lib/domain/place.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { severityOf, type Problem } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { RawRow } from './query.ts';

/** A submission as the store takes it. */
export interface LoadedSubmission {
  readonly id: number;
  readonly file: string;
  readonly receivedAt: string;
  readonly sample: boolean;
  readonly interpretation: Interpretation;
}

/** The rows of a submission in each table but that of its figures (fact-content.ts), without their numbers. */
export const OWN_ROWS = {
  submissions: (submission: LoadedSubmission): RawRow[] => [submissionRow(submission)],
  tasks: (submission: LoadedSubmission, registry: Registry): RawRow[] =>
    submission.interpretation.tasks.map((task) => taskRow(task, submission, registry)),
  targets: (submission: LoadedSubmission): RawRow[] =>
    submission.interpretation.targets.map((target) => targetRow(target, submission)),
  problems: (submission: LoadedSubmission): RawRow[] =>
    submission.interpretation.problems.map((problem) => problemRow(problem, submission)),
};

/** The id of the tỉnh in which a unit lies; empty where the registry does not know it. */
export function provinceOf({ id }: Pick<UnitRef, 'id'>, registry: Registry): string {
  const known = id === '' ? undefined : registry.unit(id);
  return known ? (registry.provinceOf(known)?.id ?? '') : '';
}

function submissionRow({ id, file, receivedAt, sample, interpretation }: LoadedSubmission): RawRow {
  return {
    submission_id: id,
    file,
    received_at: receivedAt,
    sample,
    refused: interpretation.refused,
    sender_id: interpretation.sender?.id ?? '',
  };
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

function placeOf({ place }: { place: Place }, submission: LoadedSubmission) {
  return { submission_id: submission.id, file: submission.file, sheet: place.sheet, cell: place.cell };
}

function unitColumns(unit: UnitRef) {
  return { unit_id: unit.id, unit_code: unit.code, unit_name: unit.name, unit_level: unit.level };
}
