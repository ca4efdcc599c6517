import { FORM_NAMES } from '#lib/domain/issued-form.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Sheet, Workbook } from '#lib/workbook/workbook.ts';

const OWN: ReadonlySet<string> = new Set([FORM_NAMES.guide, FORM_NAMES.feedback]);

/** Sheets that the program itself put into the file (instructions, a list of remarks): nothing on them is data. */
export function ownSheetsOf({ names = [], sheets }: Workbook): ReadonlySet<number> {
  const named = names.flatMap((each) =>
    'area' in each && OWN.has(each.name.toUpperCase()) ? [each.sheetIndex] : [],
  );
  return new Set([...named, ...sheets.filter(isRemarks).map(({ index }) => index)]);
}

/** A list of remarks copied to where no name went along. */
function isRemarks({ name, cells: [first] }: Sheet): boolean {
  const title = 'phiếu phản hồi';
  return exactKey(name).startsWith(exactKey(title)) && exactKey(first?.text ?? '') === exactKey(title);
}
