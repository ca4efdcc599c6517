import { collapse, exactKey } from '#lib/domain/text.ts';
import { officeLevel } from '../unit/office.ts';
import { withCapitals } from './capitals.ts';
import type { Line } from './lines.ts';
import type { ReportingUnit } from './reporting-unit.ts';

const SAYS_WHO = /^(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo)?\s*:/iu;
/** It has its own broadcasts and keeps its own account of them. */
const CENTRE = /^trung tâm\s/iu;
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

/** "TRUNG TÂM VĂN HÓA - TRUYỀN THÔNG HUYỆN HƯƠNG KHÊ" right below "UBND HUYỆN HƯƠNG KHÊ": the one that writes. */
export function centreBelow(found: ReportingUnit, lines: readonly Line[]): ReportingUnit | null {
  const below = lines[lines.findIndex(({ cell }) => cell === found.line.cell) + 1];
  const isCentre = below !== undefined && CENTRE.test(below.text) && below.cell.col === found.line.cell.col;
  return isCentre ? asOrganisation({ ...found, line: below }) : null;
}

/** "HỘI NÔNG DÂN XÃ VĨNH TÚ" as "Hội nông dân xã Vĩnh Tú". */
function named(shouted: string, placeName: string, shortName: string): string {
  const words = shouted.split(' ').slice(0, -shortName.split(' ').length);
  const type = placeName.slice(0, -shortName.length).trim().toLowerCase();
  const own = words.join(' ').replace(new RegExp(` ${type}$`, 'iu'), '');
  return [withCapitals(own, 1), type, shortName].filter((part) => part !== '').join(' ');
}
