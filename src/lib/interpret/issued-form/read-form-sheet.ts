import type { Merge } from '#lib/workbook/workbook.ts';
import { Ledger } from '../ledger.ts';
import { remarkHidden } from '../sheet/remarks.ts';
import type { SheetReading } from '../sheet/read-layout.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { formFigures } from './form-figures.ts';
import { formTasks } from './form-tasks.ts';
import type { FormSheetNames } from './form-names.ts';
import type { SettledForm } from './settle-form.ts';

/** Reads a sheet of a form by its names. Numbers beside the cells that were made for them are doubted, not read. */
export function readFormSheet(
  file: string,
  view: SheetView,
  names: FormSheetNames,
  form: SettledForm,
): SheetReading {
  const ledger = new Ledger(file, view.sheet);
  remarkHidden(ledger, false);
  const facts = formFigures(view, ledger, names, form);
  const tasks = formTasks(view, ledger, names.tasks, form);
  markLabels(view, ledger, names);
  doubtStrays(view, ledger, names);
  for (const { code, params, about, context } of form.doubts) {
    const area = names[about];
    if (area) ledger.doubt(code, params, view.at(area.top, area.left), context);
  }
  return { ...readingOf(view, ledger), tables: [facts], tasks, sender: form.unit };
}

/** A sheet that the program itself put into the file: all of it is accounted for, nothing is read. */
export function readOwnSheet(file: string, view: SheetView): SheetReading {
  return readingOf(view, new Ledger(file, view.sheet));
}

function readingOf(view: SheetView, ledger: Ledger): SheetReading {
  return {
    layout: { kind: 'headings', turned: false, view, headers: [] },
    ledger,
    tables: [],
    proposals: [],
    tasks: [],
    targets: [],
    found: [],
    lastTable: null,
    sender: null,
    whole: null,
  };
}

/** All that stands above the first line of the form is its frame. */
function markLabels(view: SheetView, ledger: Ledger, names: FormSheetNames): void {
  const first = Math.min(...areasOf(names).map(({ top }) => top));
  for (const cell of view.sheet.cells) if (cell.row < first) ledger.mark(cell, 'label');
}

/** Numbers in rows that are none of the form's. */
function doubtStrays(view: SheetView, ledger: Ledger, names: FormSheetNames): void {
  const rows = new Set(areasOf(names).map(({ top }) => top));
  for (const row of view.rows) {
    if (rows.has(row)) continue;
    for (const cell of view.cellsIn(row))
      if (cell.value.kind === 'number') ledger.doubt('form-figure-outside', {}, cell);
  }
}

function areasOf({ figures, tasks }: FormSheetNames): Merge[] {
  return [...figures.map(({ area }) => area), ...tasks];
}
