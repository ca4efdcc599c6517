import { officialWords } from '#lib/messages/official.ts';
import { arrangementsAbout, type Arrangement, type Letterhead } from '#lib/domain/arrangement.ts';

const EMPTY: Letterhead = {
  above: '',
  office: '',
  symbol: '',
  place: '',
  capacity: '',
  signer: '',
  recipients: officialWords.file,
};

/** A letter has those to whom it is addressed; a report addresses nobody. */
export type PaperKind = 'letter' | 'report';

/** What stands on papers: as it was remembered, else with the workspace's province as far as it tells. */
export function letterheadOf(
  paper: PaperKind,
  arrangements: readonly Arrangement[],
  province: string | null,
): Letterhead {
  const [held] = arrangementsAbout(arrangements, 'letterhead');
  const letterhead = held?.letterhead ?? usual(province);
  return { ...letterhead, recipients: recipientsOf(paper, letterhead) };
}

function usual(province: string | null): Letterhead {
  if (province === null) return EMPTY;
  const isProvince = /^(Tỉnh|Thành phố) /.test(province);
  const name = province.replace(/^(Tỉnh|Thành phố) /, '');
  return { ...EMPTY, above: `UBND ${isProvince ? province : `tỉnh ${name}`}`, place: name };
}

/** "Như trên" stands first on a letter, and on no report, which goes to those above instead. */
function recipientsOf(paper: PaperKind, { above, recipients }: Letterhead): string {
  const others = recipients.split('\n').filter((line) => !line.includes(officialWords.asAbove));
  if (paper === 'letter') return [`${officialWords.asAbove};`, ...others].join('\n');
  const isOnlyFile = others.every((line) => line.trim() === officialWords.file);
  return [...(isOnlyFile && above !== '' ? [officialWords.toReport(above)] : []), ...others].join('\n');
}

/** What remembers it; nothing where it is remembered so already. */
export function remembering(
  letterhead: Letterhead,
  arrangements: readonly Arrangement[],
): readonly Arrangement[] {
  const [held] = arrangementsAbout(arrangements, 'letterhead');
  const isSame = held !== undefined && JSON.stringify(held.letterhead) === JSON.stringify(letterhead);
  return isSame ? [] : [{ about: 'letterhead', letterhead }];
}
