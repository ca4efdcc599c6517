import { isSectionOrdinal } from '../../lexicon/labels.ts';
import type { Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

/** "1", "2.1", "a)", and the codes that people give to tasks below lettered sections: "A1", "B2.3". */
const ORDINAL = /^(?:[A-ZĐ]?\d{1,3}(?:\.\d+)*|[a-zđ])[.)]?$/u;

/** Where no heading says "STT", the first column is that of the ordinals ("Mục", "Nhóm", "Mã") where its cells are nothing else. */
export function withOrdinalColumn(columns: readonly Column[], body: Body): readonly Column[] {
  const [first] = columns;
  if ((first?.role !== 'unknown' && first?.role !== 'code') || columns.some(({ role }) => role === 'ordinal'))
    return columns;
  const { view } = body;
  const texts = view
    .rowsBetween(body.first, body.last)
    .flatMap((row) => view.own(row, first.col) ?? [])
    .map((cell) => view.lineOf(cell));
  const ordinals = texts.filter((text) => ORDINAL.test(text) || isSectionOrdinal(text));
  const isOutline = ordinals.some((text) => isSectionOrdinal(text) || /^(?:\d+\.|[A-ZĐ])\d/u.test(text));
  if (!isOutline || ordinals.length < 3 || ordinals.length * 5 < texts.length * 4) return columns;
  return eachColumn(columns, (column) => (column === first ? columnAs(column, { role: 'ordinal' }) : column));
}

/** "Cổng | TT | MXH": among channels "TT" is one, and counts no rows. */
export function orRadio(column: Column, run: readonly Column[], { view, first, last }: Body): Column {
  const isAmong = run.some(({ role, channel }) => role === 'value' && channel !== null);
  if (column.role !== 'ordinal' || !isAmong || !/^TT$/.test(column.path.at(-1) ?? '')) return column;
  const numbers = view
    .rowsBetween(first, last)
    .map((row) => view.text(row, column.col))
    .filter((text) => text !== '');
  const counts =
    numbers.length > 1 &&
    numbers.every((text, i) => i === 0 || Number(text) === Number(numbers[i - 1]) + 1 || Number(text) === 1);
  return counts ? column : columnAs(column, { role: 'value', channel: 'radio' });
}
