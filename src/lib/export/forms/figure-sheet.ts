import { FORM_STATES, figureName, stateName, type FormFigure } from '#lib/domain/issued-form.ts';
import { formMeasure, formSheet } from '#lib/messages/forms.ts';
import { terms } from '#lib/messages/terms.ts';
import type { Area, BookCell, BookSheet } from '../workbook-file/book.ts';
import { letterhead, signature } from './letterhead.ts';
import { LOOKS } from './looks.ts';
import type { FormOrder, FormUnit } from './order.ts';

const COLUMNS = { middle: 3, last: 5 };
const WIDTHS = [6, 34, 14, 13, 19, 30];
const [VALUE, STATE, NOTE] = [3, 4, 5];

/** A sheet of a form and the areas that its names stand for. */
export interface FormSheet {
  readonly sheet: BookSheet;
  readonly named: ReadonlyMap<string, Area>;
}

/** The table of figures: a line for each channel and measure, with a cell for the number and one for its state. */
export function figureSheet({ period, figures }: FormOrder, unit: FormUnit): FormSheet {
  const { columns, checks, sheets, states, title } = formSheet;
  const head = letterhead(title, unit, period, COLUMNS);
  const first = head.end + 1;
  const rows = figures.map((figure, i) => ({ figure, row: first + i }));
  const cellOf = (row: number, col: number): Area => ({ top: row, left: col, bottom: row, right: col });
  const column = (col: number): Area => ({
    top: first,
    left: col,
    bottom: first + figures.length - 1,
    right: col,
  });
  const sign = signature(first + figures.length + 1, COLUMNS);
  const sheet: BookSheet = {
    name: sheets.figures,
    cells: [
      ...head.cells,
      ...Object.values(columns).map((value, col) => ({ row: head.end, col, value, look: LOOKS.heading })),
      ...rows.flatMap(({ figure, row }, i) => line(figure, row, i + 1)),
      ...sign.cells,
    ],
    merges: [...head.merges, ...sign.merges],
    widths: WIDTHS,
    heights: new Map([...head.heights, ...rows.map(({ row }) => [row, ROW_HEIGHT] as const)]),
    checks: [
      { areas: [column(VALUE)], allows: { kind: 'whole' }, ...checks.number },
      {
        areas: [column(STATE)],
        allows: { kind: 'list', texts: FORM_STATES.map((state) => states[state]) },
        ...checks.state,
      },
    ],
    locked: true,
    page: 'portrait',
    repeatedRows: [head.end, head.end],
  };
  const named = rows.flatMap(({ figure, row }) => [
    [figureName(figure), cellOf(row, VALUE)] as const,
    [stateName(figure), cellOf(row, STATE)] as const,
  ]);
  return { sheet, named: new Map([...head.named, ...named]) };
}

const ROW_HEIGHT = 21;

function line(figure: FormFigure, row: number, number: number): BookCell[] {
  return [
    { row, col: 0, value: number, look: LOOKS.ordinal },
    { row, col: 1, value: terms.channel[figure.channel], look: LOOKS.label },
    { row, col: 2, value: formMeasure(figure), look: LOOKS.ordinal },
    { row, col: VALUE, value: null, look: LOOKS.number },
    { row, col: STATE, value: null, look: LOOKS.choice },
    { row, col: NOTE, value: null, look: LOOKS.text },
  ];
}
