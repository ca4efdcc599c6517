import { collapse, looseKey } from '#lib/domain/text.ts';
import { remembered } from '#lib/domain/remembered.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { Sheet } from '#lib/workbook/workbook.ts';
import { wholePeriodLabel } from '../period/label.ts';
import { channelOf } from '../lexicon/channels.ts';
import { withoutNumbering } from '../lexicon/numbering.ts';
import { isHamlet, officeLevel } from '../unit/office.ts';
import type { DocumentFrame } from './document-frame.ts';
import type { Line } from './lines.ts';
import type { ReportingUnit } from './reporting-unit.ts';

/** A sheet named after a unit below the one that reports holds that unit's figures. */
export function unitOfSheet(
  name: string,
  head: Unit | null,
  frame: DocumentFrame,
  date: string,
): Unit | null {
  if (head?.level === 'xa' || name === '') return null;
  for (const text of [name, ...partsOfName(name)]) {
    const { unit } = frame.finder.find({ text, code: '', date, within: head });
    if (unit) return unit.id === head?.id ? null : unit;
  }
  return null;
}

/** "Xã Lê Hóa" as the name of a sheet whose own letterhead says "XÃ NGƯ HÓA": one of them was copied. */
export function otherOfSheet(
  sheet: Sheet,
  head: (Pick<ReportingUnit, 'unit'> & { readonly line: Line | null }) | null,
  { finder, linesOf }: DocumentFrame,
  date: string,
): Unit | null {
  const { unit = null, line = null } = head ?? {};
  if (
    unit?.level !== 'xa' ||
    !line ||
    sheet.name === '' ||
    !linesOf(sheet).some(({ cell }) => cell === line.cell)
  )
    return null;
  const [within = null] = finder.holdersOf(unit, date);
  const named = finder.find({ text: sheet.name, code: '', date, within }).unit;
  return named?.level === 'xa' && named.id !== unit.id ? named : null;
}

/**
 * "Thôn An Bình" beside "Thôn An Hòa", "Phòng Kinh tế" beside "Văn phòng": a sheet for each hamlet or office of the unit
 * that reports holds what that one did.
 */
export function partOfSheet(
  name: string,
  head: Unit | null,
  { finder, sheetNames }: DocumentFrame,
  date: string,
): UnitRef | null {
  const own = partNamed(name);
  if (own === null || sheetNames.filter((other) => partNamed(other) !== null).length < 2) return null;
  return finder.find({ text: own, code: '', date, within: head }).ref;
}

const partNamed = remembered((name): string | null => {
  const parts = [name, ...partsOfName(name)].map((part) => collapse(withoutNumbering(part)));
  return (
    parts.find((part) => isPart(part) && !NO_PART.test(looseKey(part)) && channelOf(part) === null) ?? null
  );
});

function isPart(text: string): boolean {
  const level = officeLevel(text);
  return isHamlet(text) || level === 'phong' || level === 'khac';
}

/** "Bản tổng hợp", "Khu vực 1", "Tổ chức hội nghị", "Đoàn thể": words that only begin like hamlets and offices. */
const NO_PART =
  /^(?:\p{L}+$|(?:ban (?:tong|chi tiet|chinh|sao|in|nhap|moi|cu|goc|copy|cuoi|hanh)|khu vuc|to (?:chuc|cong|truyen|tu)|hoi (?:nghi|thi|hop)|doan the|lang nghe)(?: .*)?$)/u;

const PERIOD_WORDS =
  /(?<!\p{L})(?:(?:quý|q)\.? ?(?:[1-4]|i{1,3}|iv)|(?:tháng|t) ?\d{1,2}|\d{1,2} ?(?:tháng|t)|năm)(?![\p{L}\d])|(?<!\d)20\d\d(?!\d)/giu;

/** "TT Sông Vệ - T7", "Xã Vĩnh Tú Q1-2024": the parts of a sheet's name that name no period, and what is left without one. */
function partsOfName(name: string): string[] {
  const parts = name.split(/\s*[-–_(),]\s*/u);
  const named = parts.filter((part) => /\p{L}{2}/u.test(part) && wholePeriodLabel(part) === null);
  const rest = collapse(name.replace(PERIOD_WORDS, ' ')).replace(/[\s\-–_(),.]+$/u, '');
  return [...(parts.length < 2 ? [] : named), ...(rest === name || rest === '' ? [] : [rest])];
}
