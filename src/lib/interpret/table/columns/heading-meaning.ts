import { rememberedWith } from '#lib/domain/remembered.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { headingOf, isEstimate, withoutEstimate, type Heading } from '../../lexicon/headings.ts';
import {
  isCumulativeLabel,
  isPeriodBeforeLabel,
  isTotalLabel,
  isYearBeforeLabel,
} from '../../lexicon/labels.ts';
import { isStatistic } from '../../lexicon/statistics.ts';
import { isSupply } from '../../lexicon/supplies.ts';
import { measureInLabel, type MeasureReading } from '../../lexicon/measures.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { periodLabelIn, periodNumbered, wholePeriodLabel, type PeriodLabel } from '../../period/label.ts';
import type { Column, Comparison } from './column.ts';

const LABEL_ROLES: ReadonlySet<Heading> = new Set([
  'ordinal',
  'unit',
  'code',
  'channel',
  'measure',
  'note',
  'link',
  'task',
  'lead',
  'coordinating',
  'deadline',
  'comparison',
  'plan',
  'ignored',
]);

/** What a heading says wherever it stands; of what says nothing else, that a unit's name may be meant by it. */
export interface Meaning {
  readonly says: Omit<Column, 'col' | 'cells' | 'path' | 'isPart' | 'pair' | 'unitAt' | 'readAs'>;
  readonly mayBeUnit: boolean;
}

/** The meaning of the lines of a heading: forms of one layout have the same. */
export const meaningOf = rememberedWith<OwnWords, Meaning>((lines, own) => {
  const path = withRateLast(lines.split('\n'));
  const leaf = path.at(-1) ?? '';
  if (TITLE_OF.test(leaf) && headingOf(leaf) === null) return NO_COUNT;
  const channel = path.map((text) => channelOf(text, own)).findLast((found) => found !== null) ?? null;
  const measure = path.map((text) => countedIn(text, own)).findLast((found) => found !== null) ?? null;
  const says = {
    channel: channel?.channel ?? null,
    subchannel: channel?.subchannel ?? '',
    measure: measure?.measure ?? null,
    measureText: measure?.text ?? '',
    period: periodIn(path),
    comparison: comparisonOf(path),
    isEstimate: path.some(isEstimate),
    isTotal: path.some(isTotalLabel) && !path.some(isCumulativeBesidePeriod),
  };
  const role = roleOf(path, says);
  const another = lateHeading(path) ?? path.map(headingOf).findLast((found) => found !== null) ?? null;
  const isCounted = says.isTotal || says.measure !== null || WHICH_TIME.test(leaf);
  const plain = another ?? (isCounted ? 'value' : 'unknown');
  const mayBeUnit = role === null && !headingOf(leaf) && !says.isTotal;
  return { says: { ...says, role: role ?? plain }, mayBeUnit };
});

/** "Tên tin, bài phát thanh", "Tiêu đề bài viết": which, and not how many. */
const TITLE_OF = /^(?:tên|tiêu đề|tựa đề|trích yếu)(?!\p{L})/iu;
const NO_COUNT: Meaning = {
  says: {
    ...({ channel: null, subchannel: '', measure: null, measureText: '', period: null } as const),
    ...({ comparison: 'none', isEstimate: false, isTotal: false, role: 'unknown' } as const),
  },
  mayBeUnit: false,
};

/** "Tỷ lệ (%)" above channels says the same as below them. */
function withRateLast(path: readonly string[]): readonly string[] {
  const rates = path.slice(0, -1).filter((text) => headingOf(text) === 'rate');
  return rates.length === 0 ? path : [...path.filter((text) => !rates.includes(text)), ...rates];
}

/** "Hoàn thành: Đúng hạn | Quá hạn": what was done late is done. */
function lateHeading(path: readonly string[]): Heading | null {
  const isLate = /^(?:quá|trễ|sau|chậm) (?:thời )?(?:hạn|tiến độ)$/iu.test(path.at(-1) ?? '');
  return isLate && path.slice(0, -1).some((text) => headingOf(text) === 'done') ? 'done' : null;
}

/** "Đợt 1", "Lần II" head what was done then, and no times. */
const WHICH_TIME = /^(?:lần|đợt|lượt|buổi|phiên|kỳ)(?: thứ)?\s+(?:\d{1,2}|[ivx]+)$/iu;

/** "Số lượng thực hiện của các cơ quan" counts no offices, "Năm 2024 (xã cũ)" no communes. */
const OF_ACTORS = /(?<!\p{L})(?:của|ở|tại|do) (?:các|từng|mỗi)(?!\p{L})/iu;

/** "Kế hoạch" and "Năm 2025 (kế hoạch)" head what was planned; they count no plans. */
function countedIn(text: string, own: OwnWords | null): MeasureReading | null {
  if (WHICH_TIME.test(text)) return null;
  const measure = measureInLabel(text, own);
  const saysPlan = headingOf(text) === 'plan' || /\((?:kế hoạch|kh)\)/iu.test(text);
  const namesActors =
    measure?.measure === 'unit_count' && (OF_ACTORS.test(text) || ofBracketed(text) !== null);
  return namesActors || (measure?.measure === 'document' && saysPlan) ? null : measure;
}

/** What a heading certainly is of; null where only a unit's name or a lesser word can tell. */
function roleOf(path: readonly string[], says: Omit<Meaning['says'], 'role'>): Heading | null {
  const heading = headingOf(path.at(-1) ?? '');
  if (path.some((text) => headingOf(text) === 'comparison' && !isYearBeforeOnly(text))) return 'comparison';
  if (path.some(isStatistic) || path.some(isSupply)) return 'ignored';
  if (heading === 'measure' || heading === 'note') return heading;
  if (isPlanned(path)) return 'plan';
  if (heading === 'unit' && path.slice(0, -1).some((text) => channelOf(text) !== null)) return 'value';
  if (heading && LABEL_ROLES.has(heading)) return heading;
  return says.channel || says.period || says.comparison !== 'none' ? 'value' : null;
}

/** "Kế hoạch" above or below a channel; "Chỉ tiêu" alone heads the names of channels, above one it is a plan. */
function isPlanned(path: readonly string[]): boolean {
  return path.some((text, i) => {
    const heading = headingOf(text);
    return (
      heading === 'plan' ||
      (heading === null && saysWanted(text)) ||
      (i < path.length - 1 && /^chỉ tiêu$/i.test(text))
    );
  });
}

const WANTED =
  /(?<!\p{L})(?:(?:phải|cần) (?:đăng|đạt|có|thực hiện|phát|làm|tổ chức|hoàn thành|viết|treo)|được giao|(?:theo|như) (?:kế hoạch|chỉ tiêu|định mức))(?!\p{L})/iu;
const REACHED =
  /(?<!\p{L})(?:đã|đạt được|so với|tỷ lệ|tỉ lệ|vượt|còn|kết quả)(?!\p{L})|%|^(?:số )?thực hiện/iu;

/** "Số tin, bài phải đăng", "Băng rôn theo kế hoạch": what is counted, as it was wanted. */
function saysWanted(text: string): boolean {
  return WANTED.test(text) && !REACHED.test(text);
}

/** "Cùng kỳ" alone is last year's figure; with "so với" or a rate it is a change. */
function isYearBeforeOnly(text: string): boolean {
  return isYearBeforeLabel(text) && !/so\s|tăng|giảm|chênh|%/i.test(text);
}

function comparisonOf(path: readonly string[]): Comparison {
  if (path.some(isYearBeforeLabel)) return 'year_before';
  if (path.some(isPeriodBeforeLabel)) return 'period_before';
  return path.some(isCumulativeLabel) ? 'cumulative' : 'none';
}

/** "Lũy kế từ đầu năm" is a comparison; "Lũy kế 10 tháng" names its period and is the total of those months. */
function isCumulativeBesidePeriod(text: string): boolean {
  return isCumulativeLabel(text) && wholePeriodLabel(text) === null;
}

const WORDS_BEHIND = /\s*\([^()]*\p{L}{2}[^()]*\)\s*$/u;

/** "Quý III/2024 (cộng số liệu các xã cũ)", "Quý III/2025 (xã Pù Luông)": a period, and whose figures they are. */
function ofBracketed(text: string): PeriodLabel | null {
  const rest = text.replace(WORDS_BEHIND, '');
  return rest === text || headingOf(text) !== null ? null : wholePeriodLabel(rest);
}

/** A period, or what a column is of when: "Thực hiện quý II/2025", "Số lượt phát thanh quý III/2025". */
function labelOf(text: string): PeriodLabel | null {
  const whole = wholePeriodLabel(withoutEstimate(text)) ?? ofBracketed(text);
  if (whole) return whole;
  const heading = headingOf(text);
  if (heading === 'value' || heading === 'result') return periodLabelIn(text) ?? bareYear(text);
  const told = channelOf(text) === null ? null : periodLabelIn(text);
  return told?.year != null && told.kind !== 'year' ? told : null;
}

/** "Thực hiện 2023": of that year. */
export function bareYear(text: string): PeriodLabel | null {
  const year = /(?<![\d/.-])20\d\d$/.exec(text.trim())?.[0];
  return year === undefined ? null : { kind: 'year', number: 0, year: Number(year) };
}

function periodIn(path: readonly string[]): PeriodLabel | null {
  const last = path.at(-1) ?? '';
  const above = path.at(-2) ?? '';
  const numbered = periodNumbered(last, above);
  if (numbered) return numbered;
  const labels = path.map(labelOf);
  const label = labels.findLast((found) => found !== null) ?? null;
  const year = labels.findLast((found) => found?.year != null)?.year ?? null;
  return label && { ...label, year: label.year ?? year };
}
