import type { Target } from '#lib/domain/task.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { quotasIn } from '../../task/quota.ts';

/** A figure of a plan's cell, and what its words demand besides. */
interface ToldDemand {
  readonly quantity: Quantity;
  readonly demand: Partial<Pick<Target, 'comparator' | 'per'>>;
}

/** "ít nhất 36 lượt phát": what is counted, where the words say it themselves; else empty. */
function unitIn(text: string, own: OwnWords | null): string {
  const words = /\d[\d.,]*\s+(\p{L}[^/\d(]*)/u.exec(text)?.[1]?.trim() ?? '';
  return measureOf(words, own)?.text ?? '';
}

/** "Tối thiểu 48", "02/tuần", "01 cuộc/quý": in a column of quotas the words say how much at least, and how often. */
export function demandsIn({ value, text }: Cell, around: string, own: OwnWords | null): ToldDemand[] {
  if (value.kind !== 'text') return [];
  return quotasIn(text, around, own).map(({ comparator, per, value: number, measure, start, end }) => ({
    quantity: {
      state: 'value',
      value: number,
      qualifier: 'exact',
      of: null,
      percent: measure === 'percent',
      unitText: unitIn(text.slice(start, end), own),
      start,
      end,
    },
    demand: { comparator, ...(per === 'once' ? {} : { per }) },
  }));
}
