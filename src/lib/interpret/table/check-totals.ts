import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { totalSlip } from '../checks/total-slip.ts';
import type { Ledger } from '../ledger.ts';
import type { Draft } from './draft.ts';
import { siblingsOf, type Table } from './table.ts';
import { partsOfTotal } from './total-scope.ts';

/** Doubts each total that is not the sum of the figures that it stands for; it is kept as written. */
export function checkTotals(drafts: readonly Draft[], table: Table, ledger: Ledger): void {
  const rows = [...new Set(drafts.map(({ row }) => row))];
  const unread = unreadIn(table, ledger);
  for (const draft of drafts) {
    const { fact, row, column, cell } = draft;
    if (fact.status !== 'total' || fact.value === null || fact.qualifier !== 'exact') continue;
    if (row.isTotal ? unread.cols.has(column.col) : unread.rows.has(row.row)) continue;
    const options: (readonly Draft[])[] = [];
    if (row.isTotal) {
      const parts = partsOfTotal(row, rows);
      const isPart = (other: Draft) => other.fact.status !== 'total' || column.isTotal;
      options.push(
        drafts.filter((other) => other.column === column && parts.includes(other.row) && isPart(other)),
      );
    } else if (column.isTotal) {
      options.push(...partsOfColumn(draft, drafts, table).map((parts) => countingAlike(parts, draft)));
    }
    const plain = options.filter((parts) => parts.length >= 2 && parts.every(isPlain));
    const sums = plain.map(sumOf);
    const [sum] = sums;
    if (sum !== undefined && !sums.includes(fact.value))
      ledger.doubt(
        'total-mismatch',
        { total: fact.value, sum, ...slipOf(fact.value, plain[0]!, ledger) },
        cell,
      );
  }
}

/** The part that would explain the difference, by its cell. */
function slipOf(total: number, parts: readonly Draft[], ledger: Ledger): ProblemParams {
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

/** In a row: what stands under the same heading, what counts the same elsewhere, or all that is no total. */
function partsOfColumn({ row, column, fact }: Draft, drafts: readonly Draft[], table: Table): Draft[][] {
  const inRow = drafts.filter(
    (other) => other.row === row && other.column !== column && !other.column.isTotal,
  );
  const counted = inRow.filter(
    ({ column: other, fact }) => other.comparison === 'none' && (fact.status !== 'total' || row.isTotal),
  );
  const siblings = siblingsOf(table, column);
  const group = counted.filter((other) => siblings.includes(other.column));
  const same = counted.filter(
    ({ fact: other }) => other.channel === fact.channel && other.measure === fact.measure,
  );
  return [group, same, counted];
}

/** "Tổng số tin, bài" adds up tin and bài, not the broadcasts beside them. */
function countingAlike(parts: readonly Draft[], { column, fact }: Draft): Draft[] {
  return parts.filter((part) => column.measure === null || part.fact.measure === fact.measure);
}

/** A figure that a sum can be made with: exact, or nothing where nothing was done. */
function isPlain({ fact }: Draft): boolean {
  return fact.state !== 'value' || fact.qualifier === 'exact';
}

function sumOf(parts: readonly Draft[]): number {
  const sum = parts.reduce((total, { fact }) => total + (fact.value ?? 0), 0);
  return Number(sum.toPrecision(12));
}
