import { remembered, rememberedWith } from '#lib/domain/remembered.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import { channelOf } from '../lexicon/channels.ts';
import { isFrame } from '../lexicon/labels.ts';
import { measureInLabel, type MeasureReading } from '../lexicon/measures.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Subject } from '../table/table-context.ts';
import type { Line } from './lines.ts';

/** Names of sheets that say nothing: "Trang 2" is no page of the web. */
const NO_NAME = /^(?:trang|sheet|bảng|biểu)(?: ?(?:tính)?[\s\d]*)$/iu;

/** The channel and measure that the titles above a table, or else its sheet's name, say of all its figures. */
export function subjectAbove(
  lines: readonly Line[],
  right: number,
  { sheet, words: own }: SheetView,
): Subject {
  const titles = lines.filter(({ cell, text }) => !isFrame(text) && cell.col <= right);
  const naming = titles
    .map(({ text }) => text)
    .filter((text) => !SENT.test(text) && channelOf(text, own) !== null);
  const subject = naming.findLast((text) => !OFFICE.test(text)) ?? naming.at(-1);
  const told = subject === undefined ? null : channelOf(subject, own);
  const byName = told !== null || NO_NAME.test(sheet.name.trim()) ? null : channelOf(sheet.name, own);
  const given = titles.map(({ text }) => measureGiven(text)).find((text) => text !== '') ?? '';
  const measure = given === '' ? null : measureOf(given, own);
  const counted = subject === undefined ? byName && countedInTitles(titles, own) : countedBy(subject, own);
  const ofName = byName && !counted ? measureInLabel(sheet.name, own) : null;
  return {
    channel: told ?? byName,
    measure: measure ? { measure: measure.measure, text: collapse(given) } : ofName,
    counted,
  };
}

/** Where the name of a sheet says of which channel it is: what the nearest title says that it counts. */
function countedInTitles(titles: readonly Line[], own: SheetView['words']): MeasureReading | null {
  return titles.map(({ text }) => countedIn(text, own)).findLast((found) => found !== null) ?? null;
}

/** "Số lượt phát thanh", "II. Hệ thống truyền thanh (lượt phát)". */
function countedBy(subject: string, own: SheetView['words']): MeasureReading | null {
  const counted = countedIn(subject, own);
  if (counted) return counted;
  const inBrackets = collapse(/\(([^()]+)\)\s*$/u.exec(subject)?.[1] ?? '');
  const found = measureOf(inBrackets, own);
  return found && exactKey(found.text) === exactKey(inBrackets) ? found : null;
}

/** "Đơn vị tính: tin, bài" in a title: what all figures below it are counted in; else empty. */
const measureGiven = remembered((text) => /(?:đơn vị tính|đvt)\s*:\s*([^)]+)/iu.exec(text)?.[1] ?? '');

/** Who keeps the table, not what it counts: "Đơn vị tổng hợp: Trung tâm Văn hóa và Truyền thanh huyện". */
const OFFICE =
  /^\s*(?:(?:đơn vị|cơ quan|bộ phận|nơi)(?: [\p{L}\p{M}]+){0,3}\s*:|(?:trung tâm|phòng|sở|ubnd|ủy ban|uỷ ban|văn phòng)\s)/iu;

/** "(số liệu các xã gửi qua Zalo nhóm)": how the figures came, not what they count. */
const SENT =
  /(?<!\p{L})(?:gửi|nộp)(?: (?:về|lên|số liệu|báo cáo|huyện|tỉnh))* (?:qua|bằng|trên|theo)(?!\p{L})/iu;

const COUNTING = /(?<![\p{L}\p{M}])(?:số(?: lượng)?|thống kê|theo dõi|tổng hợp)\s+/giu;

/** "Theo dõi chỉ tiêu tin, bài" is a list of what was assigned, and counts no assignments. */
const OF_A_LIST = /^(?:chỉ tiêu|nhiệm vụ|giải pháp)/iu;

/** "Bảng theo dõi số lượt phát thanh" counts airings: the measure right behind the words that say that it counts. */
const countedIn = rememberedWith((title, own: SheetView['words']): MeasureReading | null => {
  for (const { index, 0: word } of title.matchAll(COUNTING)) {
    const rest = title.slice(index + word.length);
    const found = measureOf(rest, own);
    if (found && rest.startsWith(found.text) && !OF_A_LIST.test(found.text)) return found;
  }
  return null;
});
