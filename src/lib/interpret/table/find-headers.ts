import { rememberedOf } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { withAnsweredHeadings } from '../answered/headings.ts';
import { channelOf } from '../lexicon/channels.ts';
import { headingOf } from '../lexicon/headings.ts';
import { isFrame, isSectionOrdinal } from '../lexicon/labels.ts';
import { periodField } from '../period/field.ts';
import { wholePeriodLabel } from '../period/label.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { Column } from './columns/column.ts';
import { bottomOf } from './header-bottom.ts';
import { isHeaderText, isStub, isUnitName, MOST_HEADER_ROWS } from './heading-texts.ts';
import { isPageHeader } from './page-header.ts';
import { isRowBelow, ORDINAL } from './row-below.ts';
import type { SheetView } from './sheet-view.ts';

/** The rows of a header, both included; its columns are those that have text in them. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Where a table begins. Without headings of its own (`bottom` before `top`) its columns are given. */
export interface Header extends HeaderRows {
  readonly columns?: readonly Column[];
  /** The part of the sheet that it is the header of, where tables beside each other begin in different rows. */
  readonly panel?: SheetView;
}

const OPENS_WITH_FIGURE = /^\s*(?:(?:hơn|trên|gần|khoảng) )?\d/iu;

/** Where tables begin on a sheet: rows of column headings, one to six deep, in order; once where pages repeat it. */
export const findHeaders = rememberedOf((view: SheetView): readonly HeaderRows[] => {
  const headers: HeaderRows[] = [];
  let after = -1;
  const declared = headersDeclared(view);
  view.rows.forEach((row) => {
    if (row <= after) return;
    const given = declared.get(row);
    if (!given && (!isHeadingRow(view, row) || isAboveStubs(view, row))) return;
    if (
      !given &&
      headers.length > 0 &&
      (isRowBelow(view, headers.at(-1)!, row) || saysNothingDone(view, row))
    )
      return;
    const header = given ?? { top: topOf(view, row, after), bottom: bottomOf(view, row) };
    if (!isPageHeader(view, headers.at(-1), after + 1, header)) headers.push(header);
    after = header.bottom;
  });
  return withAnsweredHeadings(headers, view);
});

const NOTHING_DONE = /^(?:(?:không|ko|chưa) (?:có )?phát sinh|kps)\.?$/iu;

/** "Đối thoại | Không phát sinh | dự kiến tháng 6": below a header that is said in place of a figure. */
function saysNothingDone(view: SheetView, row: number): boolean {
  return view.cellsIn(row).some((cell) => NOTHING_DONE.test(view.lineOf(cell)));
}

/** The headers of ranges that their maker declared to be tables, by their top row. */
function headersDeclared({ sheet }: SheetView): Map<number, HeaderRows> {
  const lists = (sheet.lists ?? []).filter(({ headerRows }) => headerRows > 0);
  return new Map(
    lists.map(({ range, headerRows }) => [range.top, { top: range.top, bottom: range.top + headerRows - 1 }]),
  );
}

/** A row of headings: at least two of them, one of which says what its column is; no figures, no ordinal. */
function isHeadingRow(view: SheetView, row: number): boolean {
  const cells = view.cellsIn(row);
  if (cells.length < 2 || cells.some(isFigure)) return false;
  const texts = cells.map((cell) => view.lineOf(cell));
  if (ORDINAL.test(texts[0]!) || isSectionOrdinal(texts[0]!)) return false;
  if (texts.length === 2 && periodField(texts[0]!, texts[1]!) !== null) return false;
  const areAllMarked = texts.length > 2 && texts.every((text) => text.endsWith(':'));
  const isAnchor = (text: string) => headingOf(text) !== null && (areAllMarked || !announces(text));
  const anchors = texts.filter(isAnchor).length;
  const others = texts.filter((text) => headingOf(text) === null && isHeaderText(view, text)).length;
  return (
    anchors >= 2 ||
    (anchors === 1 && (others >= 1 || texts.filter(isUnitName).length >= 2)) ||
    isHeadingOfUnits(texts) ||
    (anchors === 0 && namesChannelsOver(view, row, texts))
  );
}

/** "Kỳ báo cáo:" in a letterhead announces what stands beside it, and heads no column; where all of a row end so, they do. */
function announces(text: string): boolean {
  return text.endsWith(':') && !/^trong đó/iu.test(text);
}

/** "Trang TTĐT | Loa | Zalo" right over one line of nothing but figures, alone or with their words: "12 tin, bài". */
function namesChannelsOver(view: SheetView, row: number, texts: readonly string[]): boolean {
  const below = view.cellsIn(row + 1);
  return (
    below.length === texts.length &&
    below.every((cell, i) => OPENS_WITH_FIGURE.test(cell.text) && cell.col === view.cellsIn(row)[i]?.col) &&
    texts.every((text) => text.length <= 60 && channelOf(text, view.words) !== null)
  );
}

/** "Kênh | Xã Vĩnh Hà | Xã Vĩnh Ô": a table that lies on its side. */
function isHeadingOfUnits([first, ...others]: readonly string[]): boolean {
  const heading = headingOf(first ?? '');
  const namesRows = heading === 'channel' || heading === 'content' || heading === 'period';
  return namesRows && others.length >= 2 && others.every(isUnitName);
}

/** "11/11", "9/10 thôn"; "01/2025" is a month. */
const SHARE = /^\d{1,4} ?\/ ?\d{1,3}(?: \p{L}+){0,3}$/u;

/** "33 bài" is counted; "6 tháng" is a period. */
function isCounted(text: string): boolean {
  const words = /^\d(?:[\d.,]*\d)? ?(\p{L}.*)$/u.exec(text)?.[1];
  return words !== undefined && measureOf(words)?.text === words && wholePeriodLabel(text) === null;
}

/** A number, also one typed as text ("98,5") or with its words, that is no year and no month. */
function isFigure({ value, text }: Cell): boolean {
  if (value.kind === 'number') return !isYearOrMonth(value.number);
  const line = collapse(text);
  if (isCounted(line)) return true;
  const digits = /^(\d[\d.,]*) ?%?$/.exec(line)?.[1];
  return (digits !== undefined && !isYearOrMonth(Number(digits))) || SHARE.test(line);
}

function isYearOrMonth(number: number): boolean {
  return Number.isInteger(number) && ((number >= 2000 && number < 2100) || (number >= 1 && number <= 12));
}

/** Whether a row holds groups only, and the headings of the stub columns stand in the row below it. */
function isAboveStubs(view: SheetView, row: number): boolean {
  const isBelow = isHeadingRow(view, row + 1) && hasStub(view, row + 1) && !hasStub(view, row);
  return isBelow && isGroupRow(view, row, row + 1);
}

function hasStub(view: SheetView, row: number): boolean {
  return view.cellsIn(row).some((cell) => isStub(view.lineOf(cell)));
}

/** Group headings may stand above the row that names the stub columns. */
function topOf(view: SheetView, row: number, after: number): number {
  let top = row;
  while (top - 1 > after && row - top < MOST_HEADER_ROWS && isGroupRow(view, top - 1, row)) top--;
  return top;
}

function isGroupRow(view: SheetView, row: number, heading: number): boolean {
  const cells = view.cellsIn(row);
  const first = view.cellsIn(heading)[0];
  const isGroup = (cell: Cell) => {
    const { left, right } = view.areaOf(cell);
    const text = collapse(cell.text);
    const isOver = right > left || cells.length > 1;
    return first !== undefined && left > first.col && isOver && isHeaderText(view, text) && !isAside(text);
  };
  return cells.length > 0 && cells.every(isGroup);
}

/** A line of the document's frame, or one like "Đơn vị tính: tin, bài", above a header. */
function isAside(text: string): boolean {
  return text.includes(':') || isFrame(text);
}
