import { FORM_NAMES, formId } from '#lib/domain/issued-form.ts';
import type { Book } from '../workbook-file/book.ts';
import { absoluteArea } from '../workbook-file/sheet-part.ts';
import { figureSheet, type FormSheet } from './figure-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import type { FormOrder, FormUnit } from './order.ts';
import { taskSheet } from './task-sheet.ts';

/** The form of one unit, to be filled in: figures, tasks where there are any, instructions, and its id. */
export function formBook(order: FormOrder, unit: FormUnit): Book {
  const sheets: FormSheet[] = [
    ...(order.figures.length > 0 ? [figureSheet(order, unit)] : []),
    ...(order.tasks.length > 0 ? [taskSheet(order, unit)] : []),
    guideSheet(order.period),
  ];
  const id = formId({ level: unit.level, code: unit.code, period: order.period });
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    names: [
      { name: FORM_NAMES.form, formula: `"${id}"` },
      ...[...namedIn(sheets)].map(([name, formula]) => ({ name, formula })),
    ],
    properties: new Map([[FORM_NAMES.form, id]]),
  };
}

/** A name stands for one area of the file: of what several sheets have, that of the first. */
function namedIn(sheets: readonly FormSheet[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { sheet, named: areas } of sheets)
    for (const [name, area] of areas) if (!named.has(name)) named.set(name, absoluteArea(sheet.name, area));
  return named;
}
