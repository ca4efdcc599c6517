import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import { headingOf } from '../../lexicon/headings.ts';
import type { Column } from '../columns/column.ts';
import type { Table } from '../table.ts';

const NAMES: ReadonlySet<string> = new Set(['unit', 'channel', 'content']);
/** "/quý", "mỗi tháng", "trong quý II" behind what a row is called. */
const PACE =
  /\s*(?:\/|mỗi|hằng|hàng|một|trong|của)\s*(?:0?1 )?(?:tuần|tháng|qu[ýí]|năm|kỳ)(?: (?:[ivx]{1,3}|\d{1,4}))?(?:[ /](?:năm )?20\d\d)?$/iu;
/** "mỗi xã, thị trấn", "cho các đơn vị": of whom it is wanted. */
const OF_EACH =
  /\s*(?:cho |của |đối với )?(?:mỗi|từng|các|một|01)\s+(?:xã|phường|thị trấn|đặc khu|đơn vị|địa phương|huyện)(?:(?:,|\/| và)\s*(?:xã|phường|thị trấn|đặc khu|đơn vị|địa phương))*$/iu;

const demands = remembered(
  (text): boolean => headingOf(collapse(text.replace(PACE, '').replace(OF_EACH, ''))) === 'plan',
);

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
