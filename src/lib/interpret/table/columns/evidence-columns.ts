import { columnAs, eachColumn, type Column } from './column.ts';

const PROVES = /(?:minh|kiểm) chứng|chứng minh/iu;
/** What stands for itself where tasks are listed, and may be counted elsewhere. */
const PAPERS =
  /^(?:tài liệu|(?:số )?văn bản|hồ sơ|tệp|file)(?: (?:đính )?kèm(?: theo)?| liên quan| (?:chỉ đạo|giao(?: việc| nhiệm vụ)?))?$/iu;
const OF_TASKS: ReadonlySet<Column['role']> = new Set([
  ...(['deadline', 'status', 'done', 'not_done', 'in_progress', 'finished'] as const),
]);

/** "Tài liệu kiểm chứng", "Tài liệu" beside tasks hold what proves them done: they count no leaflets, whatever words they have. */
export function withEvidence(columns: readonly Column[]): readonly Column[] {
  const areTasks = columns.filter(({ role }) => OF_TASKS.has(role)).length > 1;
  return eachColumn(columns, (column) =>
    column.path.some((text) => PROVES.test(text) || (areTasks && PAPERS.test(text.trim())))
      ? columnAs(column, { role: 'link', channel: null, subchannel: '', measure: null, measureText: '' })
      : column,
  );
}
