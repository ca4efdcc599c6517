import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Per, Target } from '#lib/domain/task.ts';
import { isPlain } from '#lib/domain/text.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { fold } from '../quantity/fold.ts';
import { maskNotCounts } from '../quantity/not-counts.ts';
import { withDiacritics } from './demand-words.ts';
import { channelsNear } from './quota-channel.ts';
import { demandOf, type QuotaHints } from './quota-demand.ts';
import { quotaFigures, type QuotaFigure } from './quota-figure.ts';

/** A quota (chỉ tiêu) in a text, with its span there. */
export interface Quota {
  readonly channel: Channel;
  readonly measure: Measure;
  readonly comparator: Target['comparator'];
  readonly value: number;
  readonly per: Per;
  /** Whether the words say how often. */
  readonly isPaced: boolean;
  readonly start: number;
  readonly end: number;
  readonly sourceText: string;
}

/**
 * The quotas in one cell of a plan, whatever its column (domain.md 3.2, 42): a counted number with a comparator
 * ("tối thiểu 05 tin, bài"), a pace ("02 lớp/năm"), or "100%". Dates, papers, sizes, equipment and bare results are
 * none. The channel comes from the nearest words that name one, then from `around`, the task's own content. `isGoal`: the
 * text stands under a heading that demands all that is counted there; `isDated`: it is due on a day.
 */
export function quotasIn(
  text: string,
  around = '',
  own: OwnWords | null = null,
  hints: QuotaHints = {},
): readonly Quota[] {
  const folded = fold(text.trimEnd());
  const isBare = isPlain(folded.text);
  const line = isBare ? withDiacritics(folded.text) : folded.text;
  const masked = maskNotCounts(line, own).text;
  const figures = quotaFigures({ text: line, masked, isBare, around: hints.counted || around, own });
  const channelAt = channelsNear(folded.text, figures, around, own);
  const quotas = figures.flatMap((figure, index) => {
    const demand = demandOf(figures, index, hints);
    if (!demand) return [];
    const [start, end] = [folded.start(figure.start), folded.end(figure.end)];
    const channel = channelAt(index);
    const measure = measureOn(channel, figure);
    return [{ channel, measure, ...demand, start, end, sourceText: text.slice(start, end) }];
  });
  return distinct(quotas);
}

/** "Đối thoại 02 lần/năm" counts gatherings, not broadcasts; "Phát thanh 3 buổi/tuần" broadcasts. */
function measureOn(channel: Channel, { measure, isTimes }: QuotaFigure): Measure {
  if (isGathering(channel) && isTimes) return 'session';
  return channel === 'radio' && measure === 'session' ? 'broadcast' : measure;
}

function isGathering(channel: Channel): boolean {
  return ['oral', 'meeting', 'dialogue', 'training', 'contest'].includes(channel);
}

/** The same quota told twice in one cell is one. */
function distinct(quotas: readonly Quota[]): Quota[] {
  const keyOf = ({ channel, measure, comparator, value, per }: Quota) =>
    [channel, measure, comparator, value, per].join(' ');
  const seen = new Set<string>();
  return quotas.filter((quota) => !seen.has(keyOf(quota)) && seen.add(keyOf(quota)));
}
