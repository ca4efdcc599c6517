import { remembered } from '#lib/domain/remembered.ts';
import { collapse, exactKey, isPlain } from '#lib/domain/text.ts';
import { withoutMarksBehind } from '../lexicon/marks-behind.ts';
import { splitUnitName, type UnitType } from '#lib/domain/unit-name.ts';

/** The name of a unit as a cell has it, taken apart. */
export interface UnitText {
  readonly written: string;
  readonly type: UnitType | null;
  readonly shortName: string;
  /** The unit above it, where the cell names one: "Xã Thanh An, huyện Cam Lộ", "Thanh An (Cam Lộ)". */
  readonly parent: { readonly type: UnitType | null; readonly shortName: string } | null;
}

/** A letter and a point may abbreviate a type ("x. Hải An"), but not before one. */
const NUMBERING =
  /^(?:\d+(?:\.\d+)*[.)]\s+|\d{1,2}\/\s*(?=\p{L})|\(\d{1,2}\)\s*|[-–+•*]\s*|[a-zđ]\)\s*|[a-zđ]\.\s*(?=(?:ubnd|xã|phường|thị trấn|đặc khu|huyện)\s))/iu;
/** "Địa bàn xã Vĩnh Tú", "Đơn vị: xã Vĩnh Tú". */
const PLACE = /^(?:địa bàn|đơn vị)\s*:?\s+(?=(?:ubnd|xã|phường|thị trấn|đặc khu|huyện)\s)/iu;
/** "Xã Cồn Tiên mới", after a merger; "Đất Mới" is a name. */
const NEW_ONE = /(?<=^(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu) \p{L}+ \p{L}+(?: \p{L}+)?) mới$/u;
const STOP_BEHIND = /\s*[.;,]+$/u;
const COMMITTEE =
  /^(?:đảng ủy\s*[-,]?\s*)?(?:h[đd]nd\s*(?:[-&+,/]|và)?\s*)?(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|uy ban nhan dan|ub)\s*:?\s+(?=\S)/iu;
const ABBREVIATIONS: readonly (readonly [RegExp, UnitType])[] = [
  [/^t\.?\s?trấn\s+/iu, 'Thị trấn'],
  [/^t\.?\s?t(?:r\.?|\.)\s*(?=\p{Lu})|^T\.?T\s+(?=\p{Lu})/iu, 'Thị trấn'],
  [/^t\.?\s?p\.\s*|^TP\s+/iu, 'Thành phố'],
  [/^t\.?\s?x\.\s*|^TX\s+/iu, 'Thị xã'],
  [/^đ\.?\s?k\.\s*|^Đ\.?K\s+/iu, 'Đặc khu'],
  [/^[xX]\.\s*|^X\s+(?=\p{Lu})/u, 'Xã'],
  [/^[pP]\.\s*|^P\s+(?=\p{Lu})|^P\s?(?=\d{1,2}$)/u, 'Phường'],
  [/^[hH]\.\s*|^H\s+(?=\p{Lu})/u, 'Huyện'],
  [/^q\.\s*/iu, 'Quận'],
];
/** Types as written in a name without diacritics. */
const PLAIN_TYPES: readonly (readonly [RegExp, UnitType])[] = [
  [/^thi tran\s+(?=\S)/i, 'Thị trấn'],
  [/^thanh pho\s+(?=\S)/i, 'Thành phố'],
  [/^thi xa\s+(?=\S)/i, 'Thị xã'],
  [/^dac khu\s+(?=\S)/i, 'Đặc khu'],
  [/^xa\s+(?=\S)/i, 'Xã'],
  [/^phuong\s+(?=\S)/i, 'Phường'],
  [/^huyen\s+(?=\S)/i, 'Huyện'],
  [/^quan\s+(?=\S)/i, 'Quận'],
];
/** "Toàn huyện Ninh Sơn": the huyện with all that lies in it. */
const WHOLE = /^(?:toàn|cả)\s+(?=(?:huyện|thị xã|thành phố|quận)\s+\S)/iu;
/** "19372 - Xã Vĩnh Tú", "Xã Vĩnh Tú [19372]": its code beside a name. */
const CODE = /^\d{5}\s*[-–.:]\s*(?=\p{L})|\s*\[\d{5}\]$/u;
/** "./." ends what is signed. */
const END = /\s*\.\/\.$/u;
const PARENT_IN_BRACKETS = /\s*\(([^()]*)\)\s*$/;
const PARENT_BEHIND =
  /\s*(?:,|\s-\s|\bthuộc\b)\s*((?:huyện|huyen\s|thị xã|thi xa\s|thành phố|thanh pho\s|quận|h\.|tx\.?|tp\.?|tỉnh|tinh\s)\s*.+)$/iu;

/** "Huyện Minh Long - từ huyện đến cơ sở": whose activity is counted there, not what the huyện is called. */
const WITH_UNITS_BELOW =
  /\s*(?:,|\s[-–])\s*(?:từ (?:tỉnh|huyện|thị xã|thành phố) đến cơ sở|(?:đã )?(?:bao )?gồm (?:cả )?(?:các |cấp )?xã)$/iu;

/** Takes a unit's name apart: numbering, "UBND", abbreviations of types, the unit above. */
export const unitTextOf = remembered((text): UnitText => {
  const written = withoutMarksBehind(collapse(text));
  let rest = written
    .replace(CODE, '')
    .replace(END, '')
    .replace(NUMBERING, '')
    .replace(PLACE, '')
    .replace(STOP_BEHIND, '')
    .replace(NEW_ONE, '')
    .replace(/^(xã|phường|thị trấn|đặc khu|huyện)\s*:\s*(?=\p{L})/iu, '$1 ')
    .replace(COMMITTEE, '')
    .replace(WITH_UNITS_BELOW, '')
    .replace(WHOLE, '');
  let parent: UnitText['parent'] = null;
  const brackets = PARENT_IN_BRACKETS.exec(rest);
  if (brackets) {
    rest = rest.slice(0, brackets.index);
    parent = parentOf(brackets[1] ?? '');
  }
  const behind = PARENT_BEHIND.exec(rest);
  if (behind && behind.index > 0) {
    rest = rest.slice(0, behind.index);
    parent = parentOf(behind[1] ?? '');
  }
  return { written, ...nameOf(rest), parent };
});

function parentOf(text: string): UnitText['parent'] {
  const name = nameOf(collapse(text));
  return /^[\p{L}\s'’.-]{2,40}$/u.test(name.shortName) ? name : null;
}

function nameOf(text: string): { type: UnitType | null; shortName: string } {
  for (const [pattern, type] of ABBREVIATIONS) {
    if (pattern.test(text)) return { type, shortName: text.replace(pattern, '').trim() };
  }
  const plain = isPlain(text) ? PLAIN_TYPES.find(([pattern]) => pattern.test(text)) : undefined;
  if (plain) return { type: plain[1], shortName: text.replace(plain[0], '').trim() };
  const { type, shortName } = splitUnitName(text);
  return { type, shortName: exactKey(shortName) === '' ? text : shortName };
}
