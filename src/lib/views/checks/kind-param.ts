import { FINDING_KINDS, type FindingKind } from './findings.ts';

/** What /kiem-tra may be narrowed to: contradictions, or one kind of finding. */
export type Kind = 'rivals' | FindingKind;

export const KINDS: readonly Kind[] = ['rivals', ...FINDING_KINDS];

/** The parameter of the address that holds it. */
export const KIND_PARAM = 'loai';

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  rivals: 'mau-thuan',
  totals: 'tong-lech',
  outliers: 'bat-thuong',
  decreases: 'luy-ke-giam',
  repeated: 'don-vi-lap',
};

/** The kind that a word of the address means; null for all of them and for what is not understood. */
export function kindOf(word: string | null): Kind | null {
  return KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;
}
