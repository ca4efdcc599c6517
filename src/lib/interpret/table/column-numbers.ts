import { collapse } from '#lib/domain/text.ts';
import type { SheetView } from './sheet-view.ts';
import { cellsOf, type Table } from './table.ts';

const NUMBER = /^(\()?([A-D]|\d{1,2})\)?(?:\s*=.*)?$/;

/**
 * Whether a row below a header numbers its columns: "(1) (2) (3)=(4)+(5)", "A B 1 2", 1 2 3 … from the first column
 * on. Figures without brackets may be those of the first month or of the first item: then the next row counts on.
 */
export function isColumnNumbers(table: Table, view: SheetView, row: number): boolean {
  const texts = cellsOf(table, view, row).map(({ text }) => collapse(text));
  if (texts.length < 3 || texts.filter((text) => NUMBER.test(text)).length < texts.length - 1) return false;
  const labels = texts.flatMap((text) => NUMBER.exec(text)?.[2] ?? []);
  const figures = labels.filter((label) => /\d/.test(label)).map(Number);
  const isCounting = figures.every((figure, i) => i === 0 || figure === figures[i - 1]! + 1);
  const isBracketed = texts.filter((text) => text.startsWith('(')).length >= texts.length - 1;
  if (isBracketed) return /^\(?[1A](?!\d)/.test(texts[0]!);
  const [first] = labels;
  if (!isCounting || labels.length < texts.length || (first !== '1' && first !== 'A')) return false;
  return first === 'A' || !countsOn(table, view, row);
}

function countsOn(table: Table, view: SheetView, row: number): boolean {
  const below = view.rows.find((each) => each > row && each <= table.last);
  const next = below === undefined ? undefined : cellsOf(table, view, below)[0];
  return next !== undefined && collapse(next.text) === '2';
}
