import type { Measure } from '#lib/domain/measure.ts';
import { rememberedWith } from '#lib/domain/remembered.ts';
import { exactKey } from '#lib/domain/text.ts';
import { channelOf, type ChannelReading } from '../../lexicon/channels.ts';
import { measureInLabel, type MeasureReading } from '../../lexicon/measures.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { measureOf } from '../../quantity/measure-words.ts';

/** What the label of a row says by itself, whatever row it stands in. */
export interface LabelSays {
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** "Trong đó: …": part of the row above. */
  readonly isSubset: boolean;
  /** "- Tin": divides the row above. */
  readonly isBulleted: boolean;
  /** "Lượt phát", "Số lượt xem": what else is counted of the row above, and not on which channel. */
  readonly isCountOnly: boolean;
}

const OF_WHAT_IS_ABOVE: ReadonlySet<Measure> = new Set(['broadcast', 'duration', 'view', 'people']);

/** "người tham dự", "lượt nghe": no more than that they took part; "lượt phát lại". */
const TAKING_PART =
  /^(?: (?:lại|dự thi|tham dự|tham gia|đến dự|dự|dự họp|dự nghe|nghe|học|theo dõi|xem|truy cập|tiếp cận))?$/u;

/** What a row says that has no label, as in tables with a row for each unit. */
const NOTHING: LabelSays = {
  channel: null,
  measure: null,
  isSubset: false,
  isBulleted: false,
  isCountOnly: false,
};

export function labelSays(label: string, words: OwnWords | null = null): LabelSays {
  return label === '' ? NOTHING : saidBy(label, words);
}

const saidBy = rememberedWith((label, words: OwnWords | null): LabelSays => ({
  channel: channelOf(label, words),
  measure: measureInLabel(label, words),
  isSubset: /^[-+\s]*trong đó/iu.test(label),
  isBulleted: /^[-+•]\s*\S/u.test(label),
  isCountOnly: countsOnly(label, words),
}));

function countsOnly(label: string, own: OwnWords | null): boolean {
  const text = label.replace(/^(?:tổng )?số (?:lượng )?/iu, '');
  const counted = measureOf(text, own);
  if (counted === null || !OF_WHAT_IS_ABOVE.has(counted.measure)) return false;
  const [name, word] = [exactKey(text), exactKey(counted.text)];
  return name.startsWith(word) && TAKING_PART.test(name.slice(word.length));
}
