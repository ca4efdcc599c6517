import { columnAs, eachColumn, type Column } from './column.ts';

const ACTUAL = /(?<!\p{L})(?:thực tế|đã (?:hoàn thành|thực hiện|xong))(?!\p{L})/iu;
const DUE = /^(?:thời )?hạn(?!\p{L})|(?<!\p{L})(?:phải|cần|dự kiến)(?!\p{L})/iu;
const FINISHED = /^(?:ngày|thời (?:gian|điểm)) (?:hoàn thành|hoàn tất|thực hiện xong|xong)(?!\p{L})/iu;

/**
 * "Thời hạn | Ngày hoàn thành", "Ngày hoàn thành thực tế": the day on which a task was done. Alone, "Ngày hoàn thành" is
 * the day by which it is to be.
 */
export function withFinishedDays(columns: readonly Column[]): readonly Column[] {
  const isDue = columns.some((column) => column.role === 'deadline' && DUE.test(column.path.at(-1) ?? ''));
  return eachColumn(columns, (column) => {
    const heading = column.path.at(-1) ?? '';
    const isFinished = ACTUAL.test(heading) || (isDue && FINISHED.test(heading) && !DUE.test(heading));
    return column.role === 'deadline' && isFinished ? columnAs(column, { role: 'finished' }) : column;
  });
}
