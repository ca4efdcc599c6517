import type { Channel } from '#lib/domain/channel.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import { usualMeasure, type MeasureReading } from '../lexicon/measures.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import type { Quantity } from '../quantity/quantity.ts';

const DONE = 'tổ chức|mở|đăng|đăng tải|phát|treo|có|triển khai|thực hiện|phát sinh';
/** "không tổ chức hội nghị nào" */
const NOT_ONE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:không|chưa) (?:${DONE})(?: được)? ([^.;:\\d]{2,90}?) nào(?![\\p{L}\\p{M}])`,
  'iu',
);
/** "Băng rôn: không phát sinh." */
const LISTED = /^[-+•*\d.)\s]*([^:]{3,80}):\s*(không phát sinh)\s*[.;,]?\s*$/iu;

/** Papers that went in and out, and what no name was found for, are no activity. */
const NO_ACTIVITY: ReadonlySet<Channel> = new Set(['documents', 'other', 'all']);

/** What a sentence says was not done even once. */
export interface NoneHeld {
  readonly channel: ChannelReading;
  readonly counted: MeasureReading;
  readonly quantity: Quantity;
}

/** "Trong quý không tổ chức hội nghị nào", "Hội thi: không phát sinh": no activity, which is a statement and no gap. */
export function noneHeldIn(clause: string, own: OwnWords | null = null): NoneHeld | null {
  const match = NOT_ONE.exec(clause) ?? LISTED.exec(clause);
  const channel = match && channelOf(match[1]!, own);
  if (!channel || NO_ACTIVITY.has(channel.channel)) return null;
  return {
    channel,
    counted: usualMeasure(channel.channel),
    quantity: {
      state: 'no_activity',
      value: null,
      qualifier: 'exact',
      of: null,
      percent: false,
      unitText: '',
      start: match.index,
      end: match.index + match[0].length,
    },
  };
}
