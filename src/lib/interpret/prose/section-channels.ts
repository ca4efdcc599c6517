import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { isHeading } from './sections.ts';

/**
 * For each paragraph the channel of the heading above it ("2. Tuyên truyền trên hệ thống truyền thanh:"), for figures
 * of listed lines, and of the paragraph right below it, that name none themselves.
 */
export function sectionChannels(
  paragraphs: readonly string[],
  own: OwnWords | null = null,
): (ChannelReading | null)[] {
  let channel: ChannelReading | null = null;
  let isBelowHeading = false;
  return paragraphs.map((paragraph) => {
    if (isHeading(paragraph) && quantitiesInProse(paragraph, own).length === 0) {
      const named = channelOf(paragraph, own);
      channel = named?.channel === 'other' ? null : named;
      isBelowHeading = true;
      return null;
    }
    const isOfHeading = isBelowHeading || /^\s*[-+•*]/.test(paragraph);
    isBelowHeading = false;
    return isOfHeading ? channel : null;
  });
}
