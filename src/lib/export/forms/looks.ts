import type { CellLook } from '../workbook-file/book.ts';

/** How the parts of a form look. Only what is to be filled in has a ground. */
export const LOOKS = {
  head: { bold: true, align: 'center' },
  office: { align: 'center' },
  title: { bold: true, size: 14, align: 'center', wrap: true },
  subtitle: { align: 'center', italic: true },
  hint: { italic: true, size: 11, colour: '595959', wrap: true },
  heading: { bold: true, align: 'center', wrap: true, border: true, fill: 'E8F0FA' },
  label: { border: true, wrap: true },
  ordinal: { border: true, align: 'center' },
  number: { border: true, align: 'right', fill: 'FFF8DC', unlocked: true, format: '#,##0' },
  choice: { border: true, fill: 'FFF8DC', unlocked: true, wrap: true },
  text: { border: true, fill: 'FFF8DC', unlocked: true, wrap: true, top: true },
  signature: { bold: true, align: 'center' },
  place: { italic: true, align: 'center', unlocked: true },
  guide: { wrap: true, top: true },
} as const satisfies Record<string, CellLook>;
