import { remembered } from '#lib/domain/remembered.ts';
import { headingOf } from '../lexicon/headings.ts';
import type { SheetView } from './sheet-view.ts';
import type { Table } from './table.ts';

const NAMES: ReadonlySet<string> = new Set(['unit', 'channel', 'content']);
/** "/quý", "mỗi tháng", "(tối thiểu)" behind what a row is called. */
const PACE = /\s*(?:\/|mỗi|hằng|hàng|một)\s*(?:0?1 )?(?:tuần|tháng|quý|năm)$/iu;

const demands = remembered((text): boolean => headingOf(text.replace(PACE, '')) === 'plan');

/**
 * What a row is called that stands where units do, and says what each of them should reach: "Định mức tối thiểu/quý".
 * Only under columns that name channels; in other tables the word heads a list.
 */
export function demandOfRow(table: Table, view: SheetView, row: number): string | null {
  if (!table.columns.some(({ role, channel }) => role === 'value' && channel !== null)) return null;
  const column = table.columns.find(({ role }) => NAMES.has(role));
  const text = column ? view.text(row, column.col) : '';
  return text !== '' && demands(text) ? text : null;
}
