import { beforeAll, describe, expect, it } from 'vitest';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { fill } from '#lib/store/fill.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { goalsOf } from '#lib/views/norm/goals.ts';
import { withHolders } from '#lib/views/norm/holders.ts';
import { normalise } from '#lib/views/norm/normalise.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { overall } from '#lib/views/targets/attainment.ts';
import { judged } from '#lib/views/targets/columns.ts';
import { wideFor } from '#lib/views/targets/for-each.ts';
import { actualsQuery, targetsQuery } from '#lib/views/targets/query.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { registry } from '../helpers/registry.ts';
import { CASES, PERIODS, REGISTRY_FILE, SAMPLE, selection } from './cases.ts';
import { lastDay, readCsv } from './csv.js';
import { dividedBy } from './measures.js';
import { Oracle } from './oracle.js';
import { isForEach, reachedOf, spreadQuotasOf, verdictOf } from './quotas.js';
import { bases, expectSame } from './same.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

// The sample's only quotas are those of a Sở, for itself.
describe.each(CASES.filter(({ name }) => name !== SAMPLE))(
  'quotas agree with an independent program about $name',
  { timeout: 600_000 },
  ({ load }) => {
    let oracle: Oracle;
    let targets: Record<string, string>[];
    let periods: string[];

    beforeAll(async () => {
      const submissions = load();
      const files = exchangeFiles(submissions.map(({ interpretation }) => interpretation));
      oracle = new Oracle(REGISTRY_FILE, files['facts.csv']!);
      targets = readCsv(files['targets.csv']!);
      const told = new Set(oracle.facts.map((fact) => fact['period'] ?? ''));
      periods = PERIODS.filter((each) => told.has(each));
      await fill(engine, tablesOf({ submissions, registry }));
    });

    it('shares of what units were told to reach, by themselves or for each commune', async () => {
      let shared = 0;
      for (const period of periods)
        for (const [level, channel] of [
          ['xa', 'radio'],
          ['xa', 'portal'],
          ['xa', null],
          ['huyen', 'portal'],
        ] as const) {
          const of = { ...selection({ basis: 'as_reported', period, channel }), level };
          const mine = await engine.run(rankingQuery(of));
          const rows = withHolders(
            mine.map(({ id }) => id),
            registry,
            null,
          );
          const goals = goalsOf(
            await engine.run(targetsQuery(Number(period.slice(0, 4)))),
            of,
            rows,
            registry,
          );
          const quotas = spreadQuotasOf(oracle, targets, period, 'item', channel, lastDay(period));
          const told = oracle.asReported(level, period, 'item', channel);
          const theirs = dividedBy(told, ({ code }) => quotas.get(code) ?? 0, 100);
          expectSame(normalise(mine, 'target', bases({ goals })), theirs);
          shared += theirs.size;
        }
      expect(shared).toBeGreaterThan(0);
    });

    it('whether units met quotas of their own', async () => {
      const seen = new Set<string>();
      for (const year of new Set(targets.map((target) => target['year'] ?? ''))) {
        const rows = await engine.run(targetsQuery(Number(year)));
        const actuals = await engine.run(actualsQuery(Number(year), wideFor(rows)));
        const mine = judged(rows, Number(year), actuals, { registry, province: null })
          .filter(({ reached }) => reached === null)
          .map(({ attainment }) => overall(attainment));
        const theirs = targets
          .filter((target) => target['year'] === year && !isForEach(target))
          .map((target) => verdictOf(oracle, target));
        expect(mine).toEqual(theirs);
        for (const verdict of theirs) seen.add(verdict);
      }
      expect(seen).toEqual(new Set(['attained', 'not_attained', 'unknown', 'no_data', 'by_year']));
    });

    it('how many communes reach a quota that is set for each of them', async () => {
      for (const year of new Set(targets.map((target) => target['year'] ?? ''))) {
        const rows = await engine.run(targetsQuery(Number(year)));
        const actuals = await engine.run(actualsQuery(Number(year), wideFor(rows)));
        const mine = judged(rows, Number(year), actuals, { registry, province: null })
          .flatMap(({ reached }) => (reached ? [reached] : []))
          .map(({ units, attained, not_attained, unknown }) => ({ units, attained, not_attained, unknown }));
        const theirs = targets
          .filter((target) => target['year'] === year && isForEach(target))
          .map((target) => reachedOf(oracle, target));
        expect(mine).toEqual(theirs);
      }
      const judgedAny = targets.filter(isForEach).map((target) => reachedOf(oracle, target));
      expect(judgedAny.some(({ attained }) => attained > 0)).toBe(true);
      expect(judgedAny.some(({ not_attained }) => not_attained > 0)).toBe(true);
    });
  },
);
