import type { Target } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { collapse } from '#lib/domain/text.ts';
import { channelOf } from '../lexicon/channels.ts';
import { measureInLabel, measureOn } from '../lexicon/measures.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { comparatorOf, perOf } from './plan-columns.ts';
import type { TableContext } from './table-context.ts';
import { columnWith, type Table } from './table.ts';

/** The quotas of a row of tasks whose numbers stand in columns of their own: "Tổ chức tập huấn | lớp | 2". */
export function plannedFigures(
  row: number,
  content: string,
  unit: UnitRef,
  table: Table,
  { view, ledger, year }: TableContext,
): Target[] {
  const column = columnWith(table, 'measure');
  const written = column ? view.text(row, column.col) : '';
  const counted = measureOf(written, view.words) ?? measureInLabel(content, view.words);
  if (!counted) return [];
  const channel = channelOf(content, view.words)?.channel ?? 'other';
  const { measure } = measureOn(channel, { measure: counted.measure, text: written });
  const ordinal = columnWith(table, 'ordinal');
  return table.columns
    .filter(({ role }) => role === 'plan')
    .flatMap((planned) => {
      const cell = view.own(row, planned.col);
      if (cell?.value.kind !== 'number') return [];
      ledger.mark(cell, 'target');
      return {
        place: ledger.placeOf(cell),
        unit,
        year,
        taskNumber: ordinal ? view.text(row, ordinal.col) : '',
        channel,
        measure,
        comparator: comparatorOf(planned),
        value: cell.value.number,
        per: perOf(planned),
        sourceText: collapse(cell.text),
      };
    });
}
