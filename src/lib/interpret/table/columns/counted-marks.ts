import { figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

/**
 * "Giao | Đạt | %" and "Được giao | Đã thực hiện": a column of marks holds marks. Where its cells are numbers of things
 * it counts what was done; a lone 1 may still be a mark.
 */
export function withCountedMarks(columns: readonly Column[], body: Body): readonly Column[] {
  return eachColumn(columns, (column) =>
    column.role === 'done' && figuresIn(column, body) > 0.5 && hasMany(column, body)
      ? columnAs(column, { role: 'value' })
      : column,
  );
}

function hasMany({ col }: Column, { view, first, last }: Body): boolean {
  return view.rowsBetween(first, last).some((row) => {
    const value = view.own(row, col)?.value;
    return value?.kind === 'number' ? value.number > 1 : /^\s*(?:[2-9]|\d{2,})/.test(view.text(row, col));
  });
}
