import type { DataTable } from '#lib/domain/data-view.ts';
import type { CsvValue } from '#lib/export/csv.ts';
import { dataWords } from '#lib/messages/data.ts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { sourceWords } from '#lib/messages/source.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, type ViewColumn } from '../figure/column.ts';
import { boundOf } from '../figure/tally.ts';
import { valueName, type Field } from './field.ts';
import { groupName, type Grouped, type GroupLine } from './group-lines.ts';
import type { GroupCell } from './group-query.ts';
import { whyNotAdded } from '../figure/may-add.ts';

/** The key of the column of all columns together. */
export const SUM = 'sum';
/** Before the key of a column of one value. */
const VALUE = 'value:';

/** The columns of the grouped table on screen: the group, a column for each value, the sum, and what is not in it. */
export function groupColumns(
  table: DataTable,
  { across }: Grouped,
  fields: readonly Field[],
  by: Field | null,
): ViewColumn<GroupLine>[] {
  return [
    {
      key: 'group',
      label: fields.map(({ label }) => label).join(' › '),
      names: true,
      text: (line) => nameOf(line, fields),
    },
    ...numberColumns(table, across, by),
  ];
}

/** The columns of its file: each field by itself, so that every line says all that it is about. */
export function groupFileColumns(
  table: DataTable,
  { across }: Grouped,
  fields: readonly Field[],
  by: Field | null,
): ViewColumn<GroupLine>[] {
  return [
    ...fields.map((field, at) => ({
      key: field.key,
      label: field.label,
      text: (line: GroupLine) => groupName(field, line.values[at]),
    })),
    ...numberColumns(table, across, by),
  ];
}

/** The value of the column that was pressed; null for the sum. */
export function acrossOf(column: string): string | null {
  return column.startsWith(VALUE) ? column.slice(VALUE.length) : null;
}

function numberColumns(
  table: DataTable,
  across: readonly string[],
  by: Field | null,
): ViewColumn<GroupLine>[] {
  const column = (key: string, label: string, value: string | null): ViewColumn<GroupLine> => ({
    key,
    label,
    align: 'end',
    text: (line) => cellText(table, line.cells.get(value)),
    value: (line) => cellValue(table, line.cells.get(value)),
    picks: (line) => table !== 'targets' && line.cells.has(value),
  });
  const label = { facts: dataWords.sum, tasks: dataWords.rate, targets: dataWords.rows }[table];
  const all = (line: GroupLine) => line.cells.get(null)?.rows ?? 0;
  return [
    ...(by
      ? across.map((value) => column(VALUE + value, valueName(by, value) || dataWords.notGiven, value))
      : []),
    column(SUM, label, null),
    ...(table === 'targets'
      ? []
      : [
          {
            key: 'rows',
            label: dataWords.rows,
            align: 'end' as const,
            text: (line: GroupLine) => formatNumber(all(line)),
            value: all,
          },
        ]),
    ...(table === 'facts'
      ? [
          {
            key: 'left',
            label: dataWords.leftOut,
            width: '20rem',
            text: (line: GroupLine) => leftOutText(line.cells.get(null)),
          },
        ]
      : []),
  ];
}

function nameOf({ values, above }: GroupLine, fields: readonly Field[]): string {
  if (values.length === 0) return groupName(undefined, undefined);
  const depth = fields.length - above - 1;
  return '\u2003'.repeat(depth) + groupName(fields[depth], values[depth]);
}

function cellText(table: DataTable, cell: GroupCell | undefined): string {
  if (!cell) return viewWords.noneMark;
  if (table === 'targets') return formatNumber(cell.rows);
  if (table === 'tasks')
    return taskWords.rate(cell.done, cell.due, cell.due === 0 ? null : cell.done / cell.due);
  if (cell.tally.value === null) return viewWords.noneMark;
  const reasons = whyNotAdded(cell.kinds);
  if (reasons.length === 0) return formatBounded(cell.tally.value, boundOf(cell.tally));
  return `${dataWords.notAddedMark} ${dataWords.notAdded[reasons[0]!]}`;
}

function cellValue(table: DataTable, cell: GroupCell | undefined): CsvValue {
  const text = cellText(table, cell);
  if (!cell || text === viewWords.noneMark) return null;
  if (table === 'targets') return cell.rows;
  if (table === 'tasks' || whyNotAdded(cell.kinds).length > 0) return text;
  return fileNumber(cell.tally.value, text, boundOf(cell.tally) === 'exact');
}

function leftOutText(cell: GroupCell | undefined): string {
  const parts = [...(cell?.leftOut ?? [])].map(([standing, count]) =>
    dataWords.leftOutOf(count, sourceWords.standing[standing]),
  );
  return parts.join('; ');
}
