import type { Fact } from '#lib/domain/fact.ts';
import { formatNumber } from './format.ts';
import { terms } from './terms.ts';

/** What a figure says: "hơn 70", "6/6", "Đang cập nhật". */
export function valueText(figure: Pick<Fact, 'state' | 'value' | 'of' | 'qualifier'>): string {
  const { state, value, of, qualifier } = figure;
  if (state !== 'value' || value === null) return terms.state[state];
  const number = of === null ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(of)}`;
  return qualifier === 'exact' ? number : `${terms.qualifier[qualifier]} ${number}`;
}
