import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { totalSlip } from './total-slip.ts';
import type { Ledger } from '../../ledger.ts';
import type { Range } from '../../quantity/range-meant.ts';
import type { Draft } from '../rows/draft.ts';
import { Sums } from './sums.ts';
import type { Table } from '../table.ts';

/** Doubts each total that is not the sum of the figures that it stands for; it is kept as written. */
export function checkTotals(drafts: readonly Draft[], table: Table, ledger: Ledger): void {
  if (!drafts.some(({ fact }) => fact.status === 'total')) return;
  const sums = new Sums(drafts, table);
  const unread = unreadIn(table, ledger);
  for (const draft of drafts) {
    const { fact, row, column, cell } = draft;
    if (fact.status !== 'total' || fact.value === null || fact.qualifier !== 'exact') continue;
    // Percentages are never added up (domain.md 8.9): what stands there is their mean, or one of them.
    if (fact.measure === 'percent') continue;
    if (row.isTotal ? unread.cols.has(column.col) : unread.rows.has(row.row)) continue;
    const options = row.isTotal ? sums.inColumn(draft) : column.isTotal ? sums.inRow(draft) : [];
    const [first] = options;
    // "Tổng kinh phí" below tin, bài and lượt phát adds up none of them.
    const counts = row.measure?.measure;
    if (counts && first?.parts.every(({ fact: part }) => part.measure !== counts)) continue;
    if (!first || options.some(({ range }) => mayBe(fact.value!, range))) continue;
    const slip = slipOf(fact.value, first.parts, ledger);
    ledger.doubt('total-mismatch', { total: fact.value, sum: first.sum, ...slip }, cell);
  }
}

function mayBe(total: number, { low, high }: Range): boolean {
  return low <= total && total <= high;
}

/** Among more parts nobody would look for the one. */
const MOST_PARTS = 1000;

/** The part that would explain the difference, by its cell. */
function slipOf(total: number, parts: readonly Draft[], ledger: Ledger): ProblemParams {
  if (parts.length > MOST_PARTS) return {};
  const found = totalSlip(
    total,
    parts.map(({ fact }) => fact.value ?? 0),
  );
  return found ? { part: ledger.nameOf(parts[found.part]!.cell), slip: found.kind } : {};
}

/** Where a figure could not be read, which is a doubt of its own, no sum can be made. */
function unreadIn({ first, last }: Table, { problems }: Ledger): { rows: Set<number>; cols: Set<number> } {
  const places = problems
    .filter(({ code, place }) => UNREAD.has(code) && place.row >= first && place.row <= last)
    .map(({ place }) => place);
  return { rows: new Set(places.map(({ row }) => row)), cols: new Set(places.map(({ col }) => col)) };
}

const UNREAD: ReadonlySet<ProblemCode> = new Set([
  'formula-without-value',
  'formula-error',
  'date-in-count',
  'text-in-count',
  'merged-over-units',
]);
