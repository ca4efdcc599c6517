import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../lexicon/channels.ts';
import { measureInLabel } from '../lexicon/measures.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { readQuantity } from '../quantity/read-cell.ts';
import type { Column } from '../table/columns/column.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { figureCells } from './figure-cells.ts';
import type { Layout } from './layout.ts';

/**
 * A list without any heading: names, and one column of figures right of them. What is counted, only the title says:
 * with a second column of figures nobody could know which is which.
 */
export function bareTable(view: SheetView): Layout[] {
  const figures = figureCells(view);
  const [first] = figures;
  if (!first) return toldTable(view);
  if (figures.some(({ col }) => col !== first.col)) return [];
  const counted = view.cols.find((col) => col !== first.col && namesMeasures(view, col));
  const names = view.cols.filter((col) => col < first.col && col !== counted).at(-1);
  if (names === undefined) return [];
  const columns = [
    column(names, saysCounts(view, names) ? 'content' : 'unknown'),
    column(first.col, 'value'),
    ...(counted === undefined ? [] : [column(counted, 'measure')]),
  ].toSorted((a, b) => a.col - b.col);
  return [
    { kind: 'bare', turned: false, view, headers: [{ top: first.row, bottom: first.row - 1, columns }] },
  ];
}

/** "Hệ thống truyền thanh | 26 lượt phát", line by line: names of channels, and what was counted of each in words. */
function toldTable(view: SheetView): Layout[] {
  const told = view.rows.flatMap((row) => {
    const cells = view.cellsIn(row);
    const [name, value] = [cells.at(-2), cells.at(-1)];
    const isTold = name && value && cells.length <= 3 && saysChannel(view, name) && tellsCount(view, value);
    return isTold ? [{ row, names: name.col, col: value.col }] : [];
  });
  const [first] = told;
  const among = first ? view.rowsBetween(first.row, told.at(-1)!.row).length : 0;
  const isList = told.length > 1 && told.length * 3 > among * 2;
  if (!first || !isList || told.some(({ names, col }) => names !== first.names || col !== first.col))
    return [];
  const columns = [column(first.names, 'content'), column(first.col, 'value')];
  const header = { top: first.row, bottom: first.row - 1, columns };
  return [{ kind: 'bare', turned: false, view, headers: [header] }];
}

function saysChannel(view: SheetView, cell: Cell): boolean {
  const name = view.lineOf(cell);
  return name.length <= 60 && channelOf(name, view.words) !== null;
}

/** "26 lượt phát", "hơn 40 bài": a count with its words and nothing else. */
function tellsCount(view: SheetView, cell: Cell): boolean {
  const text = view.lineOf(cell);
  if (!COUNT.test(text)) return false;
  const { quantities } = readQuantity(text, { words: view.words });
  return (
    quantities.length > 0 && quantities.every(({ state, unitText }) => state === 'value' && unitText !== '')
  );
}

const COUNT = /^(?:(?:hơn|trên|gần|khoảng) )?\d[\d.]* ?\p{L}[^\d;:]{0,30}$/iu;

/** "tin, bài", "lượt phát", "tấm": a column of nothing but words of measure beside the figures. */
function namesMeasures(view: SheetView, col: number): boolean {
  const texts = textsIn(view, col).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => measureOf(text, view.words)?.text === text);
}

/** "1. Trang TTĐT" over "Số tin: | 5": names that say what is counted, and lines over them of which channel. */
function saysCounts(view: SheetView, col: number): boolean {
  return textsIn(view, col).filter((text) => measureInLabel(text, view.words) !== null).length > 1;
}

function textsIn(view: SheetView, col: number): string[] {
  return view.rows.map((row) => view.own(row, col)).flatMap((cell) => (cell ? [view.lineOf(cell)] : []));
}

function column(col: number, role: Column['role']): Column {
  return {
    col,
    cells: [],
    path: [],
    role,
    channel: null,
    subchannel: '',
    measure: null,
    measureText: '',
    period: null,
    comparison: 'none',
    isTotal: false,
    isEstimate: false,
    isPart: undefined,
    pair: undefined,
    readAs: undefined,
  };
}
