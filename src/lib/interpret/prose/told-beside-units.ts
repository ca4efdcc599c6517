import { isTotalLabel } from '../lexicon/labels.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import type { Column } from '../table/columns/column.ts';
import { columnWith, type Table } from '../table/table.ts';
import type { Sentence } from './sentences.ts';

const TELLS: ReadonlySet<Column['role']> = new Set(['value', 'result', 'content', 'channel', 'unknown']);

/**
 * "Xã Vĩnh Tú | Trang TTĐT: 12 tin, bài; loa: 36 lượt": in a table that lists units and has no column of figures, what
 * is told beside the name of each is that unit's.
 */
export function toldBesideUnits(table: Table, around: Surroundings): Sentence[] {
  const { view, finder, date, reporting, ledger } = around;
  const names = columnWith(table, 'unit');
  if (!names) return [];
  const texts = table.columns.filter(({ role, col }) => TELLS.has(role) && col !== names.col);
  const there = finder.at(date, reporting);
  return view.rowsBetween(table.first, table.last).flatMap((row) => {
    const name = view.text(row, names.col);
    if (name === '' || isTotalLabel(name)) return [];
    const told = texts.flatMap(({ col }) => view.own(row, col) ?? []);
    const sentences = told.filter(({ text }) => quantitiesInProse(text, view.words).length > 0);
    if (sentences.length === 0) return [];
    const found = there.find(name, '');
    const cell = view.at(row, names.col);
    const isDoubted = cell && ledger.problems.some(({ place }) => place.cell === ledger.nameOf(cell));
    const unit = isDoubted ? { ...found, doubts: [] } : found;
    return sentences.map((cell) => ({ cell, text: cell.text, unit }));
  });
}
