import { formatNumber } from '#lib/messages/format.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { ViewColumn } from '../figure/column.ts';
import type { TargetRow } from './query.ts';

/** Whose quota, of what, how much, how often, and the words of the plan. */
export const TARGET_COLUMNS: readonly ViewColumn<TargetRow>[] = [
  {
    key: 'unit',
    label: viewWords.unit,
    names: true,
    text: (row) => row.unitName,
    sort: (row) => row.unitName,
  },
  { key: 'task', label: taskWords.task, text: (row) => row.taskNumber },
  { key: 'channel', label: viewWords.filter.channel, text: (row) => terms.channel[row.channel] },
  { key: 'measure', label: viewWords.filter.measure, text: (row) => terms.measure[row.measure] },
  {
    key: 'value',
    label: taskWords.targetValue,
    align: 'end',
    text: (row) => `${taskWords.comparator[row.comparator]} ${formatNumber(row.value)}`,
    sort: (row) => row.value,
  },
  { key: 'per', label: taskWords.targetPer, text: (row) => terms.per[row.per] },
  { key: 'source', label: taskWords.targetSource, text: (row) => row.sourceText },
];
