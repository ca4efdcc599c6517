import type { DataTable } from '#lib/domain/data-view.ts';
import type { FactState, Qualifier } from '#lib/domain/fact.ts';
import { TASK_STATUSES, type Target, type TaskStatus } from '#lib/domain/task.ts';
import { dataWords } from '#lib/messages/data.ts';
import { valueText } from '#lib/messages/fact.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { periodName } from '#lib/messages/terms.ts';
import type { RawRow } from '#lib/store/query.ts';
import { sql, type Sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import { CHANNEL, LEVEL, MEASURE, PER, placeIn, SCOPE, STANDING, TOPIC } from './coded.ts';
import type { Field } from './field.ts';

const words = dataWords.field;
const STATUSES = [...TASK_STATUSES, 'planned'];

const UNIT: Field = {
  key: 'unit',
  label: words.unit,
  sql: sql`t.unit_name`,
  column: 'unit_name',
  searched: true,
  groups: true,
  width: '12rem',
};
const CODE: Field = {
  key: 'code',
  label: words.code,
  sql: sql`t.unit_code`,
  column: 'unit_code',
  searched: true,
  width: '5rem',
};
const FILE: Field = {
  key: 'file',
  label: words.file,
  sql: sql`t.file`,
  column: 'file',
  searched: true,
  groups: true,
  width: '16rem',
};
const SHEET = text('sheet', words.sheet, sql`t.sheet`, 'sheet');
const CELL: Field = { key: 'cell', label: words.cell, sql: sql`t.cell`, column: 'cell', width: '5rem' };
const YEAR: Field = {
  key: 'year',
  label: words.year,
  sql: sql`coalesce(cast(t.year as varchar), '')`,
  column: 'year',
  order: sql`t.year`,
  file: (row) => number(row, 'year'),
  groups: true,
  width: '5rem',
};
const SOURCE = text('source', words.source, sql`t.source_text`, 'source_text');

const FACTS: readonly Field[] = [
  UNIT,
  CODE,
  LEVEL,
  {
    key: 'parent',
    label: words.parent,
    sql: sql`coalesce((select any_value(p.name) from units p where p.unit_id = t.parent_id), '')`,
    column: 'parent_name',
    groups: true,
    width: '11rem',
  },
  {
    key: 'period',
    label: words.period,
    sql: sql`t.period`,
    column: 'period',
    order: sql`t.period_from || t.period_to || t.period`,
    name: periodName,
    groups: true,
    width: '8.5rem',
  },
  CHANNEL,
  { ...text('subchannel', words.subchannel, sql`t.subchannel`, 'subchannel'), groups: true },
  {
    key: 'value',
    label: words.value,
    sql: sql`t.value`,
    column: 'value',
    order: 'number',
    isNumber: true,
    cell: figureText,
    file: (row) => (isExact(row) ? number(row, 'value') : figureText(row)),
    width: '6rem',
  },
  MEASURE,
  text('measure_text', words.measureText, sql`t.measure_text`, 'measure_text'),
  STANDING,
  SCOPE,
  TOPIC,
  SOURCE,
  FILE,
  SHEET,
  CELL,
];

const TASKS: readonly Field[] = [
  UNIT,
  CODE,
  LEVEL,
  YEAR,
  { ...text('number', words.number, sql`t.number`, 'number'), groups: true, width: '5rem' },
  { ...text('content', words.content, sql`t.content`, 'content'), width: '22rem' },
  text('result', words.result, sql`t.result`, 'result'),
  text('lead', words.lead, sql`t.lead`, 'lead'),
  text('coordinating', words.coordinating, sql`t.coordinating`, 'coordinating'),
  {
    ...text('deadline', words.deadline, sql`t.deadline_text`, 'deadline_text'),
    order: sql`coalesce(nullif(t.deadline, ''), '9999') || t.deadline_text`,
  },
  {
    key: 'status',
    label: words.status,
    sql: sql`coalesce(nullif(t.status, ''), 'planned')`,
    column: 'status',
    order: placeIn(STATUSES, sql`coalesce(nullif(t.status, ''), 'planned')`),
    codes: STATUSES,
    name: statusName,
    cell: (row) => statusName(textOf(row, 'status')),
    groups: true,
  },
  {
    key: 'percent',
    label: words.percent,
    sql: sql`t.percent`,
    column: 'percent',
    order: 'number',
    isNumber: true,
    cell: (row) => numberText(row, 'percent'),
    file: (row) => number(row, 'percent'),
  },
  text('note', words.note, sql`t.note`, 'note'),
  text('links', words.links, sql`t.links`, 'links'),
  FILE,
  SHEET,
  {
    key: 'row',
    label: words.row,
    sql: sql`t.sheet_row`,
    column: 'sheet_row',
    order: 'number',
    isNumber: true,
    file: (row) => number(row, 'sheet_row'),
    width: '5rem',
  },
];

const TARGETS: readonly Field[] = [
  UNIT,
  CODE,
  LEVEL,
  YEAR,
  { ...text('task', words.task, sql`t.task_number`, 'task_number'), width: '6rem' },
  CHANNEL,
  {
    key: 'value',
    label: words.target,
    sql: sql`t.value`,
    column: 'value',
    order: 'number',
    isNumber: true,
    cell: (row) =>
      `${taskWords.comparator[textOf(row, 'comparator') as Target['comparator']]} ${numberText(row, 'value')}`,
    file: (row) => (textOf(row, 'comparator') === '=' ? number(row, 'value') : targetText(row)),
    width: '7rem',
  },
  MEASURE,
  PER,
  SOURCE,
  FILE,
  SHEET,
  CELL,
];

/** The fields of each table, in their usual order. */
export const FIELDS: Readonly<Record<DataTable, readonly Field[]>> = {
  facts: FACTS,
  tasks: TASKS,
  targets: TARGETS,
};

/** The columns that a table shows where nobody chose others. */
export const USUAL: Readonly<Record<DataTable, readonly string[]>> = {
  facts: ['unit', 'parent', 'period', 'channel', 'value', 'measure', 'standing', 'file', 'sheet', 'cell'],
  tasks: ['unit', 'year', 'number', 'content', 'status', 'deadline', 'file', 'sheet', 'row'],
  targets: ['unit', 'year', 'task', 'channel', 'value', 'measure', 'per', 'source', 'file', 'cell'],
};

/** The fields of these keys, in their order; unknown keys are left out. */
export function fieldsOf(table: DataTable, keys: readonly string[]): Field[] {
  return keys.flatMap((key) => FIELDS[table].find((field) => field.key === key) ?? []);
}

function text(key: string, label: string, value: Sql, column: string): Field {
  return { key, label, sql: value, column, searched: true, width: '14rem' };
}

function number(row: RawRow, column: string): number | null {
  return row[column] === null || row[column] === undefined ? null : numberOf(row, column);
}

function numberText(row: RawRow, column: string): string {
  const value = number(row, column);
  return value === null ? '' : formatNumber(value);
}

function figureText(row: RawRow): string {
  return valueText({
    state: textOf(row, 'state') as FactState,
    value: number(row, 'value'),
    of: number(row, 'of_value'),
    qualifier: textOf(row, 'qualifier') as Qualifier,
  });
}

function isExact(row: RawRow): boolean {
  return textOf(row, 'state') === 'value' && textOf(row, 'qualifier') === 'exact' && row['of_value'] === null;
}

function targetText(row: RawRow): string {
  return `${textOf(row, 'comparator')} ${numberText(row, 'value')}`;
}

function statusName(value: string): string {
  return taskWords.statusOf(value === '' || value === 'planned' ? null : (value as TaskStatus));
}
