import { collapse, exactKey } from '#lib/domain/text.ts';
import { officeLevel } from '../unit/office.ts';
import { withCapitals } from './capitals.ts';
import type { Line } from './lines.ts';
import type { ReportingUnit } from './reporting-unit.ts';

const SAYS_WHO = /^(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo)?\s*:/iu;
/** It has its own broadcasts and keeps its own account of them. */
const CENTRE = /^trung tâm\s/iu;
/** Its letterhead begins with those above it, and it never writes for them. */
const SCHOOL = /^(?:trường (?!hợp)|trạm y tế(?:\s|$))/iu;
/** "Kết quả tuyên truyền của Phòng", "của Phòng Nội vụ huyện Văn Quan": of the office itself, and not of those for whom it writes. */
const OF_OFFICE =
  /(?<!\p{L})của (?:phòng|trung tâm|văn phòng|ban)(?: [\p{L}&,\s-]{2,60} (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn) [\p{L}\s]{2,30})?$/iu;
/** "Phòng Tư pháp báo cáo UBND huyện": it tells of itself; a Phòng Nội vụ writes of the whole huyện. */
const REPORTS_UP =
  /^(?:phòng (?!nội vụ)|thanh tra |văn phòng )[^.;]{0,60} báo cáo (?:với |lên )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)/iu;
/** "Kính gửi: UBND huyện Quan Sơn" below the letterhead of the very huyện: one of its offices writes to it. */
const TO_OWN = {
  huyen: /^kính gửi:?[\s-]*(?:ubnd|[uủ][ỷy] ban nhân dân) (?:huyện|quận|thị xã|thành phố)(?!\p{L})/iu,
  xa: /^kính gửi:?[\s-]*(?:ubnd|[uủ][ỷy] ban nhân dân) (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu,
} as const;
const SHORT_FORMS = /(?<!\p{L})(?:thcs|thpt|th|ptdtbt|ptdtnt|tnxp)(?!\p{L})/giu;
const BEFORE_NAME =
  /^(?:(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo)?\s*:\s*)?(?:(?:ban chấp hành|bch|ban thường vụ|btv)\s+)?/iu;
/** Gatherings and visitors, which begin with the same words. */
const NO_ORGANISATION =
  /^(?:hội (?:nghị|thi|thảo|trại|chợ|diễn)|đoàn (?:kiểm tra|công tác|thể)|trường hợp)/iu;

/**
 * "Đơn vị báo cáo: Hội Liên hiệp Phụ nữ huyện Yên Khánh": the huyện only says where the organisation is, and its figures
 * are not the huyện's own; whoever counts them there says so when asked. Null where the line that names the unit is no such name, as where "UBND XÃ …" stands above it.
 */
export function asOrganisation({ unit, ref, line, candidates }: ReportingUnit): ReportingUnit | null {
  const name = collapse(line.text).replace(BEFORE_NAME, '');
  const places = unit ? [unit] : candidates;
  const [place] = places;
  const level = officeLevel(name);
  // "UBND HUYỆN … / PHÒNG NỘI VỤ" is how a huyện writes; "Đơn vị báo cáo: Trung tâm …" leaves no doubt who it is.
  const isNamed =
    level === 'khac' || (level === 'phong' && (SAYS_WHO.test(collapse(line.text)) || CENTRE.test(name)));
  if (!isNamed || NO_ORGANISATION.test(name)) return null;
  if (!place || !exactKey(name).endsWith(` ${exactKey(place.shortName)}`)) return null;
  const written = name === name.toUpperCase() ? named(name, place.name, place.shortName) : name;
  return { unit, ref: { ...ref, id: '', code: '', name: written, level }, line, candidates: places };
}

/**
 * Who writes, in the lines below the unit found: "TRUNG TÂM VĂN HÓA HUYỆN HƯƠNG KHÊ" or "TRƯỜNG THCS LÊ LỢI" right below
 * "UBND HUYỆN HƯƠNG KHÊ", "Đơn vị báo cáo: Phòng Nội vụ huyện Hương Khê" anywhere.
 */
export function organisationBelow(found: ReportingUnit, lines: readonly Line[]): ReportingUnit | null {
  const at = lines.findIndex(({ cell }) => cell === found.line.cell);
  const below = lines.slice(at + 1);
  const [next] = below;
  if (next && next.cell.col === found.line.cell.col) {
    if (SCHOOL.test(next.text)) return namedIn(found, next);
    if (CENTRE.test(next.text)) return asOrganisation({ ...found, line: next });
  }
  const said = below.find(({ text }) => SAYS_WHO.test(collapse(text)));
  if (said) return asOrganisation({ ...found, line: said });
  const texts = below.map(({ text }) => collapse(text));
  const writesToOwn = found.unit && found.unit.level !== 'tinh' ? TO_OWN[found.unit.level] : null;
  const isOfOffice = texts.some(
    (text) => OF_OFFICE.test(text) || REPORTS_UP.test(text) || writesToOwn?.test(text),
  );
  const office = isOfOffice ? below.find(({ text }) => officeLevel(text) === 'phong') : undefined;
  return office ? namedIn(found, { ...office, text: fullName(office.text, texts, found) }, 'phong') : null;
}

/** "PHÒNG NỘI VỤ" as a sentence has it: "Phòng Nội vụ huyện Văn Quan". */
function fullName(office: string, texts: readonly string[], { ref }: ReportingUnit): string {
  const wanted = `${collapse(office)} ${ref.name}`.toLowerCase();
  const text = texts.find((each) => each.toLowerCase().includes(wanted));
  if (text === undefined) return office;
  const at = text.toLowerCase().indexOf(wanted);
  return text.slice(at, at + wanted.length);
}

/** "TRƯỜNG THCS BẢN PHỐ" where no line names a unit that a registry knows, as below "PHÒNG GD&ĐT BẮC HÀ". */
export function schoolAlone(lines: readonly Line[]): ReportingUnit | null {
  const line = lines.find(({ text }) => SCHOOL.test(text));
  const nobody = { unit: null, ref: { id: '', code: '', name: '', level: 'khac' }, candidates: [] } as const;
  return line ? namedIn({ ...nobody, line }, line) : null;
}

function namedIn(
  { unit, candidates }: ReportingUnit,
  line: Line,
  level: 'khac' | 'phong' = 'khac',
): ReportingUnit {
  const text = collapse(line.text);
  const isShouted = text === text.toUpperCase();
  const written = (isShouted ? withCapitals(text) : text).replace(SHORT_FORMS, (short) =>
    short.toUpperCase(),
  );
  const ref = { id: '', code: '', name: written, level } as const;
  return { unit, ref, line, candidates: unit ? [unit] : candidates };
}

/** "HỘI NÔNG DÂN XÃ VĨNH TÚ" as "Hội nông dân xã Vĩnh Tú". */
function named(shouted: string, placeName: string, shortName: string): string {
  const words = shouted.split(' ').slice(0, -shortName.split(' ').length);
  const type = placeName.slice(0, -shortName.length).trim().toLowerCase();
  const own = words.join(' ').replace(new RegExp(` ${type}$`, 'iu'), '');
  return [withCapitals(own, 1), type, shortName].filter((part) => part !== '').join(' ');
}
