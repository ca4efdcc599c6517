import { sql, type Sql } from './sql.ts';

/**
 * The Vietnamese order and the search without diacritics as expressions: the engine has neither, for its own way (icu)
 * is an extension that would have to be fetched.
 */

/** The alphabet in its order, each letter with its tones in theirs: ngang, huyền, hỏi, ngã, sắc, nặng (CLDR, vi). */
const LETTERS = [
  ...['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'b', 'c', 'd', 'đ', 'eèẻẽéẹ', 'êềểễếệ', 'f', 'g', 'h', 'iìỉĩíị', 'j'],
  ...['k', 'l', 'm', 'n', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'p', 'q', 'r', 's', 't', 'uùủũúụ', 'ưừửữứự', 'v'],
  ...['w', 'x', 'yỳỷỹýỵ', 'z'],
].map((letter) => [...letter.normalize('NFC')]);

const ALL = LETTERS.flat().join('');
const FIRST = 'A'.codePointAt(0)!;
/** For each letter of `ALL` a sign whose order is that of the alphabet; all of them come after the digits. */
const PLACES = LETTERS.flatMap((tones, at) => tones.map(() => String.fromCodePoint(FIRST + at))).join('');
const TONES = LETTERS.flatMap((tones) => tones.map((_, tone) => String(tone))).join('');

/** Numbers are compared by their size, up to so many digits. */
const DIGITS = 12;
const ZEROS = `${'0'.repeat(DIGITS)}\\1`;
const LAST = `\\d*(\\d{${DIGITS}})`;

/** A text whose plain order is the Vietnamese order of `text`: tones after letters, "xã 2" before "xã 10". */
export function vietnameseKey(text: Sql): Sql {
  const lower = sql`lower(nfc_normalize(${text}))`;
  const padded = sql`regexp_replace(regexp_replace(${lower}, '(\\d+)', ${ZEROS}, 'g'), ${LAST}, '\\1', 'g')`;
  return sql`translate(${padded}, ${ALL}, ${PLACES}) || chr(1) || translate(${lower}, ${ALL}, ${TONES})`;
}

/** A text in lower case without diacritics, đ as d. */
export function foldedText(text: Sql): Sql {
  return sql`replace(strip_accents(lower(${text})), 'đ', 'd')`;
}
