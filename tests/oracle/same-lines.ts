import { expect } from 'vitest';
import type { Selection } from '#lib/views/filter/selection.ts';
import { ranksQuery } from '#lib/views/ranks/query.ts';
import { ranksOf } from '#lib/views/ranks/rows.ts';
import { trendQuery } from '#lib/views/trend/query.ts';
import { trendOf } from '#lib/views/trend/rows.ts';
import type { TestEngine } from '../helpers/engine.ts';
import { rankHistoryOf, type AskRows, type TrendPoint } from './through-time.js';

/**
 * That the lines of the views over time, one of each channel, their sums and what stands behind them are those of the
 * independent program. Says how many numbers were compared.
 */
export async function expectSameLines(
  engine: TestEngine,
  of: Selection,
  theirTrend: ReadonlyMap<string, TrendPoint>,
): Promise<number> {
  const tallies = await engine.run(trendQuery(of, null));
  const { slots, parts, lines, sums } = trendOf(tallies, true);
  const mine = new Map(
    slots.flatMap((slot, at) => {
      if (slot.kind === 'break' || slot.units === 0) return [];
      const values = parts.flatMap(({ key }, part) => {
        const value = lines[part]?.[at]?.value ?? null;
        return value === null ? [] : [[key, value] as const];
      });
      expect(sums[at]?.value).toBe(values.reduce((sum, [, value]) => sum + value, 0));
      const absent = tallies.find(({ period }) => period === slot.period)?.absent ?? 0;
      const { period, units, expected } = slot;
      return [[period, { units, absent, expected, line: Object.fromEntries(values) }] as const];
    }),
  );
  const theirs = new Map([...theirTrend].filter(([, { units }]) => units > 0));
  expect(mine).toEqual(theirs);
  return [...theirs.values()].reduce((sum, { line }) => sum + Object.keys(line).length, 0);
}

/** That units have the same rank in every period. Says how many ranks were compared. */
export async function expectSameRanks(
  engine: TestEngine,
  of: Selection,
  ask: AskRows,
  periods: readonly string[],
): Promise<number> {
  const { slots, rows } = ranksOf(await engine.run(ranksQuery(of)));
  const mine = new Map(
    slots.flatMap((slot, at) =>
      slot.kind === 'break'
        ? []
        : rows.flatMap(({ code, points }) => {
            const rank = points[at]?.rank ?? null;
            return rank === null ? [] : [[`${slot.period} ${code}`, rank] as const];
          }),
    ),
  );
  const theirs = rankHistoryOf(ask, periods);
  expect(mine).toEqual(theirs);
  return theirs.size;
}
