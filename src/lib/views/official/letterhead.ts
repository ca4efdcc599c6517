import { arrangementsAbout, type Arrangement, type Letterhead } from '#lib/domain/arrangement.ts';

const EMPTY: Letterhead = {
  above: '',
  office: '',
  symbol: '',
  place: '',
  capacity: '',
  signer: '',
  recipients: 'Như trên;\nLưu: VT.',
};

/** What stands on papers: as it was remembered, else with the workspace's province as far as it tells. */
export function letterheadOf(arrangements: readonly Arrangement[], province: string | null): Letterhead {
  const [held] = arrangementsAbout(arrangements, 'letterhead');
  if (held) return held.letterhead;
  if (province === null) return EMPTY;
  const isProvince = /^(Tỉnh|Thành phố) /.test(province);
  const name = province.replace(/^(Tỉnh|Thành phố) /, '');
  return { ...EMPTY, above: `UBND ${isProvince ? province : `tỉnh ${name}`}`, place: name };
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
