import { bare } from '#lib/domain/text.ts';
import { remembered } from '#lib/domain/remembered.ts';

/** One line in lower case without diacritics, its punctuation kept: what patterns of dates are matched on. */
export const plain = remembered((text) => bare(text).replace(/[–—−]/g, '-'));
