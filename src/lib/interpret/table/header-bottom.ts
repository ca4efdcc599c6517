import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { headingOf } from '../lexicon/headings.ts';
import { periodNumbered } from '../period/label.ts';
import { isHeaderText, isStub, isUnitName, MOST_HEADER_ROWS, PARTS } from './heading-texts.ts';
import type { SheetView } from './sheet-view.ts';

const LONGEST_DIVISION = 60;

/** The last row of the header that begins with a row of headings: rows that divide its columns go on with it. */
export function bottomOf(view: SheetView, row: number): number {
  const stubs = view.cellsIn(row).filter((cell) => isStub(collapse(cell.text)));
  let bottom = Math.max(
    ...view
      .cellsIn(row)
      .filter(({ text }) => collapse(text) !== '')
      .map((cell) => view.areaOf(cell).bottom),
  );
  bottom = Math.min(bottom, row + MOST_HEADER_ROWS - 1);
  const namesParts = (at: number) => view.cellsIn(at).some(({ text }) => PARTS.test(collapse(text)));
  let divides = namesParts(row);
  for (let next = bottom + 1; next < row + MOST_HEADER_ROWS; next++) {
    const cells = view.cellsIn(next);
    const continues =
      cells.length > 0 &&
      stubs.length > 0 &&
      (stubs.every(({ col }) => view.text(next, col) === '' || isOver(view, row, col, next)) ||
        namesMeasures(view, next, stubs)) &&
      (numberPeriods(view, row, cells) ||
        (cells.every(({ value }) => value.kind === 'text') &&
          (divides || areHeaderTexts(view, cells) || fillGaps(view, row, cells))));
    if (!continues) break;
    divides ||= namesParts(next);
    bottom = Math.max(next, ...cells.map((cell) => view.areaOf(cell).bottom));
  }
  return bottom;
}

/** "Chỉ tiêu" merged over "Quý I | Quý II | Cả năm", or with empty places right of it: a group's heading. */
function isOver(view: SheetView, row: number, col: number, next: number): boolean {
  return isGap(view, row, col + 1) && view.text(next, col + 1) !== '';
}

/** A place without a heading of its own: empty, or covered by one that begins left of it. */
function isGap(view: SheetView, row: number, col: number): boolean {
  const cell = view.at(row, col);
  return cell === undefined || cell.col < col || collapse(cell.text) === '';
}

/** "7 | 8 | 9" below "Tháng", merged over them or standing above the first. */
function numberPeriods(view: SheetView, row: number, cells: readonly Cell[]): boolean {
  const over = (cell: Cell) => {
    let { col } = cell;
    while (col > 0 && view.text(row, col) === '') col--;
    return view.text(row, col);
  };
  const numbers = cells.filter((cell) => periodNumbered(collapse(cell.text), over(cell)) !== null);
  return (
    numbers.length > 1 &&
    cells.every((cell) => numbers.includes(cell) || isHeaderText(view, collapse(cell.text)))
  );
}

/** "Thôn Đông | Thôn Tây" below "Các thôn | (nothing)": what stands below such gaps divides the group left of them. */
function fillGaps(view: SheetView, row: number, cells: readonly Cell[]): boolean {
  const begins = ({ row: at, col }: Cell) => isGap(view, row, col + 1) && view.text(at, col + 1) !== '';
  const goesOn = ({ row: at, col }: Cell) => isGap(view, row, col) && view.text(at, col - 1) !== '';
  const areShort = cells.every(({ text }) => text.length <= LONGEST_DIVISION);
  return areShort && cells.some(goesOn) && cells.every((cell) => goesOn(cell) || begins(cell));
}

/** Groups of several columns may be called anything ("Phương tiện thông tin") beside others that are known. */
function areHeaderTexts(view: SheetView, cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => collapse(cell.text));
  // "Xã Hải Thái | Xã Linh Trường" below "Cùng kỳ năm trước của các xã cũ".
  const units = texts.filter(isUnitName).length;
  const known = texts.filter((text) => isHeaderText(view, text)).length + (units > 1 ? units : 0);
  return known === cells.length || (cells.length > 2 && known > cells.length / 2);
}

/** "ĐVT | tin, bài | lượt | tấm" below the headings: what each column counts. */
function namesMeasures(view: SheetView, row: number, stubs: readonly Cell[]): boolean {
  const [said, another] = stubs.filter(({ col }) => view.text(row, col) !== '');
  return (
    said !== undefined &&
    another === undefined &&
    headingOf(collapse(said.text)) === 'unit' &&
    headingOf(view.text(row, said.col)) === 'measure'
  );
}
