import { beforeAll, describe, expect, it } from 'vitest';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { fill } from '#lib/store/fill.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { changeRows, diffOf } from '#lib/views/changes/rows.ts';
import { channelsQuery } from '#lib/views/channels/query.ts';
import { channelRows } from '#lib/views/channels/rows.ts';
import type { UnitTally } from '#lib/views/figure/unit-tally.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { rankUnits } from '#lib/views/ranking/rows.ts';
import { totalsQuery } from '#lib/views/totals/query.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { registry } from '../helpers/registry.ts';
import { ask, byCode, CASES, PERIODS, REGISTRY_FILE, selection } from './cases.ts';
import { lastDay } from './csv.js';
import { changesOf, ranksOf, ratiosOf, sharesOf } from './measures.js';
import { Oracle, type Row } from './oracle.js';
import { alike, expectedIn, trendOf, type AskRows } from './through-time.js';
import { expectSameLines, expectSameRanks } from './same-lines.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

describe.each(CASES)(
  'the views agree with an independent program about $name',
  { timeout: 600_000 },
  ({ load }) => {
    let oracle: Oracle;
    let allPeriods: string[];
    let periods: string[];

    beforeAll(async () => {
      const submissions = load();
      oracle = new Oracle(REGISTRY_FILE, factsCsv(submissions.map(({ interpretation }) => interpretation)));
      allPeriods = [...new Set(oracle.facts.map((fact) => fact['period'] ?? ''))];
      periods = PERIODS.filter((each) => allPeriods.includes(each));
      await fill(engine, tablesOf({ submissions, registry }));
    });

    it.each([
      ['like_for_like', 'xa'],
      ['common_groups', 'xa'],
      ['like_for_like', 'huyen'],
    ] as const)('%s by %s: values, coverage, ranks', async (basis, level) => {
      for (const period of periods)
        for (const [measure, channel] of [
          ['item', null],
          ['item', 'radio'],
        ] as const) {
          const mine = await engine.run(rankingQuery(selection({ basis, level, period, measure, channel })));
          const theirs = byCode(ask(oracle, basis, level, period, measure, channel));
          const ranked = new Map(rankUnits(mine).map((row) => [row.code, row.rank]));
          const ranks = ranksOf(mine.map((row) => theirs.get(row.code)!));
          for (const row of mine) {
            const told = theirs.get(row.code)!;
            expect({ period, measure, channel, ...essence(row) }).toEqual({
              period,
              measure,
              channel,
              ...essenceOf(told),
            });
            expect(ranked.get(row.code)).toBe(ranks.get(row.code) ?? null);
          }
          const listed = new Set(mine.map(({ code }) => code));
          for (const row of theirs.values()) if (row.value !== null) expect(listed).toContain(row.code);
        }
    });

    it.each(['xa', 'huyen'] as const)('%s as they reported: values and ranks', async (level) => {
      let ranked = 0;
      for (const period of periods)
        for (const [measure, channel] of [
          ['item', null],
          ['session', 'meeting'],
        ] as const) {
          const asked = selection({ basis: 'as_reported', period, measure, channel });
          const mine = rankUnits(await engine.run(rankingQuery({ ...asked, level })));
          const theirs = oracle.asReported(level, period, measure, channel).filter(hasValue);
          const ranks = ranksOf(theirs);
          const told = new Map(theirs.map(({ code, value }) => [code, { value, rank: ranks.get(code) }]));
          expect(
            new Map(mine.filter(hasValue).map(({ code, value, rank }) => [code, { value, rank }])),
          ).toEqual(told);
          expect(mine.filter((row) => !hasValue(row)).map(({ rank }) => rank)).not.toContainEqual(
            expect.any(Number),
          );
          ranked += theirs.length;
        }
      const own = oracle.facts.some((fact) => fact['unit_level'] === level && fact['scope'] === 'own');
      expect(ranked > 0).toBe(own);
    });

    it('shares of channels on today’s units', async () => {
      for (const period of periods) {
        const rows = channelRows(
          await engine.run(channelsQuery(selection({ basis: 'like_for_like', level: 'xa', period }))),
        );
        const shares = sharesOf(oracle, oracle.likeForLike(lastDay(period)), period, 'item', [
          'portal',
          'radio',
          'social',
        ]);
        for (const row of rows)
          for (const channel of ['portal', 'radio', 'social'] as const) {
            const value = row.channels.get(channel)?.value ?? null;
            const share = value !== null && row.value ? value / row.value : undefined;
            expect(share).toBe(shares.get(`${row.code} ${channel}`));
          }
      }
    });

    it('changes over a year, across the rearrangement too', async () => {
      let compared = 0;
      for (const [basis, level] of [
        ['like_for_like', 'xa'],
        ['common_groups', 'xa'],
        ['like_for_like', 'huyen'],
      ] as const)
        for (const period of periods) {
          const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
          if (!periods.includes(before)) continue;
          const at = (each: string) => engine.run(rankingQuery(selection({ basis, level, period: each })));
          const rows = changeRows(await at(before), await at(period), false);
          const earlier = ask(oracle, basis, level, before, 'item', null);
          const changes = changesOf(earlier, ask(oracle, basis, level, period, 'item', null));
          const ratios = ratiosOf(changes, earlier);
          for (const row of rows) {
            const exact = row.previous.missing + row.current.missing === 0;
            const diff = diffOf(row.change);
            if (row.change.kind === 'undetermined' || !exact) continue;
            expect(diff).toBe(nothingAsZero(row) ? diff : (changes.get(row.code) ?? null));
            if (row.change.kind === 'moved' && row.change.bound === 'exact')
              expect(row.change.ratio).toBe(ratios.get(row.code) ?? null);
            if (diff !== null) compared++;
          }
        }
      expect(compared).toBeGreaterThan(0);
    });

    it.each([
      ['like_for_like', 'xa'],
      ['common_groups', 'xa'],
      ['like_for_like', 'huyen'],
    ] as const)('lines by channel and ranks through time: %s by %s', async (basis, level) => {
      const rowsOf: AskRows = (period, channel) => ask(oracle, basis, level, period, 'item', channel);
      const channels = channelsOf(oracle);
      let compared = 0;
      for (const period of new Set(periods.map(lastLike(periods)))) {
        const of = selection({ basis, level, period });
        const same = alike(allPeriods, period);
        compared += await expectSameLines(engine, of, trendOf(rowsOf, same, channels));
        compared += await expectSameRanks(engine, of, rowsOf, same);
      }
      expect(compared).toBeGreaterThan(10);
    });

    it('totals of the overview, by channel and measure', async () => {
      for (const period of periods)
        for (const level of ['xa', 'huyen'] as const) {
          const totals = await engine.run(totalsQuery({ period, level, scope: 'own', parent: null }));
          for (const { measure, channel, value, units } of totals) {
            const told = oracle.asReported(level, period, measure, channel).filter(hasValue);
            const sum = told.reduce((all, each) => all + (each.value ?? 0), 0);
            expect({ value: value ?? 0, units }).toEqual({ value: sum, units: told.length });
          }
          const items = oracle.asReported(level, period, 'item', null).filter(hasValue);
          expect(totals.some(({ measure, value }) => measure === 'item' && value !== null)).toBe(
            items.length > 0,
          );
        }
    });

    it.each(['xa', 'huyen'] as const)('the same of %s as they reported', async (level) => {
      const rowsOf: AskRows = (period, channel) =>
        oracle.asReported(level, period, 'item', channel).filter(hasValue);
      for (const period of new Set(periods.map(lastLike(periods)))) {
        const of = { ...selection({ basis: 'as_reported', period }), level };
        const same = alike(allPeriods, period);
        const expected = (each: string) => expectedIn(oracle, level, each, 'item');
        await expectSameLines(engine, of, trendOf(rowsOf, same, channelsOf(oracle), expected));
        await expectSameRanks(engine, of, rowsOf, same);
      }
    });
  },
);

/** Of periods of one kind the last. */
const lastLike = (periods: readonly string[]) => (period: string) => alike(periods, period).at(-1)!;

const channelsOf = ({ facts }: Oracle) => [...new Set(facts.map((fact) => fact['channel'] ?? ''))];

const hasValue = ({ value }: { readonly value: number | null }) => value !== null;

function essence(row: UnitTally) {
  const { reported, expected, lost, barred } = row.standing!;
  return { code: row.code, value: row.value, reported, expected, lost, barred: barred !== null };
}

function essenceOf({ code, value, reported, expected, lost, barred }: Row) {
  return { code, value, reported, expected, lost, barred };
}

/** The page takes a declared nothing for zero, of which the independent program knows no number. */
function nothingAsZero({ previous, current }: { previous: UnitTallyPart; current: UnitTallyPart }): boolean {
  return [previous, current].some(({ value, noActivity }) => value === null && noActivity > 0);
}
type UnitTallyPart = Pick<UnitTally, 'value' | 'noActivity'>;
