import { toCsv } from '#lib/export/csv.ts';
import type { Reported } from './province.ts';

/**
 * What the province's figures are, from the generator's own numbers and not from any reading of the files:
 * one row a unit, period, channel and measure. Tests recompute ranks from it.
 */
export function expectedCsv(reported: readonly Reported[]): string {
  const rows = reported.flatMap(({ period, counts: { unit, counts } }) =>
    counts
      .filter((count) => count.value !== null)
      .map((count) => [
        unit.code,
        unit.name,
        period,
        count.line.channel,
        count.line.measure,
        count.value,
        count.lowerBound ? 'more_than' : 'exact',
      ]),
  );
  const key = (row: (typeof rows)[number]) => `${row[2]} ${row[0]} ${row[3]} ${row[4]}`;
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return toCsv(['unit_code', 'unit_name', 'period', 'channel', 'measure', 'value', 'qualifier'], rows);
}
