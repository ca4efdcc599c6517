import type { Scope } from '#lib/domain/fact.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { plain } from '../period/plain.ts';

const BOTH =
  /tu (?:huyen|tinh|thi xa|thanh pho) den|ca (?:huyen|tinh) (?:va|lan) xa|cua xa,? (?:va )?huyen|huyen (?:va|,) (?:cac )?xa|^[\s\-+*]*(?:tren dia ban )?toan (?:huyen|tinh|thi xa|thanh pho)\b/;
const BELOW =
  /(?:cac|cua|don vi|ubnd) (?:ubnd )?(?:cac )?(?:xa|phuong|thi tran|dac khu|don vi)\b|cap xa|(?:trang (?:ttdt|thong tin dien tu)|(?:dai|tram) truyen thanh) (?:cua )?(?:cac )?(?:xa|phuong|thi tran)\b/;
/** "22/22 xã, thị trấn niêm yết": the units below are who did it. */
const EACH_BELOW = /\d ?\/ ?\d+ (?:xa|phuong|thi tran)\b/;
/** "cho 105 cán bộ cấp huyện, cấp xã": who took part says nothing of who held it. */
const ATTENDING =
  /\b(?:cho|can bo|cong chuc|vien chuc)\b[^,;.:]*\bcap (?:tinh|huyen|xa)(?:(?:,| va|, va) (?:cap )?(?:huyen|xa)\b)*/g;

/** "18 buổi tại các xã vùng cao": where something was done says nothing of who did it. */
const WHERE =
  /\btai (?:(?:trung tam|tru so|nha van hoa|dia ban) )?(?:cac |\d+(?:\/\d+)? )?(?:xa|phuong|thi tran)\b/g;
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

/** "62 hội nghị, trong đó cấp xã 55": behind these words stands a part of what was said before. */
const PARTS = /(?<![\p{L}\p{M}])trong đó(?![\p{L}\p{M}])/iu;

/**
 * Whose activity a figure counts, seen from the reporting unit: a huyện or tỉnh may speak of the units below it. `at`:
 * where the figure stands in its clause; `sentence`: what stands before the clause in its sentence.
 */
export function scopeOfFigure(clause: string, at: number, level: UnitLevel, sentence = ''): Scope {
  const parts = PARTS.exec(clause)?.index ?? clause.length;
  const [whole, part] = [clause.slice(0, parts), clause.slice(parts)];
  const ofWhole = scopeOfClause(whole, level, sentence);
  if (part === '') return ofWhole;
  const ofPart = scopeOfClause(part, level);
  if (at < parts) return ofWhole === 'own' && ofPart === 'children' ? 'own_and_children' : ofWhole;
  return ofPart === 'own' && !NAMES_ABOVE.test(plain(part)) ? ofWhole : ofPart;
}

function scopeOfClause(clause: string, level: UnitLevel, sentence = ''): Scope {
  const line = plain(clause).replace(ATTENDING, ' ').replace(WHERE, ' ');
  if (BOTH.test(line)) return 'own_and_children';
  if (level !== 'huyen' && level !== 'tinh') return 'own';
  const isBelow = BELOW.test(line) || EACH_BELOW.test(line) || goesOnBelow(sentence, clause);
  return isBelow ? 'children' : 'own';
}
