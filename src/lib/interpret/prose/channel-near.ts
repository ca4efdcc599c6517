import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import type { OwnWords } from '../lexicon/own-words.ts';

/** Measures of who took part: they belong to the event that the text is about, not to where it was shown. */
const ATTENDANCE: ReadonlySet<Measure> = new Set(['people', 'unit_count']);
const EVENTS: ReadonlySet<Channel> = new Set(['contest', 'meeting', 'training', 'dialogue']);

/**
 * The channel of a figure in running text: that of the label whose colon it follows, else what its own words name
 * ("12 tấm băng rôn", "5 buổi tuyên truyền miệng"), else the name that stands nearest before it in its clause, else
 * nearest behind it; for who took part, the event named in the text. Null where none is. `at` and `end`: where the
 * figure and its words stand in the clause.
 */
export function channelNear(
  clause: string,
  at: number,
  end: number,
  measure: Measure,
  textBefore: string,
  own: OwnWords | null = null,
): ChannelReading | null {
  if (ATTENDANCE.has(measure)) {
    const event = nearestBefore(textBefore, own, EVENTS);
    if (event) return event;
  }
  const before = clause.slice(0, at);
  const label = before.trimEnd().endsWith(':') ? channelOf(before, own) : null;
  return (
    label ??
    namedBy(clause, at, end, own) ??
    nearestBefore(before, own) ??
    nearestBehind(clause.slice(end), own)
  );
}

/** The channel that the words of the figure name, if need be with the next one. */
function namedBy(clause: string, at: number, end: number, own: OwnWords | null): ChannelReading | null {
  const next = /^\s*[\p{L}\p{M}]+/u.exec(clause.slice(end))?.[0] ?? '';
  return channelOf(clause.slice(at, end), own) ?? channelOf(clause.slice(at, end) + next, own);
}

function nearestBefore(
  text: string,
  own: OwnWords | null,
  among?: ReadonlySet<Channel>,
): ChannelReading | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let from = words.length - 1; from >= 0 && from >= words.length - 60; from--) {
    const found = channelOf(words.slice(from, from + 9).join(' '), own);
    if (found && (!among || among.has(found.channel))) return found;
  }
  return null;
}

function nearestBehind(text: string, own: OwnWords | null): ChannelReading | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let to = 1; to <= words.length && to <= 30; to++) {
    const found = channelOf(words.slice(0, to).join(' '), own);
    if (!found) continue;
    const longer = channelOf(words.slice(0, to + 2).join(' '), own);
    if (longer) return longer;
  }
  return null;
}
