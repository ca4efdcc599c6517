import type { CoverageState } from '#lib/messages/coverage.ts';

/** Which units the list of /nop-bao-cao shows. */
export type Shown = CoverageState | 'resent' | 'all';

/** The parameter of the address that holds it. */
export const SHOWN_PARAM = 'trang-thai';

export const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  on_time: 'dung-han',
  late: 'tre',
  missing: 'chua-nop',
  pending: 'con-han',
  excused: 'khong-phai-nop',
  resent: 'nop-lai',
  all: 'tat-ca',
};

/** What a word of the address means; null for the page's own choice and for what is not understood. */
export function shownOf(word: string | null): Shown | null {
  return (Object.keys(SHOWN_WORDS) as Shown[]).find((shown) => SHOWN_WORDS[shown] === word) ?? null;
}
