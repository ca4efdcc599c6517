import { taskWords } from '#lib/messages/tasks.ts';
import { viewWords } from '#lib/messages/views.ts';
import { unitColumns, type ViewColumn } from '../figure/column.ts';
import type { Rate } from './rates.ts';
import { isOpen, type CompletionRow } from './rows.ts';

/** Unit, the two rates with n/N, evidence, and what is in neither. */
export function completionColumns(rows: readonly CompletionRow[]): ViewColumn<CompletionRow>[] {
  return [
    ...unitColumns(rows),
    {
      ...rateColumn('strict', taskWords.strict, taskWords.strictHint),
      bar: (row) => row.strict.ratio,
      provisional: isOpen,
    },
    rateColumn('reported', taskWords.reported, taskWords.reportedHint),
    rateColumn('evidence', taskWords.evidence, taskWords.evidenceHint),
    { key: 'remark', label: viewWords.note, text: remarkOf },
  ];
}

function rateColumn(
  key: 'strict' | 'reported' | 'evidence',
  label: string,
  hint: string,
): ViewColumn<CompletionRow> {
  const text = ({ part, whole, ratio }: Rate) => taskWords.rate(part, whole, ratio);
  return {
    key,
    label,
    hint,
    align: 'end',
    text: (row) => text(row[key]),
    sort: (row) => row[key].ratio,
    picks: (row) => row[key].whole > 0,
  };
}

function remarkOf(row: CompletionRow): string {
  const excluded = row.not_due + row.not_applicable;
  const parts = [
    ...(row.blank > 0 ? [taskWords.blankNote(row.blank)] : []),
    ...(row.contradictory > 0 ? [taskWords.contradictoryNote(row.contradictory)] : []),
    ...(excluded > 0 ? [taskWords.excludedNote(excluded)] : []),
    ...(row.planned > 0 ? [taskWords.plannedNote(row.planned)] : []),
  ];
  return parts.join('; ');
}
