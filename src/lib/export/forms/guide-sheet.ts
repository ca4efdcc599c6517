import { FORM_NAMES } from '#lib/domain/issued-form.ts';
import { formSheet } from '#lib/messages/forms.ts';
import type { FormSheet } from './figure-sheet.ts';
import { LOOKS } from './looks.ts';

const WIDTH = 92;
const LINE_HEIGHT = 17;

/** The short instructions at the end of a form. */
export function guideSheet(period: string): FormSheet {
  const lines = formSheet.guide(period);
  const title = { row: 0, col: 0, value: formSheet.guideTitle, look: LOOKS.title };
  const cells = lines.flatMap((text, i) => [
    { row: i + 2, col: 0, value: `${i + 1}.`, look: { ...LOOKS.guide, align: 'right' as const } },
    { row: i + 2, col: 1, value: text, look: LOOKS.guide },
  ]);
  const heights = lines.map(
    (text, i) => [i + 2, LINE_HEIGHT * Math.ceil(text.length / (WIDTH * 0.95)) + 4] as const,
  );
  return {
    sheet: {
      name: formSheet.sheets.guide,
      cells: [title, ...cells],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      widths: [5, WIDTH],
      heights: new Map([[0, 30], ...heights]),
      locked: true,
      page: 'portrait',
    },
    named: new Map([[FORM_NAMES.guide, { top: 0, left: 0, bottom: 0, right: 0 }]]),
  };
}
