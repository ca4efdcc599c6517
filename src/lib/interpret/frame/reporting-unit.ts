import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { collapse, exactKey, isPlain } from '#lib/domain/text.ts';
import { plain } from '../period/plain.ts';
import { officeLevel } from '../unit/office.ts';
import { refOf } from '../unit/unit-answer.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import { withCapitals } from './capitals.ts';
import type { Line } from './lines.ts';

/** The unit that reports, and the text that says so. */
export interface ReportingUnit {
  /** Null where the text may mean several units. */
  readonly unit: Unit | null;
  readonly ref: UnitRef;
  readonly line: Line;
  /** What the text may mean, where that is more than one. */
  readonly candidates: readonly Unit[];
}

const OPENS_WITH_A_UNIT =
  /^(?:don vi bao cao|don vi|ten don vi|co quan)?\s*:?\s*(?:dang uy\s*[-,]?\s*(?:hdnd\s*[-,]?\s*)?ubnd|hdnd|ubnd|uy ban nhan dan|xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan|tinh|so|phong|trung tam|van phong|x\.|p\.|tt\.?|h\.)\s/;
/** "Đơn vị nhận báo cáo", "Kính gửi: Sở Nội vụ tỉnh …": to whom it goes, never who sends it. */
const RECEIVES = /^(?:don vi nhan|kinh gui|noi nhan|gui\s*:)/;
const opensWithUnit = remembered((text) => OPENS_WITH_A_UNIT.test(`${plain(text)} `));
const receives = remembered((text) => RECEIVES.test(plain(text)));
const DEPTH = { tinh: 0, huyen: 1, xa: 2 } as const;

/**
 * The unit that a letterhead names: of "UBND HUYỆN MINH LONG / UBND XÃ LONG HIỆP" the lowest, of "PHÒNG NỘI VỤ"
 * under a huyện the huyện. Lines that only mention a unit (titles) count where no line opens with one.
 */
export function reportingUnit(
  lines: readonly Line[],
  finder: UnitLookup,
  date: string,
): ReportingUnit | null {
  const candidates = lines.filter(({ text }) => !receives(text));
  const heads = candidates.filter(({ text }) => opensWithUnit(text));
  const found = lowest(heads, finder, date) ?? lowest(candidates, finder, date);
  // "XA LONG HIEP, HUYEN MINH LONG": without diacritics only one of the names may be as the registry has it.
  const mayBeLoose = found === null || heads.some(({ text }) => isPlain(text));
  const loosely = mayBeLoose ? writtenLoosely(heads, finder, date) : null;
  return loosely && depthOf(loosely) > depthOf(found) ? loosely : found;
}

function depthOf(found: ReportingUnit | null): number {
  return found ? (DEPTH[found.ref.level as keyof typeof DEPTH] ?? -1) : -1;
}

/** "UBND HUYEN GIONG RIENG", "UBND HUYỆN PHÚ QUÝ" of Phú Quí: the lowest unit that a letterhead can only mean. */
function writtenLoosely(lines: readonly Line[], finder: UnitLookup, date: string): ReportingUnit | null {
  let best: ReportingUnit | null = null;
  let within: Unit | null = null;
  for (const line of lines) {
    const { unit } = finder.find({ text: line.text, code: '', date, within });
    if (!unit || (within && DEPTH[unit.level] <= DEPTH[within.level])) continue;
    best = reported([unit], line);
    within = unit;
  }
  return best;
}

/** Under "UBND TỈNH SƠN LA" the line "SỞ NỘI VỤ" names who reports: a department, which is not the province. */
export function asDepartment(found: ReportingUnit, lines: readonly Line[]): ReportingUnit {
  const { unit } = found;
  if (unit?.level !== 'tinh') return found;
  const line = lines.find(({ text }) => /^sở\s/iu.test(text) && officeLevel(text) === 'so');
  if (!line) return found;
  const written = withoutEnd(line.text.replace(/\s+(?:tỉnh|thành phố)\s.*$/iu, ''), unit.shortName);
  return {
    unit,
    ref: { id: '', code: '', name: withCapitals(written, 2), level: 'so' },
    line,
    candidates: [],
  };
}

function withoutEnd(text: string, end: string): string {
  const isEnd = exactKey(text).endsWith(` ${exactKey(end)}`);
  return isEnd ? text.split(' ').slice(0, -end.split(' ').length).join(' ') : text;
}

/** A name shared by several units is the one that lies in what the other names of the lines stand for. */
function lowest(lines: readonly Line[], finder: UnitLookup, date: string): ReportingUnit | null {
  const mentions = lines.flatMap((line) =>
    finder
      .mentionsIn(collapse(line.text), date)
      .map((units) => ({ line, units, near: finder.preferred(units, date) })),
  );
  const certain = mentions.flatMap(({ near }) => (near.length === 1 ? near : []));
  let best: ReportingUnit | null = null;
  for (const { line, units, near } of mentions) {
    const above = certain.filter((other) => units.every(({ level }) => DEPTH[level] > DEPTH[other.level]));
    const inside = units.filter(
      (unit) => above.length > 0 && above.every((other) => finder.isIn(unit, other)),
    );
    const chosen = inside.length > 0 ? inside : near;
    const [first] = chosen;
    if (first && DEPTH[first.level] > depthOf(best)) best = reported(chosen, line);
  }
  return best;
}

/** The commune written below the unit found, where it can only mean one there. */
export function knownBelow(
  found: ReportingUnit,
  written: ReportingUnit,
  finder: UnitLookup,
  date: string,
): ReportingUnit {
  const { unit } = finder.find({ text: written.line.text, code: '', date, within: found.unit });
  return unit?.level === 'xa' ? reported([unit], written.line) : written;
}

/** The unit found, at the one place among what it may mean; as it was where that is none or several. */
export function placedAt(found: ReportingUnit, places: readonly Unit[]): ReportingUnit {
  return found.unit === null && places.length === 1 ? reported(places, found.line) : found;
}

function reported(units: readonly Unit[], line: Line): ReportingUnit {
  const [first, another] = units;
  if (first && !another) return { unit: first, ref: refOf(first), line, candidates: [] };
  const { name, level } = first!;
  return { unit: null, ref: { id: '', code: '', name, level }, line, candidates: units };
}
