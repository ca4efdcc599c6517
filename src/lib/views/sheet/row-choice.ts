import type { RowClass } from '#lib/domain/shown-sheet.ts';

/** What a person may say that a row is, each with the key that says it (importing.md 3.3). */
export const ROW_CHOICES = [
  { is: 'header', key: 'h' },
  { is: 'data', key: 'd' },
  { is: 'section', key: 'm' },
  { is: 'plain', key: 'g' },
  { is: 'total', key: 't' },
  { is: 'note', key: 'n' },
  { is: 'ignored', key: 'x' },
] as const satisfies readonly { readonly is: RowClass | 'ignored'; readonly key: string }[];

export type RowChoice = (typeof ROW_CHOICES)[number]['is'];

/** What a row is taken for on the screen: as it was read, or left out by a person. */
export type RowMark = RowClass | 'ignored';
