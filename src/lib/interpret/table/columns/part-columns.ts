import { MOSTLY, figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { readValue } from '../../quantity/read-value.ts';

const PARTS = /^trong đó\s*:?$/iu;

/**
 * "Tin, bài Trang TTĐT | Trong đó: Tin | Bài": columns under these words that name no channel divide the figures left of
 * them, of whose channel they are; beside a total they are what it adds up, unless they do not: "Tổng số tin, bài | Trong
 * đó: Về một cửa" is of all, and the parts are of it.
 */
export function withPartColumns(columns: readonly Column[], body: Body): readonly Column[] {
  let whole: Column | null = null;
  const undivided = new Set<Column>();
  const read = eachColumn(columns, (column) => {
    const isOfFigures = column.role === 'value' || (column.role === 'unknown' && isFigures(column, body));
    if (!isOfFigures || (column.role === 'unknown' && !isPart(column))) return column;
    if (!isPart(column)) {
      whole = column;
      return column;
    }
    if (column.channel !== null || whole === null) return column;
    const parts = columns.filter((each) => isPart(each) && each.cells[0] === column.cells[0]);
    const isTotal = whole.isTotal && addsUp(whole, parts, body);
    if (whole.isTotal && !isTotal) undivided.add(whole);
    const { channel, subchannel } = whole;
    return columnAs(column, { role: 'value', channel, subchannel, isPart: !isTotal });
  });
  return eachColumn(read, (column) =>
    undivided.has(column) ? columnAs(column, { isTotal: false }) : column,
  );
}

function isPart({ path }: Column): boolean {
  return path.slice(0, -1).some((text) => PARTS.test(text));
}

function isFigures(column: Column, body: Body): boolean {
  return figuresIn(column, body) >= MOSTLY;
}

/** Whether the parts are the whole in most rows; a slip in one is found by the check of totals. */
function addsUp(whole: Column, parts: readonly Column[], { view, first, last }: Body): boolean {
  const valueIn = (row: number, { col }: Column) => {
    const cell = view.own(row, col);
    return cell ? (readValue(cell).quantities[0]?.value ?? 0) : 0;
  };
  const rows = view.rowsBetween(first, last).filter((row) => valueIn(row, whole) > 0);
  const equal = rows.filter(
    (row) => parts.reduce((sum, part) => sum + valueIn(row, part), 0) === valueIn(row, whole),
  );
  return equal.length * 2 > rows.length;
}
