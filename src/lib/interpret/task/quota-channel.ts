import type { Channel } from '#lib/domain/channel.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { channelOf } from '../lexicon/channels.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const REACH = 200;

/**
 * Gives the channel of a figure by its index: the one that the nearest words name, looked for in its clause, its
 * sentence, the whole text, and at last in the text around it; `other` where none does.
 */
export function channelsNear(
  text: string,
  figures: readonly Span[],
  around: string,
  own: OwnWords | null = null,
): (index: number) => Channel {
  let far: Channel | undefined;
  return (index) => {
    for (const place of nearestFirst(text, figures, index)) {
      const found = channelOf(place, own);
      if (found) return found.channel;
    }
    far ??= (channelOf(text, own) ?? channelOf(around, own))?.channel ?? 'other';
    return far;
  };
}

function nearestFirst(text: string, figures: readonly Span[], index: number): string[] {
  const { start, end } = figures[index]!;
  const before = text.slice(Math.max(figures[index - 1]?.end ?? 0, start - REACH), start);
  const behind = text.slice(end, Math.min(figures[index + 1]?.start ?? text.length, end + REACH));
  return [
    before.split(/[,.;\n]/).at(-1)!,
    text.slice(start, end) + behind.split(/[,.;\n]/, 1)[0]!,
    before.split(/[.;\n]/).at(-1)!,
    behind.split(/[.;\n]/, 1)[0]!,
    before,
  ];
}
