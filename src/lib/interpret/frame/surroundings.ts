import { remembered, rememberedWith } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import { gridOf } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import { answeredLetterhead, answeredSender } from '../answered/sender.ts';
import type { Ledger } from '../ledger.ts';
import { channelOf } from '../lexicon/channels.ts';
import { includesChildren, isFrame } from '../lexicon/labels.ts';
import { measureInLabel, type MeasureReading } from '../lexicon/measures.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { wholePeriodLabel } from '../period/label.ts';
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
import { besideUnits } from './units-named.ts';
import { writtenBelow, writtenHead } from './written-head.ts';

/** What stands around the tables under one header and holds for all of them. */
export interface Surroundings extends Omit<TableContext, keyof Subject> {
  /** The unit that reports; null where nothing names it. */
  readonly sender: UnitRef | null;
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
    reportingRef: named ? refOf(named) : (head?.ref ?? NO_UNIT),
    reportingChoices: named ? [] : (head?.candidates ?? []),
    isByRows: holder !== null,
    otherOfSheet: sender ? null : otherOfSheet(view.sheet, head, frame, date),
    includesChildren: lines.some(({ text }) => includesChildren(text)),
    isOfPublicity: [...lines, ...frame.linesOf(view.sheet), ...frame.fileLines].some(({ text }) =>
      tellsOfPublicity(text),
    ),
    isSummary: reporting !== null && hasSheetsBelow(view.sheet, reporting, frame, date),
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

/** A sheet named after a unit below the one that reports holds that unit's figures. */
function unitOfSheet(name: string, head: Unit | null, frame: DocumentFrame, date: string): Unit | null {
  if (head?.level === 'xa' || name === '') return null;
  for (const text of [name, ...partsOfName(name)]) {
    const { unit } = frame.finder.find({ text, code: '', date, within: head });
    if (unit) return unit.id === head?.id ? null : unit;
  }
  return null;
}

/** "Xã Lê Hóa" as the name of a sheet whose own letterhead says "XÃ NGƯ HÓA": one of them was copied. */
function otherOfSheet(
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

/** Names of sheets that say nothing: "Trang 2" is no page of the web. */
const NO_NAME = /^(?:trang|sheet|bảng|biểu)(?: ?(?:tính)?[\s\d]*)$/iu;

/** The channel and measure that the titles above a table, or else its sheet's name, say of all its figures. */
export function subjectAbove(
  lines: readonly Line[],
  right: number,
  { sheet, words: own }: SheetView,
): Subject {
  const titles = lines.filter(({ cell, text }) => !isFrame(text) && cell.col <= right);
  const naming = titles
    .map(({ text }) => text)
    .filter((text) => !SENT.test(text) && channelOf(text, own) !== null);
  const subject = naming.findLast((text) => !OFFICE.test(text)) ?? naming.at(-1);
  const told = subject === undefined ? null : channelOf(subject, own);
  const byName = told !== null || NO_NAME.test(sheet.name.trim()) ? null : channelOf(sheet.name, own);
  const given = titles.map(({ text }) => measureGiven(text)).find((text) => text !== '') ?? '';
  const measure = given === '' ? null : measureOf(given, own);
  const ofName = byName && measureInLabel(sheet.name, own);
  return {
    channel: told ?? byName,
    measure: measure ? { measure: measure.measure, text: collapse(given) } : ofName,
    counted: subject === undefined ? null : countedIn(subject, own),
  };
}

/** "Đơn vị tính: tin, bài" in a title: what all figures below it are counted in; else empty. */
const measureGiven = remembered((text) => /(?:đơn vị tính|đvt)\s*:\s*([^)]+)/iu.exec(text)?.[1] ?? '');

/** Who keeps the table, not what it counts: "Đơn vị tổng hợp: Trung tâm Văn hóa và Truyền thanh huyện". */
const OFFICE =
  /^\s*(?:(?:đơn vị|cơ quan|bộ phận|nơi)(?: [\p{L}\p{M}]+){0,3}\s*:|(?:trung tâm|phòng|sở|ubnd|ủy ban|uỷ ban|văn phòng)\s)/iu;

/** "(số liệu các xã gửi qua Zalo nhóm)": how the figures came, not what they count. */
const SENT =
  /(?<!\p{L})(?:gửi|nộp)(?: (?:về|lên|số liệu|báo cáo|huyện|tỉnh))* (?:qua|bằng|trên|theo)(?!\p{L})/iu;

const COUNTING = /(?<![\p{L}\p{M}])(?:số(?: lượng)?|thống kê|theo dõi|tổng hợp)\s+/giu;

/** "Theo dõi chỉ tiêu tin, bài" is a list of what was assigned, and counts no assignments. */
const OF_A_LIST = /^(?:chỉ tiêu|nhiệm vụ|giải pháp)/iu;

/** "Bảng theo dõi số lượt phát thanh" counts airings: the measure right behind the words that say that it counts. */
const countedIn = rememberedWith((title, own: SheetView['words']): MeasureReading | null => {
  for (const { index, 0: word } of title.matchAll(COUNTING)) {
    const rest = title.slice(index + word.length);
    const found = measureOf(rest, own);
    if (found && rest.startsWith(found.text) && !OF_A_LIST.test(found.text)) return found;
  }
  return null;
});

/** Whether a heading is the name of a unit, for tables that lie on their side. */
export function isUnitAround({ finder, date, reporting }: Surroundings): (text: string) => boolean {
  return (text) =>
    /^(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)\s+[\p{L}\d]/iu.test(text) ||
    finder.find({ text, code: '', date, within: reporting }).unit !== null;
}

function cellsOn(sheet: Sheet, cells: readonly Cell[]): Cell[] {
  const grid = gridOf(sheet);
  return cells.filter((cell) => grid.cell(cell.row, cell.col) === cell);
}
