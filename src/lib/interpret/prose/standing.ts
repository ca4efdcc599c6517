import type { Measure } from '#lib/domain/measure.ts';
import { plain } from '../period/plain.ts';

const COUNTED: ReadonlySet<Measure> = new Set(['unit_count', 'people', 'other']);
/** "Xã có 17 xóm", "Toàn huyện hiện có 22 xã, thị trấn": what a place consists of, and nothing that was done. */
const CONSISTS =
  /^[\s\-+*]*(?:\d+[.)] ?)?(?:ubnd |toan |tren dia ban |dia ban |hien nay,? )*(?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tinh|dac khu|dia phuong)\b[^,;:.\d]{0,40}\b(?:co|gom|quan ly|duoc chia thanh)(?: tong so)?\s*$/;

/** Whether a figure only says of how many parts or people a place consists. */
export function isStanding(before: string, measure: Measure): boolean {
  return COUNTED.has(measure) && CONSISTS.test(plain(before));
}
