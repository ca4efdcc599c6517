import { remembered } from '#lib/domain/remembered.ts';
import type { Target } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { isFootnote } from '../../lexicon/labels.ts';
import { quotaTargets } from '../../task/quota-targets.ts';
import { quotasIn } from '../../task/quota.ts';
import type { SheetView } from '../sheet-view.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';

const DEMANDS =
  /(?<!\p{L})(?:tối thiểu|ít nhất|không dưới|trở lên)(?!\p{L})|(?<!\p{L})(?:chỉ tiêu|định mức|ct|kh)\s*:?\s*(?:mỗi \p{L}+(?: \p{L}+)?,?\s*)?\d|[≥>]/iu;
/** "Số xã đăng tối thiểu 05 tin/quý" counts those that did. */
/** "Chỉ tiêu giao: 80 tin, bài/năm" as the note of a row. */
const ASSIGNS =
  /^(?:chỉ tiêu|định mức|kế hoạch|ct|kh)(?: (?:được )?(?:giao|đề ra|đăng ký))?(?: (?:cả )?năm(?: 20\d\d)?)?\s*:?\s*\d/iu;
const COUNTS = /^(?:tổng )?(?:số|tỷ lệ|tỉ lệ|%)(?!\p{L})/iu;

/**
 * Quotas that the names of rows and columns, and the notes beside and below them, tell beside what was done: "Trang TTĐT (tối
 * thiểu 10 tin, bài/quý)". Only those that say how often; a bare number in a name may be anything.
 */
export function labelQuotas(table: Table, { view, ledger, reportingRef, year }: TableContext): Target[] {
  const heads = table.columns.filter(({ role }) => role === 'value').flatMap(({ cells }) => cells);
  const demanding = new Set([...heads.filter(isDemand), ...demandsBelow(table, view)]);
  const quotasOf = (cell: Cell, around: string) => {
    const quotas = quotasIn(cell.text, around, view.words).filter(
      ({ channel, per }) => channel !== 'other' && per !== 'once',
    );
    return quotaTargets(cell, quotas, { unit: reportingRef, year, taskNumber: '' }, ledger);
  };
  const assigned = assignedInNotes(table, view);
  return [
    ...[...demanding].flatMap((cell) => quotasOf(cell, '')),
    ...assigned.flatMap(({ note, name }) => quotasOf(note, name)),
  ];
}

/** The notes of rows that name what they count, where a note begins with the quota of its row. */
function assignedInNotes(table: Table, view: SheetView): { readonly note: Cell; readonly name: string }[] {
  const names = columnWith(table, 'channel', 'content');
  const notes = columnWith(table, 'note');
  if (!names || !notes) return [];
  return view.rowsBetween(table.first, table.last).flatMap((row) => {
    const note = view.own(row, notes.col);
    const isQuota = note?.value.kind === 'text' && ASSIGNS.test(view.lineOf(note));
    return isQuota ? [{ note, name: view.text(row, names.col) }] : [];
  });
}

/**
 * The names of rows that demand something, and the notes that do ("Ghi chú: mỗi xã đăng ít nhất 08 bài/tháng trên mạng xã
 * hội" alone in its row): of a long list mostly none.
 */
function demandsBelow(table: Table, view: SheetView): Cell[] {
  const names = columnWith(table, 'channel', 'content');
  const [labels, notes]: [Cell[], Cell[]] = [[], []];
  view.rowsBetween(table.first, table.last).forEach((row) => {
    const label = names && view.own(row, names.col);
    if (label && isDemand(label)) labels.push(label);
    const [cell, another] = view.cellsIn(row);
    if (cell && !another && isDemand(cell) && isFootnote(view.lineOf(cell))) notes.push(cell);
  });
  return [...labels, ...notes];
}

function isDemand({ value, text }: Cell): boolean {
  return value.kind === 'text' && demands(text);
}

const demands = remembered((text): boolean => {
  const line = collapse(text);
  return DEMANDS.test(line) && !COUNTS.test(line);
});
