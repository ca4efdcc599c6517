import type { Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import type { SheetReading } from '../sheet/read-layout.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { formSheetsOf, issuedFormOf } from './form-names.ts';
import { readFormSheet } from './read-form-sheet.ts';
import { settleForm } from './settle-form.ts';

/** Reads the sheets of a form that the program gave out; answers null for every other sheet. */
export function formReader(
  workbook: Workbook,
  views: readonly SheetView[],
  { file, finder }: DocumentFrame,
  context: ReadingContext,
): (view: SheetView) => SheetReading | null {
  const form = issuedFormOf(workbook);
  const sheets = formSheetsOf(workbook);
  if (!form || sheets.size === 0) return () => null;
  const textAt = (about: 'unit' | 'period') => {
    for (const [index, names] of sheets) {
      const area = names[about];
      if (area) return views[index]?.text(area.top, area.left) ?? '';
    }
    return '';
  };
  const text = {
    unit: textAt('unit'),
    period: textAt('period'),
    file: baseName(file),
  };
  const settled = settleForm(form, text, finder, context);
  return (view) => {
    const names = sheets.get(view.sheet.index);
    return names && !view.sheet.hidden ? readFormSheet(file, view, names, settled) : null;
  };
}

/** "Xã A/Biểu_mẫu-Xã B.xlsx" is "Biểu mẫu Xã B". */
function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
}
