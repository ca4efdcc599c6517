import type { Target } from '#lib/domain/task.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import { plain } from '../period/plain.ts';
import { quotaTargets } from '../task/quota-targets.ts';
import { quotasIn } from '../task/quota.ts';
import type { Sentence } from './sentences.ts';
import { isHeading } from './sections.ts';

/** Headings below which a plan says what is to be reached or done, and those below which it says something else. */
const GOALS = /\b(?:muc tieu|chi tieu|yeu cau|noi dung|nhiem vu|hinh thuc|giai phap)\b/;
const NO_GOALS = /\b(?:to chuc thuc hien|kinh phi|can cu|ket qua|danh gia|phan cong)\b/;
/** "mỗi xã đăng tối thiểu 05 tin, bài/tháng": said with how much at least, wherever it stands. */
const AT_LEAST = /\b(?:toi thieu|it nhat|khong duoi)\b|≥/;
/** "Năm 2025, phấn đấu …": of another year than that of the document. */
const OF_YEAR = /(?:^|[\s(])(?:trong )?năm (20\d\d)(?=,| phấn đấu| mỗi| hằng| hàng)/iu;
/** "3/ Chỉ tiêu năm 2026": what stands below it is wanted. */
const GOALS_HEAD = /^\s*(?:(?:\d{1,2}|[IVX]+|[A-H])\s*[.)/]\s*)?(?:các )?(?:chỉ tiêu|mục tiêu)(?!\p{L})/iu;
const LONGEST_HEAD = 60;
/** Where a short plan has no headings, what a sentence demands. */
const DEMANDS = /\b(?:phan dau|toi thieu|it nhat|khong duoi|dam bao|bao dam)\b/;
const MAIN_HEADING = /^\s*(?:[A-HĐK]|[IVX]+)[.)]\s/u;
/** "1. " before a sentence is no part of its quota. */
const ORDINAL = /^\s*(?:\d+(?:\.\d+)*[.)]|\p{Ll}\))\s+/u;

/** The quotas that the running text of a plan sets under its goals: "Đăng ít nhất 05 tin, bài mỗi tháng". */
export function readToldQuotas(sentences: readonly Sentence[], around: Surroundings): Target[] {
  const { view, ledger, reportingRef, year } = around;
  const hasHeadings = sentences.some(({ text }) => MAIN_HEADING.test(text) && isHeading(text));
  let isGoal = false;
  return sentences.flatMap(({ cell, text }) => {
    if (MAIN_HEADING.test(text) && isHeading(text)) {
      isGoal = GOALS.test(plain(text)) && !NO_GOALS.test(plain(text));
      return [];
    }
    if (!isGoal && (hasHeadings || !DEMANDS.test(plain(text)))) return [];
    const quotas = quotasIn(text.replace(ORDINAL, ''), '', view.words);
    return quotaTargets(cell, quotas, { unit: reportingRef, year, taskNumber: '' }, ledger, text);
  });
}

/** Whether a sentence may be one of those that `readDemands` reads, or head them. */
export function mayDemand({ text }: Sentence): boolean {
  return GOALS_HEAD.test(text) || AT_LEAST.test(plain(text));
}

/**
 * The quotas that titles, notes and outlooks of a report set beside its results: "(Chỉ tiêu: mỗi xã ít nhất 04 tin,
 * bài/quý trên Trang TTĐT)". Only what says how often and on which channel, and how much at least or below a heading of
 * quotas ("3. Chỉ tiêu năm 2026"); the year that the words name, else that of the report.
 */
export function readDemands(sentences: readonly Sentence[], around: Surroundings): Target[] {
  const { view, ledger, reportingRef } = around;
  let ofGoals: string | null = null;
  return sentences.flatMap(({ cell, text }) => {
    if (GOALS_HEAD.test(text) && text.length <= LONGEST_HEAD) ofGoals = text;
    else if (isHeading(text) && !/^\s*[-+*•]/.test(text)) ofGoals = null;
    if (ofGoals === null && !AT_LEAST.test(plain(text))) return [];
    const quotas = quotasIn(text.replace(ORDINAL, ''), '', view.words).filter(
      ({ channel, measure, isPaced }) => channel !== 'other' && measure !== 'percent' && isPaced,
    );
    const year = Number(OF_YEAR.exec(text)?.[1] ?? /20\d\d/.exec(ofGoals ?? '')?.[0] ?? 0) || around.year;
    return quotaTargets(cell, quotas, { unit: reportingRef, year, taskNumber: '' }, ledger, text);
  });
}
