import { remembered } from '#lib/domain/remembered.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import { gridOf } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import { answeredLetterhead, answeredSender } from '../answered/sender.ts';
import type { Ledger } from '../ledger.ts';
import { includesChildren } from '../lexicon/labels.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { plain } from '../period/plain.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Subject, TableContext } from '../table/table-context.ts';
import { refOf } from '../unit/unit-answer.ts';
import { asOf } from './as-of.ts';
import type { DocumentFrame } from './document-frame.ts';
import type { Line } from './lines.ts';
import { periodOfTable } from './period-of-table.ts';
import { holderOfListed } from './holder-of-listed.ts';
import { asOrganisation, organisationBelow, schoolAlone } from './organisation.ts';
import { asDepartment, knownBelow, placedAt, reportingUnit, type ReportingUnit } from './reporting-unit.ts';
import { otherOfSheet, partOfSheet, unitOfSheet } from './named-sheets.ts';
import { besideUnits } from './units-named.ts';
import { writtenBelow, writtenHead } from './written-head.ts';

/** What stands around the tables under one header and holds for all of them. */
export interface Surroundings extends Omit<TableContext, keyof Subject> {
  /** The unit that reports; null where nothing names it. */
  readonly sender: UnitRef | null;
  /** The sheet is of a hamlet or an office of the unit that reports. */
  readonly isPart: boolean;
  /** Nothing names the unit that reports: it is the one that holds all that the sheet lists. */
  readonly isByRows: boolean;
  /** The commune that the sheet's name says, where its letterhead names another beside it. */
  readonly otherOfSheet: Unit | null;
}

/** In letters; titles say more. */
const LONGEST_NAME = 40;

const NO_UNIT: UnitRef = { id: '', code: '', name: '', level: 'khac' };

export function surroundingsOf(
  view: SheetView,
  ledger: Ledger,
  frame: DocumentFrame,
  lines: readonly Line[],
): Surroundings {
  const { period, year, cells } = periodOfTable(lines, view.sheet, frame);
  const day = asOf(period.code, frame.signed);
  const date = day ?? frame.date;
  const sender = answeredSender(frame.answers, frame.finder, day);
  const told = sender ? reportedBy(sender) : decidedHead(headOf(view.sheet, frame, lines, date), frame, day);
  const holder = told ? null : holderOfListed(view.sheet, frame.finder, date);
  const head = told ?? (holder && reportedBy(holder));
  const named =
    titledUnit(lines, head?.unit ?? null, frame, date) ??
    unitOfSheet(view.sheet.name, head?.unit ?? null, frame, date);
  const reporting = named ?? head?.unit ?? null;
  const part = named ? null : partOfSheet(view.sheet.name, reporting, frame, date);
  const isSummary = reporting !== null && hasSheetsBelow(view.sheet, reporting, frame, date);
  return {
    view,
    ledger,
    finder: frame.finder,
    answers: frame.answers,
    sender: head?.ref ?? null,
    period,
    year,
    date,
    reporting,
    reportingRef: part ?? (named ? refOf(named) : (head?.ref ?? NO_UNIT)),
    isPart: part !== null,
    reportingChoices: named ? [] : (head?.candidates ?? []),
    isByRows: holder !== null,
    otherOfSheet: sender ? null : otherOfSheet(view.sheet, head, frame, date),
    includesChildren: lines.some(({ text }) => includesChildren(text)),
    isOfPublicity: [...lines, ...frame.linesOf(view.sheet), ...frame.fileLines].some(({ text }) =>
      tellsOfPublicity(text),
    ),
    isSummary,
    isSumOfSheets:
      isSummary && [view.sheet.name, ...lines.map(({ text }) => text)].some((text) => SUMS_UNITS.test(text)),
    unitCells: cellsOn(view.sheet, head?.line ? [head.line.cell] : []),
    periodCells: cellsOn(view.sheet, cells),
  };
}

const PUBLICITY = /(?<!\p{L})(?:tuyên truyền|truyền thông)(?!\p{L})/iu;
/** Titles of what is to be done, and of lists that are no results. */
const NO_RESULTS =
  /^(?:phu luc\W*)?(?:ke hoach|du kien|phan cong|danh sach|danh ba|huong dan|chi tieu|lich|chuong trinh|nhiem vu|mau )/;

const tellsOfPublicity = remembered((text) => PUBLICITY.test(text) && !NO_RESULTS.test(plain(text)));

/** A unit that reports though no text says so. */
function reportedBy(unit: Unit): Omit<ReportingUnit, 'line'> & { readonly line: null } {
  return { unit, ref: refOf(unit), line: null, candidates: [] };
}

/** The unit that a letterhead means: of several of one name the one that a person said. */
function decidedHead(
  head: ReportingUnit | null,
  { answers, finder }: DocumentFrame,
  day: string | null,
): ReportingUnit | null {
  if (!head || head.candidates.length === 0) return head;
  const unit = answeredLetterhead(answers, head.ref.name, finder, day);
  return unit ? { ...head, unit, ref: refOf(unit), candidates: [] } : head;
}

/** The reporting unit: named right above the table, at the top of the sheet, elsewhere in the file, in its name, by who signs. */
function headOf(
  sheet: Sheet,
  { finder, lines, fileLines, signers, linesOf, units }: DocumentFrame,
  near: readonly Line[],
  date: string,
): ReportingUnit | null {
  const sources = [near, linesOf(sheet), lines, fileLines, signers];
  for (const told of [false, true]) {
    for (const each of sources) {
      const found = reportingUnit(told ? each : withoutTold(each), finder, date);
      if (!found) continue;
      const below = writtenBelow(found, each);
      if (below) return knownBelow(found, below, finder, date);
      const placed = placedAt(found, besideUnits(found.candidates, units));
      return asOrganisation(placed) ?? organisationBelow(placed, each) ?? asDepartment(placed, lines);
    }
  }
  const all = [...near, ...linesOf(sheet), ...lines];
  return writtenHead(all) ?? schoolAlone(all);
}

/** Items of a list and sentences with figures tell of units; only where nothing else names one, of who reports. */
function withoutTold(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !tellsOfUnits(text));
}

const tellsOfUnits = remembered((text) => /^[-+•*]/.test(text) || quantitiesInProse(text).length > 0);

/** "Toàn huyện", "(Cộng số liệu của 5 xã)", "Tổng hợp từ các xã": the figures of other sheets, added up. */
const SUMS_UNITS =
  /^(?:toàn|tổng) (?:huyện|thị xã|thành phố|quận|tỉnh)$|(?:cộng|tổng hợp)(?: số liệu)?(?: của| từ)? (?:các|\d{1,2}) (?:xã|phường|đơn vị)/iu;

/** Whether other sheets of the file are of units below the one that reports, as their letterheads or their names say. */
function hasSheetsBelow({ name }: Sheet, reporting: Unit, frame: DocumentFrame, date: string): boolean {
  if (reporting.level === 'xa') return false;
  if (frame.units.some((unit) => isBelow(unit, reporting, frame))) return true;
  return frame.sheetNames.some(
    (other) => other !== name && unitOfSheet(other, reporting, frame, date) !== null,
  );
}

function isBelow(unit: Unit, reporting: Unit, { finder }: DocumentFrame): boolean {
  return reporting.level !== 'xa' && unit.level !== reporting.level && finder.isIn(unit, reporting);
}

/** "VĨNH TÚ" alone in the line above its table: the commune of that name in the huyện that reports. */
function titledUnit(
  lines: readonly Line[],
  head: Unit | null,
  { finder }: DocumentFrame,
  date: string,
): Unit | null {
  const text = lines.at(-1)?.text ?? '';
  if (head?.level !== 'huyen' || text === '' || text.length > LONGEST_NAME) return null;
  const { unit } = finder.find({ text, code: '', date, within: head });
  return unit && unit.id !== head.id ? unit : null;
}

/**
 * Whether a heading is the name of a unit, for tables that lie on their side; in the report of a commune that was merged of
 * others also of one of those.
 */
export function isUnitAround({ finder, date, reporting }: Surroundings): (text: string) => boolean {
  return (text) =>
    /^(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)\s+[\p{L}\d]/iu.test(text) ||
    finder.find({ text, code: '', date, within: reporting }).unit !== null ||
    (reporting?.level === 'xa' && finder.namesPartOf(text, reporting));
}

function cellsOn(sheet: Sheet, cells: readonly Cell[]): Cell[] {
  const grid = gridOf(sheet);
  return cells.filter((cell) => grid.cell(cell.row, cell.col) === cell);
}
