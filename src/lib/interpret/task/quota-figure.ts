import type { Measure } from '#lib/domain/measure.ts';
import type { Per } from '#lib/domain/task.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { qualifierAfter } from '../quantity/qualifier.ts';
import { measureAt, measureOf } from '../quantity/measure-words.ts';
import { numeralsIn, type Numeral } from './numerals.ts';
import { comparisonAt, type Comparison } from './quota-comparator.ts';
import { paceBefore, paceBehind } from './quota-pace.ts';

/** A number of a plan that counts something, with all that is said of it; whether it is a quota is decided later. */
export interface QuotaFigure {
  readonly value: number;
  /** "từ 3 đến 5 tin": the value is the lower bound. */
  readonly isRange: boolean;
  readonly measure: Measure;
  /** "lần" and "lượt" count whatever the channel does. */
  readonly isTimes: boolean;
  readonly comparison: Comparison | null;
  readonly per: Per | null;
  readonly isPast: boolean;
  /** It counts what is done on channels: news, broadcasts, meetings, banners, leaflets. */
  readonly isOfChannel: boolean;
  /** "Tổ chức 02 lớp", "Treo 10 băng rôn": how much of it is to be done stands right behind the deed. */
  readonly isOrdered: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether only "và" or a comma stands between this figure and the one before. */
  readonly isJoined: boolean;
}

const UNKNOWN_UNIT = /^ ?(?!ngày|giờ)\p{L}+(?: \p{L}+){0,3}(?= ?\/ ?(?:năm|quý|tháng|tuần)(?!\p{L}))/u;
const TIMES = /^ ?(?:lần|lượt)(?! (?:phát|xem|nghe|truy|tiếp|tương|người|xe))(?!\p{L})/u;
/** "15 phút/buổi", "100 người/lớp", "02 lần/ngày": a pace that no period of a plan has. */
const OTHER_RATE =
  /^ ?(?:\/|mỗi|một|trên) ?(?:0?1 )?(?:ngày|buổi|lần|lượt|lớp|cuộc|hội nghị|chương trình|tin|bài|người|giờ)(?!\p{L})/u;
/** "mỗi buổi 15 phút" */
const EACH = /(?<!\p{L})mỗi (?:buổi|lần|lượt|lớp|cuộc|hội nghị|chương trình|tin|bài|ngày)(?: \p{L}+)? $/u;
const PAST = /(?<!\p{L})(?:đã|kết quả|cùng kỳ|năm trước)(?!\p{L})[^.;:\n(]*$/u;
const ORDERED =
  /(?<!\p{L})(?:(?:tổ chức|mở)(?: (?!tại|cho|ở|với|của)\p{L}+){1,3}|tổ chức|mở|xây dựng|biên tập|biên soạn|phát hành|in|in ấn|cấp phát|treo|đăng|đăng tải|viết|sản xuất|phát sóng|phát) $/u;
const DONE_ON_CHANNELS: ReadonlySet<Measure> = new Set(['item', 'broadcast', 'session', 'piece', 'copy']);
const JOINT = /^ ?(?:,|và|\+|&) ?$/u;

export interface PlanText {
  /** Folded, its words of demand with their diacritics. */
  readonly text: string;
  /** The same with the numbers that count nothing masked. */
  readonly masked: string;
  /** Whether the text was written without any diacritics. */
  readonly isBare: boolean;
  /** The content of the task. */
  readonly around: string;
  readonly own?: OwnWords | null;
}

/** The counted numbers of a text of a plan, in order. */
export function quotaFigures(plan: PlanText): QuotaFigure[] {
  const figures: QuotaFigure[] = [];
  for (const numeral of numeralsIn(plan.masked)) {
    const previousEnd = figures.at(-1)?.end ?? 0;
    const figure = numeral.from < previousEnd ? null : figureAt(numeral, plan, previousEnd);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureAt(
  { value, isRange, from, to }: Numeral,
  plan: PlanText,
  previousEnd: number,
): QuotaFigure | null {
  const { text } = plan;
  const unit = unitBehind(plan, from, to);
  if (
    !unit ||
    unit.measure === 'money' ||
    EACH.test(text.slice(Math.max(0, from - 30), from)) ||
    OTHER_RATE.test(text.slice(unit.end, unit.end + 40))
  )
    return null;
  const near = comparisonAt(text, from, unit.end) ?? comparisonAt(text, from, to);
  const pace = paceBehind(text, Math.max(unit.end, near?.end ?? 0));
  // "từ 6 tin, bài/quý trở lên"
  const comparison = near ?? (pace && qualifierAfter(text, pace.end) && comparisonAt(text, from, pace.end));
  const start = Math.max(previousEnd, comparison?.start ?? from);
  return {
    value,
    isRange,
    measure: unit.measure,
    isTimes: TIMES.test(text.slice(to, to + 20)),
    comparison,
    per: pace?.per ?? paceBefore(text, from),
    isPast: PAST.test(text.slice(Math.max(0, start - 160), start)),
    isOfChannel: DONE_ON_CHANNELS.has(unit.measure),
    isOrdered: DONE_ON_CHANNELS.has(unit.measure) && ORDERED.test(text.slice(Math.max(0, start - 40), start)),
    start,
    end: Math.max(pace?.end ?? unit.end, comparison?.end ?? 0),
    isJoined: previousEnd > 0 && JOINT.test(text.slice(previousEnd, start)),
  };
}

/** What is counted: the words behind; for "05/quý" those before, in the text or around it. */
function unitBehind(
  { text, isBare, around, own = null }: PlanText,
  from: number,
  to: number,
): { measure: Measure; end: number } | null {
  const at = text[to] === ' ' ? to + 1 : to;
  const named = measureAt(text, at, isBare, own);
  if (named) return named;
  const times = TIMES.exec(text.slice(to, to + 20));
  if (times) return { measure: 'broadcast', end: to + times[0].length };
  const unknown = UNKNOWN_UNIT.exec(text.slice(to, to + 60));
  if (unknown) return { measure: 'other', end: to + unknown[0].length };
  if (text.slice(to).trim() === '' && isDemandAlone(text, from)) return placed(measureOf(around, own), to);
  if (!/^ ?\/ ?(?:năm|quý|tháng|tuần)(?!\p{L})/u.test(text.slice(to, to + 10))) return null;
  const before = measureOf(text.slice(Math.max(0, from - 80), from), own) ?? measureOf(around, own);
  return { measure: before?.measure ?? 'other', end: to };
}

/** "≥ 4", "tối thiểu 05" as the whole cell: what is counted stands in the task. */
function isDemandAlone(text: string, from: number): boolean {
  const comparison = comparisonAt(text, from, from);
  return comparison !== null && comparison.isPlain && text.slice(0, comparison.start).trim() === '';
}

function placed(found: { measure: Measure } | null, end: number) {
  return found && { measure: found.measure, end };
}
