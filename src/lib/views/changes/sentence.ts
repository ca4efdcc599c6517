import { trendWords } from '#lib/messages/trends.ts';
import { diffOf, type ChangeRow } from './rows.ts';

/** Rows of which a change can be told, be its direction open or not. */
export function comparedRows(rows: readonly ChangeRow[]): ChangeRow[] {
  return rows.filter(({ change }) => diffOf(change) !== null || change.kind === 'undetermined');
}

/** How many units rose, fell and stayed; bounds count by what they state at least. */
export function changesSentence(
  rows: readonly ChangeRow[],
  period: string,
  previous: string,
  border: boolean,
): string {
  const words = trendWords.changesSentence;
  if (border) return words.border(period, previous);
  const diffs = rows.filter(directionKnown).map((row) => diffOf(row.change) ?? 0);
  const compared = comparedRows(rows);
  if (compared.length === 0) return words.none(period, previous);
  const up = diffs.filter((diff) => diff > 0).length;
  const down = diffs.filter((diff) => diff < 0).length;
  const open = compared.length - diffs.length;
  return words.counts(up, down, diffs.length - up - down, open, period, previous);
}

/** Whether a unit is known to have risen, fallen or stayed: a bound that reaches over zero leaves it open. */
export function directionKnown({ change }: ChangeRow): boolean {
  if (change.kind === 'both-zero') return true;
  if (!('diff' in change)) return false;
  if (change.bound === 'lower') return change.diff > 0;
  if (change.bound === 'upper') return change.diff < 0;
  return true;
}
