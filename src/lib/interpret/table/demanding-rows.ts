import { remembered } from '#lib/domain/remembered.ts';
import { headingOf } from '../lexicon/headings.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

const NAMES: ReadonlySet<string> = new Set(['unit', 'channel', 'content']);
/** "/quý", "mỗi tháng", "(tối thiểu)" behind what a row is called. */
const PACE = /\s*(?:\/|mỗi|hằng|hàng|một)\s*(?:0?1 )?(?:tuần|tháng|quý|năm)$/iu;

const demands = remembered((text): boolean => headingOf(text.replace(PACE, '')) === 'plan');

/**
 * The column in which a row may say what each unit should reach: "Định mức tối thiểu/quý". Only under columns that name
 * channels; in other tables the word heads a list.
 */
export function demandColumn({ columns }: Table): Column | undefined {
  const areNamed = columns.some(({ role, channel }) => role === 'value' && channel !== null);
  return areNamed ? columns.find(({ role }) => NAMES.has(role)) : undefined;
}

/** What a row is called that demands; null for one of results. */
export function demandIn(text: string): string | null {
  return text !== '' && demands(text) ? text : null;
}
