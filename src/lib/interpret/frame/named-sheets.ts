import { collapse } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Sheet } from '#lib/workbook/workbook.ts';
import { wholePeriodLabel } from '../period/label.ts';
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

const PERIOD_WORDS =
  /(?<!\p{L})(?:(?:quý|q)\.? ?(?:[1-4]|i{1,3}|iv)|(?:tháng|t) ?\d{1,2}|\d{1,2} ?(?:tháng|t)|năm)(?![\p{L}\d])|(?<!\d)20\d\d(?!\d)/giu;

/** "TT Sông Vệ - T7", "Xã Vĩnh Tú Q1-2024": the parts of a sheet's name that name no period, and what is left without one. */
function partsOfName(name: string): string[] {
  const parts = name.split(/\s*[-–_(),]\s*/u);
  const named = parts.filter((part) => /\p{L}{2}/u.test(part) && wholePeriodLabel(part) === null);
  const rest = collapse(name.replace(PERIOD_WORDS, ' ')).replace(/[\s\-–_(),.]+$/u, '');
  return [...(parts.length < 2 ? [] : named), ...(rest === name || rest === '' ? [] : [rest])];
}
