import type { Target } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { collapse } from '#lib/domain/text.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { measureInLabel, measureOn, type MeasureReading } from '../../lexicon/measures.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import { readQuantity } from '../../quantity/read-cell.ts';
import type { PaceOf } from '../columns/pace-column.ts';
import { comparatorOf, perOf } from '../columns/plan-columns.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';

/** The quotas of a row of tasks whose numbers stand in columns of their own: "Tổ chức tập huấn | lớp | 2". */
export function plannedFigures(
  row: number,
  content: string,
  unit: UnitRef,
  table: Table,
  paceOf: PaceOf,
  { view, ledger, year }: TableContext,
): Target[] {
  const column = columnWith(table, 'measure');
  const written = column ? view.text(row, column.col) : '';
  const counted = measureOf(written, view.words) ?? measureInLabel(content, view.words);
  const channel = channelOf(content, view.words)?.channel ?? 'other';
  const ordinal = columnWith(table, 'ordinal');
  return table.columns
    .filter(({ role }) => role === 'plan')
    .flatMap((planned) => {
      const cell = view.own(row, planned.col);
      const figure =
        cell && figureIn(cell, counted && { measure: counted.measure, text: written }, view.words);
      if (!figure) return [];
      ledger.mark(cell, 'target');
      return {
        place: ledger.placeOf(cell),
        unit,
        year,
        taskNumber: ordinal ? view.text(row, ordinal.col) : '',
        channel,
        measure: measureOn(channel, figure.of).measure,
        comparator: comparatorOf(planned),
        value: figure.value,
        per: paceOf(row) ?? perOf(planned),
        sourceText: collapse(cell.text),
      };
    });
}

/** "104", "≥ 48" in the table of a document, where all is text. */
const BARE_NUMBER = /^\s*(?:[≥>]=?\s*)?\d[\d.,]*\s*$/u;

/** A number of what the row counts, or "20 tin, bài", which says itself what of; one with a pace is read by its words. */
function figureIn(
  { value, text }: Cell,
  counted: MeasureReading | null,
  words: OwnWords | null,
): { readonly value: number; readonly of: MeasureReading } | null {
  if (value.kind === 'number') return counted && { value: value.number, of: counted };
  if (value.kind !== 'text') return null;
  const { quantities, problems } = readQuantity(text, { words });
  const [only, another] = quantities;
  if (!only || another || problems.length > 0 || only.value === null) return null;
  if (BARE_NUMBER.test(text)) return counted && { value: only.value, of: counted };
  if (only.qualifier !== 'exact') return null;
  const of = only.unitText === '' ? null : measureOf(only.unitText, words);
  const isWhole = only.start === 0 && only.end >= text.trimEnd().length;
  return of && isWhole && of.measure !== 'percent' ? { value: only.value, of } : null;
}
