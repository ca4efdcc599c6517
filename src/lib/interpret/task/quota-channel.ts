import type { Channel } from '#lib/domain/channel.ts';
import { channelOf } from '../lexicon/channels.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The channel that the words nearest to a figure name: its clause, its sentence, the text, then the text around. */
export function quotaChannel(text: string, figures: readonly Span[], index: number, around: string): Channel {
  const { start, end } = figures[index]!;
  const before = text.slice(figures[index - 1]?.end ?? 0, start);
  const behind = text.slice(end, figures[index + 1]?.start ?? text.length);
  const places = [
    before.split(/[,.;\n]/).at(-1)!,
    text.slice(start, end),
    behind.split(/[,.;\n]/, 1)[0]!,
    before.split(/[.;\n]/).at(-1)!,
    behind.split(/[.;\n]/, 1)[0]!,
    before,
    text,
    around,
  ];
  for (const place of places) {
    const found = channelOf(place);
    if (found) return found.channel;
  }
  return 'other';
}
