import type { Scope } from '#lib/domain/fact.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { plain } from '../period/plain.ts';

const BOTH =
  /tu (?:huyen|tinh|thi xa|thanh pho) den|ca (?:huyen|tinh) (?:va|lan) xa|cua xa,? (?:va )?huyen|huyen (?:va|,) (?:cac )?xa/;
const BELOW =
  /(?:cac|cua|don vi|ubnd) (?:ubnd )?(?:cac )?(?:xa|phuong|thi tran|dac khu|don vi)\b|cap xa|(?:trang (?:ttdt|thong tin dien tu)|(?:dai|tram) truyen thanh) (?:cua )?(?:cac )?(?:xa|phuong|thi tran)\b/;
/** "22/22 xã, thị trấn niêm yết": the units below are who did it. */
const EACH_BELOW = /\d ?\/ ?\d+ (?:xa|phuong|thi tran)\b/;
/** "cho 105 cán bộ cấp huyện, cấp xã": who took part says nothing of who held it. */
const ATTENDING =
  /\b(?:cho|can bo|cong chuc|vien chuc)\b[^,;.:]*\bcap (?:tinh|huyen|xa)(?:(?:,| va|, va) (?:cap )?(?:huyen|xa)\b)*/g;

const OPENS_BELOW =
  /^[\s\-+*]*(?:\d+[.)] ?|[a-z]\) ?)?(?:ubnd |dai truyen thanh )?(?:cac|100% (?:cac )?|\d+\/\d+) ?(?:xa|phuong|thi tran)\b/;
const NAMES_ABOVE = /\b(?:huyen|thi xa|thanh pho|tinh|phong|trung tam|cong|dai)\b/;

/**
 * "Các xã, thị trấn phát 64 lượt; treo 96 băng rôn": behind a semicolon the units below that opened the sentence are
 * still who did it, unless the clause names another.
 */
function goesOnBelow(sentence: string, clause: string): boolean {
  return OPENS_BELOW.test(plain(sentence)) && /^\s*\p{Ll}/u.test(clause) && !NAMES_ABOVE.test(plain(clause));
}

/**
 * Whose activity a clause counts, seen from the reporting unit: a huyện or tỉnh may speak of the units below it.
 * `sentence`: what stands before the clause in its sentence.
 */
export function scopeOfClause(clause: string, level: UnitLevel, sentence = ''): Scope {
  const line = plain(clause).replace(ATTENDING, ' ');
  if (BOTH.test(line)) return 'own_and_children';
  if (level !== 'huyen' && level !== 'tinh') return 'own';
  const isBelow = BELOW.test(line) || EACH_BELOW.test(line) || goesOnBelow(sentence, clause);
  return isBelow ? 'children' : 'own';
}
