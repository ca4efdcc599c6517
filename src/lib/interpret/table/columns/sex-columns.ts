import { columnAs, eachColumn, type Column } from './column.ts';

const MEN = /^nam(?: giới)?$/iu;
const WOMEN = /^(?:nữ|nu)(?: giới)?$/iu;

/**
 * "Số người | Nam | Nữ": men and women, not years, and parts of the figure left of them; beside a total what it adds
 * up, of the channel and in the period that it is of.
 */
export function withSexColumns(columns: readonly Column[]): readonly Column[] {
  const isPair = columns.map((column, i) => says(column, MEN) && says(columns[i + 1], WOMEN));
  return eachColumn(columns, (column, i) => {
    const first = isPair[i] ? i : isPair[i - 1] ? i - 1 : -1;
    if (first < 0) return column;
    const whole = columns[first - 1];
    const isOfWhole = whole?.role === 'value';
    return columnAs(column, {
      role: 'value',
      period: isOfWhole ? whole.period : null,
      channel: column.channel ?? (isOfWhole ? whole.channel : null),
      measure: 'people',
      measureText: 'người',
      isPart: isOfWhole && !whole.isTotal,
    });
  });
}

function says(column: Column | undefined, word: RegExp): boolean {
  return word.test(column?.path.at(-1) ?? '');
}
