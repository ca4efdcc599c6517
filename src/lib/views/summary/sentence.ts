import { formatNumber, joinNames } from '#lib/messages/format.ts';
import { summaryWords as words } from '#lib/messages/summary.ts';
import { periodName } from '#lib/messages/terms.ts';
import type { BatchSummary } from './summary.ts';

/** So many periods are named; more are counted. */
const NAMED = 3;

/** "95 tệp → 31.022 số liệu · 142 đơn vị · 9 tháng năm 2024". */
export function batchSentence({ files, figures, units, periods }: BatchSummary): string {
  const named = periods.length <= NAMED ? periods.map(periodName).join(', ') : words.periods(periods.length);
  const parts = [words.figures(figures), words.units(units), ...(periods.length > 0 ? [named] : [])];
  return `${words.files(files)} → ${parts.join(' · ')}`;
}

/** "Mới 29.870 · thay bản trước 1.140 · trùng 12"; only what there is. */
export function figuresSentence(summary: BatchSummary): string {
  const parts = (['fresh', 'replacing', 'duplicates', 'conflicts', 'superseded', 'proposed'] as const)
    .filter((part) => part === 'fresh' || summary[part] > 0)
    .map((part) => `${words.parts[part]} ${formatNumber(summary[part])}`);
  return parts.join(' · ');
}

/** What stays outside of the figures: "46 ô chưa đọc được và 5 tệp chờ nhập"; empty where nothing does. */
export function leftSentence(unread: number, waiting: number, refused: number): string {
  return joinNames([
    ...(unread > 0 ? [words.unread(unread)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
  ]);
}
