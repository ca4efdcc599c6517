import { rememberedWith } from '#lib/domain/remembered.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import { measureInLabel, type MeasureReading } from '../lexicon/measures.ts';
import type { OwnWords } from '../lexicon/own-words.ts';

/** What the label of a row says by itself, whatever row it stands in. */
export interface LabelSays {
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** "Trong đó: …": part of the row above. */
  readonly isSubset: boolean;
  /** "- Tin": divides the row above. */
  readonly isBulleted: boolean;
}

export const labelSays = rememberedWith((label, words: OwnWords | null): LabelSays => ({
  channel: channelOf(label, words),
  measure: measureInLabel(label, words),
  isSubset: /^[-+\s]*trong đó/iu.test(label),
  isBulleted: /^[-+•]\s*\S/u.test(label),
}));
