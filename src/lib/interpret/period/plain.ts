import { collapse } from '#lib/domain/text.ts';

/** One line in lower case without diacritics, its punctuation kept: what patterns of dates are matched on. */
export function plain(text: string): string {
  return collapse(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[–—−]/g, '-');
}
