import type { Draft } from '../table/rows/draft.ts';
import { draftAs } from '../table/rows/draft.ts';
import type { RowReading } from '../table/rows/row-reading.ts';
import type { Table } from '../table/table.ts';

/** When an answer was sent, as programs that ask by forms head it. */
const SENT = /^(?:dấu thời gian|timestamp|thời gian (?:gửi|nộp)|completion time|ngày (?:gửi|nộp))$/iu;

/**
 * Of a unit that answered a form again the newest answer counts: forms add each below those before it. `again`: the rows
 * about the same, in their order.
 */
export function withNewestAnswers(
  drafts: readonly Draft[],
  again: readonly (readonly RowReading[])[],
  { columns }: Table,
): readonly Draft[] {
  if (again.length === 0 || !columns.some(({ path }) => SENT.test(path.at(-1) ?? ''))) return drafts;
  const older = new Set(again.flatMap((rows) => rows.slice(0, -1)));
  return drafts.map((draft) =>
    older.has(draft.row) && draft.fact.status === 'counted' ? draftAs(draft, 'superseded') : draft,
  );
}
