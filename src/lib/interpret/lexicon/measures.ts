import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { rememberedWith } from '#lib/domain/remembered.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { channelOf } from './channels.ts';
import { bracketsOf, measureInBrackets } from './measure-in-brackets.ts';
import { withoutNumbering } from './numbering.ts';
import type { OwnWords } from './own-words.ts';

export interface MeasureReading {
  readonly measure: Measure;
  /** As written: "tin, bài". */
  readonly text: string;
}

/** Classes whose words ("xã", "trang", "nhóm") are parts of names more often than measures. */
export const NAMES_TOO: ReadonlySet<Measure> = new Set(['unit_count', 'other', 'document', 'people']);
/** Classes whose words are parts of no name of a place. */
const BEHIND: ReadonlySet<Measure> = new Set(['item', 'broadcast', 'view', 'duration', 'session']);
/** "lượt tin, bài". */
const LONGEST_AT_END = 3;
const COUNT_WORDS = /^(?:(?:tổng|tong)\s+)?(?:số(?:\s+lượng)?|so(?:\s+luong)?|sl)\s+/iu;

/** "Chỉ tiêu lượt phát truyền thanh": of what is planned, that is counted too. */
const PLANNED = /^(?:chỉ tiêu|định mức|mục tiêu|kế hoạch|kh)(?: (?:giao|về|phấn đấu))?\s+/iu;

/** "Tổng tin, bài" counts them. */
const TOTAL_OF_NEWS =
  /^tổng(?: cộng)?\s+(?=(?:tin|bài|lượt|lần|buổi|phút|giờ|cuộc|lớp|hội nghị|người|tấm|cái|chiếc|tờ)(?!\p{L}))/iu;

/** "Người dự hội nghị", "Học viên lớp tập huấn": those who came to it, whatever it is called. */
const TAKING_PART =
  /^(?:(?:học viên|đại biểu|thí sinh|thành viên|lượt người)(?!\p{L})|(?:\p{L}+,? ){1,5}(?:dự|tham dự|tham gia|đến dự|nghe|được (?:tập huấn|bồi dưỡng|hướng dẫn|hỗ trợ|tuyên truyền|phổ biến))(?!\p{L}))/iu;

/**
 * The measure that a heading or row label names: in brackets ("Băng rôn (tấm)"), behind "số" ("Số lượt phát"),
 * or as its first words ("Lượt xem chuyên mục"). A channel's name is no measure though it holds such words.
 */
export const measureInLabel = rememberedWith((label, own: OwnWords | null): MeasureReading | null => {
  const brackets = bracketsOf(label);
  const outside = withoutBrackets(label, own);
  // "Số lượt phát (loa truyền thanh)" says where behind what.
  const isPlace = brackets === '' || (outside !== null && channelOf(brackets, own) !== null);
  const inside = isPlace ? null : measureInBrackets(brackets, COUNT_WORDS.test(withoutNumbering(label)), own);
  if (inside && !TIMES.test(measureOf(brackets, own)?.text ?? '')) return inside;
  return outside ?? inside;
});

/** "Quý I/2026, số lượt phát thanh …", "Trong tháng 3, …": of when it was counted. */
const WHEN =
  /^\s*(?:trong )?(?:quý|tháng|năm|kỳ|6 tháng|9 tháng)(?: [\p{L}\d]+){0,2}(?:\s*[/-]\s*20\d\d)?\s*[,:;]\s*/iu;

/** "Báo cáo viên" is how things are made known; "Số báo cáo viên" counts them. */
const SPEAKERS = /^(?:báo cáo viên|bcv|tuyên truyền viên|cộng tác viên)(?!\p{L})/iu;

/** What a label names by itself: "Lượt truy cập (lượt)" counts visits. */
function withoutBrackets(label: string, own: OwnWords | null): MeasureReading | null {
  const bare = collapse(
    withoutNumbering(label)
      .replace(/[([][^()[\]]*[)\]]/g, ' ')
      .replace(WHEN, ''),
  );
  const counted = COUNT_WORDS.test(bare);
  const speakers = counted ? SPEAKERS.exec(bare.replace(COUNT_WORDS, ''))?.[0] : undefined;
  if (speakers) return { measure: 'people', text: speakers };
  const text = bare.replace(PLANNED, '').replace(COUNT_WORDS, '').replace(TOTAL_OF_NEWS, '');
  const found = measureOf(text, own);
  if (!found) return null;
  const behind = measureWanted(text, own) ?? measureBehind(text, own) ?? measureAtEnd(text, own);
  if (behind) return behind;
  const isWhole = exactKey(found.text) === exactKey(text);
  const isStart = exactKey(text).startsWith(exactKey(found.text));
  if (found.measure === 'unit_count') return counted ? found : null;
  const takesPart = isStart && found.measure === 'people' && TAKING_PART.test(text);
  if (!counted && !takesPart && NAMES_TOO.has(found.measure) && channelOf(text, own)) return null;
  return counted || isWhole || takesPart || (isStart && !NAMES_TOO.has(found.measure)) ? found : null;
}

const AT_LEAST = 'tối thiểu|ít nhất|không dưới|từ|chỉ tiêu|định mức|mục tiêu|kế hoạch|kh|ct';
const WANTED = new RegExp(
  `^.+?\\s*(?:[,:;]|\\s[-–])\\s*(?:${AT_LEAST})\\s*:?\\s*\\d[\\d.,]*\\s+(\\p{L}.*)$`,
  'iu',
);

/** "Truyền thanh - ít nhất 24 lượt phát/quý": of what is demanded, that is counted too. */
function measureWanted(text: string, own: OwnWords | null): MeasureReading | null {
  const wanted = WANTED.exec(text)?.[1];
  return wanted === undefined ? null : measureOf(wanted, own);
}

/** "Truyền thanh, lượt phát": behind the comma stands what is counted; "Họp thôn, bản" says where. */
function measureBehind(text: string, own: OwnWords | null): MeasureReading | null {
  const [, head = '', tail = ''] =
    /^(.+?)\s*(?:(?:[,:;]|\s[-–])\s+|\/\s*)([^,:;/]+(?:, bài)?)$/u.exec(text) ?? [];
  const counted = tail.replace(COUNT_WORDS, '');
  const found = measureOf(counted, own);
  if (!found || !BEHIND.has(found.measure) || exactKey(found.text) !== exactKey(counted)) return null;
  return channelOf(head, own) ? found : null;
}

/** "Bài trên nhóm Zalo lớp", "Tin đăng qua Facebook các cuộc họp": where they were put up ends with any word. */
const PUT_UP_ON = /^(?:tin|bài|tin,? bài)(?: \p{L}+){0,2} (?:trên|qua|tại|lên) /iu;

/** "Truyền thanh lượt phát", a line for each in its cell: behind the name of a channel stands what is counted. */
function measureAtEnd(text: string, own: OwnWords | null): MeasureReading | null {
  if (PUT_UP_ON.test(text)) return null;
  const words = text.split(' ');
  for (let at = Math.max(1, words.length - LONGEST_AT_END); at < words.length; at++) {
    const tail = words.slice(at).join(' ');
    const found = measureOf(tail, own);
    if (!found || !BEHIND.has(found.measure) || exactKey(found.text) !== exactKey(tail)) continue;
    return channelOf(words.slice(0, at).join(' '), own) ? found : null;
  }
  return null;
}

/** Words that count whatever is done on a channel: "lượt", "lần", "buổi". */
const TIMES = /^(?:lượt|lần)$/iu;
/** "45 lượt tin, bài" are items where they are put up, and broadcasts of them where they are aired. */
const TIMES_OF_ITEMS = /^lượt (?:tin|bài)(?!\p{L})/iu;
const SITTINGS = /^(?:buổi|đợt)(?!\p{L})/iu;
const HELD: ReadonlySet<Channel> = new Set(['oral', 'meeting', 'dialogue', 'training', 'contest', 'mobile']);
const READ: ReadonlySet<Channel> = new Set(['portal', 'social']);
const AIRED: ReadonlySet<Channel> = new Set(['radio', 'press', 'banner', 'all', 'other']);

/**
 * The measure of words that mean another thing on each channel (domain.md 2.3): "lượt" and "buổi" of a loudspeaker and
 * "lượt" of a screen are broadcasts, "lượt tin, bài" too, "lượt" of meetings are meetings, of pages they are views.
 */
export function measureOn(channel: Channel, reading: MeasureReading): MeasureReading {
  const { measure, text } = reading;
  if (channel === 'radio' && measure === 'session' && SITTINGS.test(text))
    return { measure: 'broadcast', text };
  if (channel === 'radio' && TIMES_OF_ITEMS.test(text)) return { measure: 'broadcast', text };
  if (measure !== 'broadcast' || AIRED.has(channel) || !TIMES.test(text)) return reading;
  return { measure: HELD.has(channel) ? 'session' : READ.has(channel) ? 'view' : 'other', text };
}

/** "Lượt", which only says that something is counted: "Lượt truy cập | lượt" counts visits. */
export function saysLittle({ text }: MeasureReading): boolean {
  return TIMES.test(text);
}

/** What is counted on a channel where neither the table nor the cell says it (domain.md 2.3). */
export function usualMeasure(channel: Channel): MeasureReading {
  return USUAL_READINGS.get(channel)!;
}

const USUAL_MEASURE: Readonly<Record<Channel, Measure>> = {
  portal: 'item',
  radio: 'item',
  social: 'item',
  banner: 'piece',
  press: 'item',
  oral: 'session',
  meeting: 'session',
  dialogue: 'session',
  training: 'session',
  contest: 'session',
  leaflet: 'copy',
  mobile: 'session',
  posting: 'percent',
  community: 'unit_count',
  documents: 'document',
  other: 'other',
  all: 'item',
};

const USUAL_READINGS = new Map(
  Object.entries(USUAL_MEASURE).map(([channel, measure]) => [channel as Channel, { measure, text: '' }]),
);
