import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { isHeading } from './sections.ts';

/**
 * For each paragraph the channel of the heading above it ("2. Tuyên truyền trên hệ thống truyền thanh:"), for figures
 * of listed lines that name none themselves.
 */
export function sectionChannels(
  paragraphs: readonly string[],
  own: OwnWords | null = null,
): (ChannelReading | null)[] {
  let channel: ChannelReading | null = null;
  return paragraphs.map((paragraph) => {
    if (isHeading(paragraph) && quantitiesInProse(paragraph, own).length === 0) {
      channel = channelOf(paragraph, own);
      return null;
    }
    return /^\s*[-+•*]/.test(paragraph) ? channel : null;
  });
}
