import {
  FORM_NAMES,
  formCell,
  parseFormId,
  type FormFigure,
  type IssuedForm,
} from '#lib/domain/issued-form.ts';
import type { DefinedName, Merge, Workbook } from '#lib/workbook/workbook.ts';

/** What the names of a form say of one sheet. */
export interface FormSheetNames {
  readonly figures: readonly (FormFigure & { readonly area: Merge })[];
  readonly states: readonly (FormFigure & { readonly area: Merge })[];
  readonly tasks: readonly Merge[];
  readonly unit: Merge | null;
  readonly period: Merge | null;
}

/** The form as which a file was made, or null: from its constant, or from the property that says the same. */
export function issuedFormOf({ names = [], properties }: Workbook): IssuedForm | null {
  const constants = names.flatMap((each) =>
    'text' in each && isNamed(each, FORM_NAMES.form) ? [each.text] : [],
  );
  const ids = [...constants, properties?.get(FORM_NAMES.form) ?? ''];
  return ids.map(parseFormId).find((form) => form !== null) ?? null;
}

/** The sheets that a form's names point into, by index, and what they say of each. */
export function formSheetsOf({ names = [] }: Workbook): ReadonlyMap<number, FormSheetNames> {
  const bySheet = new Map<number, (DefinedName & { area: Merge })[]>();
  for (const each of names) {
    if (!('area' in each)) continue;
    bySheet.set(each.sheetIndex, [...(bySheet.get(each.sheetIndex) ?? []), each]);
  }
  const sheets = new Map<number, FormSheetNames>();
  for (const [index, named] of bySheet) {
    const found = namesOf(named);
    if (found.figures.length + found.tasks.length > 0) sheets.set(index, found);
  }
  return sheets;
}

function namesOf(named: readonly (DefinedName & { readonly area: Merge })[]): FormSheetNames {
  const cells = named.flatMap(({ name, area }) => {
    const cell = formCell(name);
    return cell ? [{ ...cell, area }] : [];
  });
  const areaNamed = (wanted: string) => named.find((each) => isNamed(each, wanted))?.area ?? null;
  return {
    figures: cells.flatMap((cell) => (cell.kind === 'figure' ? [cell] : [])),
    states: cells.flatMap((cell) => (cell.kind === 'state' ? [cell] : [])),
    tasks: cells.filter(({ kind }) => kind === 'task').map(({ area }) => area),
    unit: areaNamed(FORM_NAMES.unit),
    period: areaNamed(FORM_NAMES.period),
  };
}

/** Names know no case. */
function isNamed({ name }: DefinedName, wanted: string): boolean {
  return name.toUpperCase() === wanted;
}
