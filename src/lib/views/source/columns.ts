import { valueText } from '#lib/messages/fact.ts';
import { sourceWords } from '#lib/messages/source.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { periodName, terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Column } from '#lib/ui/table/column.ts';
import type { SourceFact, SourceTask } from './query.ts';

/** What a figure is about, what it says, whether it is added up, and where it stands. */
export const FACT_COLUMNS: readonly Column<SourceFact>[] = [
  { key: 'unit', label: viewWords.unit, names: true, text: (row) => row.unit, sort: (row) => row.unit },
  {
    key: 'period',
    label: sourceWords.period,
    text: (row) => periodName(row.period),
    sort: (row) => row.period,
  },
  {
    key: 'channel',
    label: viewWords.filter.channel,
    text: (row) => terms.channelShort[row.channel],
    sort: (row) => terms.channelShort[row.channel],
  },
  {
    key: 'value',
    label: sourceWords.value,
    align: 'end',
    text: (row) => valueText(row.figure),
    sort: (row) => row.figure.value,
  },
  { key: 'measure', label: viewWords.filter.measure, text: (row) => terms.measure[row.measure] },
  {
    key: 'standing',
    label: sourceWords.standingTitle,
    text: standingText,
    sort: standingText,
  },
  { key: 'scope', label: sourceWords.scope, text: (row) => terms.scope[row.scope] },
  { key: 'file', label: sourceWords.file, text: (row) => row.file, sort: (row) => row.file },
  { key: 'sheet', label: sourceWords.sheet, text: (row) => row.sheet },
  { key: 'cell', label: sourceWords.cell, text: (row) => row.cell },
];

export const TASK_COLUMNS: readonly Column<SourceTask>[] = [
  { key: 'unit', label: viewWords.unit, names: true, text: (row) => row.unit, sort: (row) => row.unit },
  { key: 'number', label: taskWords.task, text: (row) => row.number },
  { key: 'content', label: taskWords.detail.content, text: (row) => row.content },
  { key: 'status', label: sourceWords.standingTitle, text: (row) => taskWords.statusOf(row.status) },
  { key: 'file', label: sourceWords.file, text: (row) => row.file, sort: (row) => row.file },
  { key: 'sheet', label: sourceWords.sheet, text: (row) => row.sheet },
  { key: 'row', label: sourceWords.row, align: 'end', text: (row) => String(row.row) },
];

function standingText({ standing }: SourceFact): string {
  return standing === 'other-scope' ? sourceWords.otherScope : sourceWords.standing[standing];
}
