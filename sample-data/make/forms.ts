import type { Unit } from '#lib/domain/unit.ts';
import { LINES, type Count } from './activity.ts';
import { SheetBuilder, type Content } from './book.ts';

/** What a form says above its table. */
export interface Heading {
  /** "UBND HUYỆN VĨNH LINH" */
  readonly issuer: string;
  readonly title: string;
  /** "tháng 3 năm 2024" */
  readonly signedIn: string;
  readonly place: string;
  /** By how much the form adds up its first column wrongly. */
  readonly slip?: number;
}

export interface UnitCounts {
  readonly unit: Unit;
  readonly counts: readonly Count[];
}

const SAMPLE_MARK = 'DỮ LIỆU MẪU - không phải số liệu thật';

/** Rows of a group of units under a roman section, or the whole table where `name` is empty. */
export interface Section {
  readonly name: string;
  readonly units: readonly UnitCounts[];
}

/** Wide sheet: one row a unit, header of two merged rows, column numbers, a total row, a signature. */
export function wideForm(sheetName: string, heading: Heading, sections: readonly Section[]): SheetBuilder {
  const sheet = new SheetBuilder(sheetName);
  const lastCol = LINES.length + 2;
  letterhead(sheet, heading, lastCol);
  const top = sheet.row('STT', 'Đơn vị', ...groupLabels(), 'Ghi chú');
  sheet.row(null, null, ...LINES.map((line) => line.label), null);
  mergeHeader(sheet, top, lastCol);
  sheet.row(...Array.from({ length: lastCol + 1 }, (_, col) => `(${col + 1})`));
  for (const [index, section] of sections.entries()) {
    if (section.name !== '') sheet.row(['I', 'II', 'III'][index]!, section.name);
    section.units.forEach(({ unit, counts }, i) =>
      sheet.row(i + 1, unit.name, ...counts.map((c) => c.shown), null),
    );
  }
  const [first = 0, ...others] = totals(sections.flatMap((section) => section.units));
  sheet.row(null, 'Tổng cộng', first + (heading.slip ?? 0), ...others, null);
  signature(sheet, heading, lastCol);
  sheet.widths = [5, 26, ...LINES.map(() => 12), 16];
  return sheet;
}

/** One unit's own form: one row a channel. */
export function ownForm(sheetName: string, heading: Heading, counts: readonly Count[]): SheetBuilder {
  const sheet = new SheetBuilder(sheetName);
  letterhead(sheet, heading, 4);
  sheet.row('STT', 'Hình thức tuyên truyền', 'Đơn vị tính', 'Kết quả', 'Ghi chú');
  counts.forEach((count, i) => sheet.row(i + 1, count.line.group, count.line.uom, count.shown, null));
  signature(sheet, heading, 4);
  sheet.widths = [5, 30, 14, 12, 20];
  return sheet;
}

/** Long list: one row a unit and kind of figure. */
export function longList(sheetName: string, heading: Heading, units: readonly UnitCounts[]): SheetBuilder {
  const sheet = new SheetBuilder(sheetName);
  sheet.row(heading.issuer);
  sheet.row(heading.title);
  sheet.row(SAMPLE_MARK);
  sheet.row('STT', 'Đơn vị', 'Kênh', 'Đơn vị tính', 'Số lượng');
  let number = 0;
  for (const { unit, counts } of units) {
    for (const { line, shown } of counts) sheet.row(++number, unit.name, line.group, line.uom, shown);
  }
  sheet.widths = [5, 26, 26, 14, 12];
  return sheet;
}

export interface TaskRow {
  readonly content: string;
  readonly result: string;
  readonly done: boolean | null;
  readonly note: string;
}

/** Task annex: content, result, the two mark columns, note. */
export function taskAnnex(sheetName: string, heading: Heading, tasks: readonly TaskRow[]): SheetBuilder {
  const sheet = new SheetBuilder(sheetName);
  letterhead(sheet, heading, 5);
  sheet.row('STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành', 'Ghi chú');
  tasks.forEach((task, i) => {
    sheet.row(
      i + 1,
      task.content,
      task.result,
      task.done === true ? 'x' : null,
      task.done === false ? 'x' : null,
      task.note,
    );
  });
  const total = sheet.row(`Tổng số: ${String(tasks.length).padStart(2, '0')} nhiệm vụ`);
  sheet.merge(total, 0, total, 5);
  sheet.widths = [5, 48, 40, 12, 14, 40];
  return sheet;
}

export interface PlanRow {
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
}

/** Plan table: what is to be done, by whom, with whom, when. */
export function planTable(sheetName: string, heading: Heading, rows: readonly PlanRow[]): SheetBuilder {
  const sheet = new SheetBuilder(sheetName);
  letterhead(sheet, heading, 4);
  sheet.row('TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện');
  rows.forEach((row, i) => sheet.row(i + 1, row.content, row.lead, row.coordinating, row.time));
  sheet.widths = [5, 60, 28, 36, 24];
  return sheet;
}

function letterhead(sheet: SheetBuilder, heading: Heading, lastCol: number): void {
  const middle = Math.min(2, lastCol - 2);
  const right = middle + 1;
  const pair = (left: string, text: string) => {
    const row = sheet.row(left, ...Array.from({ length: middle }, () => null), text);
    sheet.merge(row, 0, row, middle);
    sheet.merge(row, right, row, lastCol);
  };
  pair(heading.issuer, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  pair('', 'Độc lập - Tự do - Hạnh phúc');
  sheet.blank();
  for (const text of [heading.title, `(${SAMPLE_MARK})`]) {
    const row = sheet.row(text);
    sheet.merge(row, 0, row, lastCol);
  }
  sheet.blank();
}

/** The group label of each line, only on the first line of its group. */
function groupLabels(): Content[] {
  return LINES.map((line, i) => (LINES[i - 1]?.group === line.group ? null : line.group));
}

function mergeHeader(sheet: SheetBuilder, top: number, lastCol: number): void {
  for (const col of [0, 1, lastCol]) sheet.merge(top, col, top + 1, col);
  let start = 0;
  for (let i = 1; i <= LINES.length; i++) {
    if (LINES[i]?.group === LINES[start]!.group) continue;
    if (i - start > 1) sheet.merge(top, start + 2, top, i + 1);
    start = i;
  }
}

function totals(units: readonly UnitCounts[]): number[] {
  return LINES.map((_, i) => units.reduce((sum, { counts }) => sum + (counts[i]!.value ?? 0), 0));
}

function signature(sheet: SheetBuilder, heading: Heading, lastCol: number): void {
  sheet.blank();
  const gap = Array.from({ length: lastCol - 3 }, () => null);
  sheet.row(null, null, ...gap, `${heading.place}, ngày     ${heading.signedIn}`);
  sheet.row(null, 'NGƯỜI LẬP BIỂU', ...gap, 'CHỦ TỊCH');
}
