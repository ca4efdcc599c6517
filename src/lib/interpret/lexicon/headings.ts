import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import { headsChannels, headsUnits } from './composed-headings.ts';
import { CONTAINED, WHOLE, type Heading } from './heading-words.ts';

export type { Heading };

/** What a heading says; null where it is none of these words (it may name a channel, a unit or a period). */
export const headingOf = remembered((text): Heading | null => {
  const bare = collapse(text.replace(/\([^()]*\)/g, ' ').replace(/[:*]/g, ' '))
    .replace(/(?<!\p{L})(q)uí(?!\p{L})/giu, '$1uý')
    .replace(SUM_OF, '');
  if (bare === '' || bare.length > 60) return null;
  if (SCORES.test(bare) || COUNTS_TASKS.test(bare)) return 'ignored';
  if (WEEKS.test(bare) || ANSWERS.test(bare)) return 'value';
  if (/^\+\s*\/\s*[-–]$/u.test(bare)) return 'comparison';
  if (SHARES.test(bare) || SHARE_IN_BRACKETS.test(text.trim())) return 'rate';
  if (BOTH.test(bare)) return 'lead';
  return (
    WHOLE.whole(bare)?.value ??
    WHOLE.whole(bare.replace(OF_REFORM, ''))?.value ??
    besidePeriod(bare) ??
    unitOfWhen(bare) ??
    inBrackets(text, bare) ??
    planOf(text) ??
    composed(bare) ??
    CONTAINED.find(bare)?.value ??
    inPeriod(bare)
  );
});

/** As pivot tables head what they add up: "Sum of Số lượng", "Tổng của SL". */
const SUM_OF = /^(?:sum of|tổng của)\s+/iu;

function composed(text: string): Heading | null {
  return ofOneKind(text) ?? (headsMixed(text) ? 'content' : null);
}

const NAMES: ReadonlySet<Heading> = new Set(['unit', 'channel', 'content', 'period']);

/** "Đơn vị/Kênh", "Thời gian - Đơn vị": names of two kinds in one column. */
function headsMixed(text: string): boolean {
  const parts = text.split(/\s*(?:\/|,|\s[-–]|\svà)\s*/iu);
  const heads = parts.map((part) => WHOLE.whole(part)?.value ?? ofOneKind(part));
  return heads.length === 2 && heads[0] !== heads[1] && heads.every((head) => head && NAMES.has(head));
}

function ofOneKind(text: string): Heading | null {
  if (headsUnits(text)) return 'unit';
  return headsChannels(text) ? 'channel' : null;
}

/** "Hình thức tuyên truyền CCHC", "Nhiệm vụ về cải cách hành chính": all that is reported is of it. */
const OF_REFORM = /\s+(?:về\s+)?(?:công tác\s+)?(?:cchc|cải cách hành chính)$/iu;

/** "Đơn vị chủ trì/phối hợp": who leads, and perhaps who helps. */
const BOTH = /(?<!\p{L})chủ trì\s*(?:[/,&-]|và)\s*(?:\p{L}+ \p{L}+ )?phối hợp$/iu;

/** "Đơn vị mới", "Xã, phường trước 01/7/2025": units, as they were then. */
function unitOfWhen(text: string): Heading | null {
  const rest = text.replace(
    /\s+(?:mới|cũ|(?:trước|sau|từ)(?: (?:ngày|khi|sáp nhập|sắp xếp))?)(?:\s[\d./]+)?$/iu,
    '',
  );
  return rest !== text && WHOLE.whole(rest)?.value === 'unit' ? 'unit' : null;
}

/** "Năm 2025 (kế hoạch)": of a period the brackets say what the column is. */
function inBrackets(text: string, bare: string): Heading | null {
  const said = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  const isPeriod = collapse(bare.replace(PERIODS, ' ')) === '';
  return said === undefined || !isPeriod ? null : besidePeriod(`${collapse(said)} ${bare}`);
}

/** "Chỉ tiêu giao cả năm 2026: Trang TTĐT (tin, bài)": what is planned, and of what. */
function planOf(text: string): Heading | null {
  const [head, of] = text.split(/:(.+)/su, 2);
  if (of === undefined || collapse(of) === '') return null;
  const said = headingOf(head!) ?? (/^\s*chỉ tiêu\s*$/iu.test(head!) ? 'plan' : null);
  return said === 'plan' && headingOf(of) === null ? 'plan' : null;
}

/** "Điểm do đơn vị tự chấm", "Thang điểm": how something was judged; "Điểm phát thanh" is a place. */
const SCORES =
  /^(?:(?:thang|khung|tổng|số) )?điểm(?:$| (?:số|tối đa|tự|thẩm định|chuẩn|chấm|đánh giá|đạt|được|cộng|trừ|thưởng|do|trung bình|bình quân)(?!\p{L}))/iu;

/** "Tổng số nhiệm vụ" beside how many of them were done: names none of them. */
const COUNTS_TASKS = /^(?:tổng )?số (?:lượng )?(?:nhiệm vụ|công việc|đầu việc)(?: (?:được )?giao)?$/iu;

/** "Tuần 1", "Tuần thứ hai": one of the weeks of the reporting month. */
const WEEKS = /^tuần (?:thứ )?(?:\d{1,2}|[ivx]{1,4}|nhất|hai|ba|tư|bốn|năm)$/iu;

/** "Trả lời của xã", "Nhà trường trả lời". */
const ANSWERS =
  /^trả lời của (?:xã|phường|đơn vị|cơ quan|phòng|sở|nhà trường|trường|hội)$|^(?:xã|phường|đơn vị|cơ quan|phòng|sở|nhà trường|trường|hội) trả lời$/iu;

/** "% KH", "% so với kế hoạch", "Đạt % chỉ tiêu năm". */
const SHARES =
  /^(?:(?:đạt|tỷ lệ|tỉ lệ) )?%\s*(?:(?:đạt|thực hiện|hoàn thành|th|so với|so) ?\/? ?)?(?:kh|kế hoạch|chỉ tiêu|ct|mục tiêu)(?!\p{L})|^(?:% đạt|đạt %|đạt tỷ lệ|mức độ đạt|(?:tỷ lệ |tỉ lệ |% )th\s*\/\s*kh|(?:tỷ lệ|tỉ lệ) (?:% )?(?:đạt|thực hiện|hoàn thành)?(?: ?so)?(?: ?với)? ?(?:kế hoạch|kh|chỉ tiêu)(?: (?:cả năm|năm|quý|tháng|giao|đề ra))*)$/iu;
/** "Đạt (%)", "TH/KH (%)". */
const SHARE_IN_BRACKETS = /^(?:đạt|th\s*\/\s*kh)\s*\(\s*%\s*\)$/iu;

const IN_PERIOD = /\s+(?:trong|của)\s+(?:kỳ|quý|tháng|năm|đợt)(?:\s+(?:báo cáo|này))?$/iu;

/** "Kết quả trong kỳ", "Số lượng trong quý": of the reporting period, as all that is not said to be of another. */
function inPeriod(text: string): Heading | null {
  const rest = text.replace(IN_PERIOD, '');
  return rest === text ? null : (WHOLE.whole(rest)?.value ?? null);
}

/** Periods as headings name them: "quý II/2025", "6 tháng đầu năm", "năm 2025". */
const PERIODS =
  /(?<![\p{L}\d])(?:\d{1,2}\s*(?:tháng|t)(?:\s+(?:đầu|cuối)(?:\s+năm)?)?|quý|q|tháng|năm|cả năm)\s*(?:(?:[ivx]{1,4}|\d{1,4})(?:\s*[/.-]\s*(?:năm\s*)?20\d\d)?)?(?![\p{L}\d])|[/\s]20\d\d(?!\d)/giu;
/** "Chỉ tiêu/tháng", "Chỉ tiêu mỗi quý". */
const PACE = /\s*(?:\/|mỗi|hằng|hàng)\s*(?:0?1 )?(?:tuần|tháng|quý|năm)$/iu;
const ESTIMATE = /^ước(?:\s+tính|\s+đạt)?\s+/iu;
/** Heads marks where it stands alone; of a period it is what was done then. */
const DONE_THEN = /^(?:đã|số) (?:thực hiện|làm|đạt|triển khai)(?: được)?(?: (?:trong|của|vào))?$/iu;
const STANDS_BESIDE_PERIOD: ReadonlySet<Heading> = new Set(['value', 'result', 'plan', 'rate']);

/**
 * "Thực hiện quý II/2025", "KH năm 2025", "Ước TH 6 tháng": the period says of when, the rest what the column is.
 * "Chỉ tiêu" heads the names of what is counted; of a period it is what was planned.
 */
function besidePeriod(text: string): Heading | null {
  const rest = collapse(
    text.replace(ESTIMATE, '').replace(PACE, '').replace(PERIODS, ' ').replace(PERIODS, ' '),
  );
  if (rest === '' || rest === text) return null;
  if (DONE_THEN.test(rest)) return 'value';
  const heading = /^(?:chỉ tiêu|ct)$/iu.test(rest) ? 'plan' : (WHOLE.whole(rest)?.value ?? null);
  return heading !== null && STANDS_BESIDE_PERIOD.has(heading) ? heading : null;
}

/** "Ước thực hiện", "Ước quý II": what is reported before the period has ended. */
export function isEstimate(text: string): boolean {
  return ESTIMATE.test(text.trim());
}

/** "Quý II" of "Ước quý II". */
export function withoutEstimate(text: string): string {
  return text.trim().replace(ESTIMATE, '');
}
