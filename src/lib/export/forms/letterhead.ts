import { FORM_NAMES } from '#lib/domain/issued-form.ts';
import { formSheet } from '#lib/messages/forms.ts';
import type { Area, BookCell } from '../workbook-file/book.ts';
import { LOOKS } from './looks.ts';
import type { FormUnit } from './order.ts';

/** What stands above a table: who reports, the state's motto, title, period and unit. */
export interface Letterhead {
  readonly cells: readonly BookCell[];
  readonly merges: readonly Area[];
  readonly heights: ReadonlyMap<number, number>;
  /** The cells of the form's names, by name. */
  readonly named: ReadonlyMap<string, Area>;
  /** The first row below. */
  readonly end: number;
}

/** Of columns 0 to `last`; the motto begins at column `middle`. */
export function letterhead(
  title: string,
  unit: FormUnit,
  period: string,
  { middle, last }: { readonly middle: number; readonly last: number },
): Letterhead {
  const { council, motto, mottoBelow, hint } = formSheet;
  const [above = ''] = unit.above;
  const left = (row: number): Area => ({ top: row, left: 0, bottom: row, right: middle - 1 });
  const right = (row: number): Area => ({ top: row, left: middle, bottom: row, right: last });
  const whole = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  const lines = [
    { area: left(0), value: above === '' ? '' : council(above), look: LOOKS.office },
    { area: right(0), value: motto, look: LOOKS.head },
    { area: left(1), value: council(unit.name), look: LOOKS.head },
    { area: right(1), value: mottoBelow, look: LOOKS.head },
    { area: whole(3), value: title, look: LOOKS.title },
    { area: whole(4), value: formSheet.period(period), look: LOOKS.subtitle },
    { area: whole(5), value: formSheet.unit(unit.name, unit.above.join(', ')), look: LOOKS.subtitle },
    { area: whole(7), value: hint, look: LOOKS.hint },
  ].filter(({ value }) => value !== '');
  return {
    cells: lines.map(({ area, value, look }) => ({ row: area.top, col: area.left, value, look })),
    merges: lines.map(({ area }) => area),
    heights: new Map([[3, 36]]),
    named: new Map([
      [FORM_NAMES.period, whole(4)],
      [FORM_NAMES.unit, whole(5)],
    ]),
    end: 8,
  };
}

/** Where the form is signed: place and day, who made it, who answers for it. */
export function signature(
  row: number,
  { middle, last }: { readonly middle: number; readonly last: number },
): Pick<Letterhead, 'cells' | 'merges'> {
  const { place, left, right } = formSheet.signature;
  return {
    cells: [
      { row, col: middle, value: place, look: LOOKS.place },
      { row: row + 1, col: 0, value: left, look: LOOKS.signature },
      { row: row + 1, col: middle, value: right, look: LOOKS.signature },
    ],
    merges: [
      { top: row, left: middle, bottom: row, right: last },
      { top: row + 1, left: 0, bottom: row + 1, right: middle - 1 },
      { top: row + 1, left: middle, bottom: row + 1, right: last },
    ],
  };
}
