import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import type { OwnWords } from '../lexicon/own-words.ts';

/** Measures of who took part: they belong to the event that the text is about, not to where it was shown. */
const ATTENDANCE: ReadonlySet<Measure> = new Set(['people', 'unit_count']);
const AIRED: ReadonlySet<Channel> = new Set(['radio', 'press']);
const COLUMN = /chuyên mục(?![\p{L}\p{M}])/giu;
/** So many words of a name may stand before the ones that name another channel by themselves. */
const LONGEST_LEAD = 5;
const EVENTS: ReadonlySet<Channel> = new Set(['contest', 'meeting', 'training', 'dialogue']);

/** Behind these words stand the parts of a figure, each with a channel of its own. */
const PARTS = /(?<![\p{L}\p{M}])(?:trong đó|bao gồm|gồm|cụ thể)(?![\p{L}\p{M}])/iu;
/** "05 buổi ra quân của Tổ công nghệ số cộng đồng": whose they were. */
const OF_TEAM = /^[^,;:(\d]*?(?<![\p{L}\p{M}])của (?=tổ (?:công nghệ|cns))([^,;:(\d]+)/iu;
/** "09 bài trên Trang thông tin điện tử": where it was shown, in the figure's own part between commas. */
const SHOWN_ON = /^[^,;:(\d]*?(?<![\p{L}\p{M}])(?:trên|qua)\s+([^,;:(\d]+)/iu;

/**
 * The channel of a figure in running text: that of the label whose colon it follows, else what its own words name
 * ("12 tấm băng rôn", "5 buổi tuyên truyền miệng"), else where its part says that it was shown ("15 bài trên
 * Fanpage"), else the name that stands nearest before it in its clause, else nearest behind it; for who took part, the
 * event named in the text. Null where none is. `at` and `end`: where the figure and its words stand in the clause.
 */
export function channelNear(
  text: string,
  at: number,
  end: number,
  measure: Measure,
  textBefore: string,
  own: OwnWords | null = null,
): ChannelReading | null {
  const clause = withoutColumns(text, own);
  if (ATTENDANCE.has(measure)) {
    const label = labelOf(clause.slice(0, at), own);
    const event = label ?? nearestBefore(textBefore, own, EVENTS);
    if (event && EVENTS.has(event.channel)) return event;
    const told = clause.slice(clause.indexOf(':') + 1, at);
    if (label?.channel === 'oral' && nearestBefore(told, own, EVENTS) === null) return label;
  }
  const before = clause.slice(0, at);
  const behind = clause.slice(end).split(PARTS, 1)[0]!;
  const label = before.trimEnd().endsWith(':') ? channelOf(before, own) : null;
  const shownOn = ATTENDANCE.has(measure) ? undefined : (SHOWN_ON.exec(behind) ?? OF_TEAM.exec(behind))?.[1];
  return (
    label ??
    namedBy(clause, at, end, own) ??
    (shownOn === undefined ? null : channelOf(shownOn, own)) ??
    nearestBefore(before, own) ??
    nearestBehind(behind, own)
  );
}

/** Of "Đối thoại: 02 hội nghị, 145 người" the label, for all that its clause lists. */
function labelOf(before: string, own: OwnWords | null): ChannelReading | null {
  const colon = before.indexOf(':');
  return colon < 0 ? null : channelOf(before.slice(0, colon), own);
}

/** The channel that the words of the figure name, with what they are closer said to be: "hội nghị đối thoại". */
function namedBy(clause: string, at: number, end: number, own: OwnWords | null): ChannelReading | null {
  const rest = /^(?:-[\p{L}\p{M}]+)*/u.exec(clause.slice(end))?.[0].length ?? 0;
  const behind = clause.slice(end + rest);
  const words = /^(?:\s*[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*){0,3}/u.exec(behind)?.[0].split(/(?=\s)/u) ?? [];
  const said = clause.slice(at, end + rest);
  const upTo = (count: number) => channelOf(said + words.slice(0, count).join(''), own);
  const named = upTo(0) ?? upTo(1);
  if (named && named.channel !== 'meeting') return named;
  const closer = upTo(2) ?? (named ? null : upTo(3));
  return closer && EVENTS.has(closer.channel) ? closer : named;
}

function nearestBefore(
  text: string,
  own: OwnWords | null,
  among?: ReadonlySet<Channel>,
): ChannelReading | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let from = words.length - 1; from >= 0 && from >= words.length - 60; from--) {
    const found = channelOf(words.slice(from, from + 9).join(' '), own);
    if (found && (!among || among.has(found.channel))) return widened(words, from, found, own);
  }
  return null;
}

/** The channel whose longer name ends with the one found: "xe loa" with "loa". */
function widened(
  words: readonly string[],
  at: number,
  found: ChannelReading,
  own: OwnWords | null,
): ChannelReading {
  const named = (from: number, to: number) => channelOf(words.slice(from, to).join(' '), own);
  let end = at + 1;
  while (end < words.length && named(at, end) === null) end += 1;
  for (let from = Math.max(0, at - LONGEST_LEAD); from < at; from++) {
    const longer = named(from, end);
    const isOneName = words.slice(from, end - 1).every((word) => !/[,;:.]$/.test(word));
    if (!isOneName || !longer || longer.channel === found.channel) continue;
    const first = named(from, at);
    if (first === null || first.channel === longer.channel) return longer;
  }
  return found;
}

/** "Chuyên mục CCHC" is one of a page only where no station stands before it: else the words are blanked. */
function withoutColumns(clause: string, own: OwnWords | null): string {
  const at = clause.search(COLUMN);
  if (at < 0) return clause;
  const subject = nearestBefore(clause.slice(0, at), own);
  return subject && AIRED.has(subject.channel)
    ? clause.replace(COLUMN, (found) => ' '.repeat(found.length))
    : clause;
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
