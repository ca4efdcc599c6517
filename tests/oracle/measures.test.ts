import { beforeAll, describe, expect, it } from 'vitest';
import { specialDays } from '#lib/domain/days-off.ts';
import { Populations, type PopulationRow } from '#lib/domain/population.ts';
import { addDays, localDay } from '#lib/domain/working-days.ts';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { fill } from '#lib/store/fill.ts';
import { tablesOf, type LoadedSubmission } from '#lib/store/rows.ts';
import { completionQuery, taskFacetsQuery } from '#lib/views/completion/query.ts';
import { ratesOf as ratesOnPage, type Rate } from '#lib/views/completion/rates.ts';
import { reportsQuery } from '#lib/views/coverage/query.ts';
import { coverageOf } from '#lib/views/coverage/situation.ts';
import { derivedUnits } from '#lib/views/derived/rows.ts';
import type { UnitTally } from '#lib/views/figure/unit-tally.ts';
import { normalise } from '#lib/views/norm/normalise.ts';
import { peopleOf } from '#lib/views/norm/people.ts';
import { partsQuery, sizesQuery } from '#lib/views/norm/query.ts';
import { overdueTasks } from '#lib/views/overdue/overdue.ts';
import { datedTasksQuery } from '#lib/views/overdue/query.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { registry } from '../helpers/registry.ts';
import { ask, CASES, PERIODS, REGISTRY_FILE, selection } from './cases.ts';
import { lastDay, readCsv } from './csv.js';
import { betweenOf, dividedBy, ratesOf } from './measures.js';
import { Oracle } from './oracle.js';
import { overdueOf, reportsIn, sendingOf } from './sending.js';
import { bases, expectSame } from './same.ts';

/** So many people as nobody could add up to by chance: of a code. */
const peopleIn = (code: string) => 1000 + (Number(code) % 977) * 13;

const SPECIAL_DAYS = new Map(specialDays().map(({ day, is }) => [day, is]));

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

describe.each(CASES)(
  'what is worked out agrees with an independent program about $name',
  { timeout: 600_000 },
  ({ load }) => {
    let submissions: LoadedSubmission[];
    let oracle: Oracle;
    let facts: Record<string, string>[];
    let tasks: Record<string, string>[];
    let periods: string[];

    beforeAll(async () => {
      submissions = load();
      const files = exchangeFiles(submissions.map(({ interpretation }) => interpretation));
      oracle = new Oracle(REGISTRY_FILE, files['facts.csv']!);
      facts = readCsv(files['facts.csv']!);
      tasks = readCsv(files['tasks.csv']!);
      const told = new Set(oracle.facts.map((fact) => fact['period'] ?? ''));
      periods = PERIODS.filter((each) => told.has(each));
      await fill(engine, tablesOf({ submissions, registry }));
    });

    it('who has reported which period: in time, late by how many working days, not yet', async () => {
      const reports = await engine.run(reportsQuery());
      const theirs = reportsIn(facts, tasks);
      const mine = reports.map(
        ({ unit, level, period }) => `${level} ${registry.unit(unit)?.code} ${period}`,
      );
      expect(new Set(mine)).toEqual(
        new Set(theirs.map(({ unit, level, period }) => `${level} ${unit} ${period}`)),
      );
      const arrived = new Map(submissions.map(({ file, receivedAt }) => [file, localDay(receivedAt)]));
      const arriving = submissions.map((each) => ({ ...each, sha256: each.file, entered: true }));
      const states = new Set<string>();
      const sources = { registry, submissions: arriving, reports, arrangements: [], province: null };
      for (const level of ['xa', 'huyen'] as const)
        for (const period of periods)
          for (const day of [3, 25].map((days) => addDays(lastDay(period), days))) {
            const at = coverageOf({ ...sources, today: day }, { period, level, parent: null, day });
            if (at?.level !== level || at.period !== period) continue;
            for (const { state } of at.rows) states.add(state);
            const told = at.rows.map((row) => [
              row.code,
              row.state === 'late' ? `late ${row.late}` : row.state,
            ]);
            expect(new Map(told as [string, string][])).toEqual(
              sendingOf(oracle, theirs, level, period, day, arrived, SPECIAL_DAYS),
            );
          }
      expect(states.size).toBeGreaterThan(1);
      expect(theirs.length).toBeGreaterThan(50);
    });

    it('which tasks are overdue, and by how many days', async () => {
      for (const { year, level } of await engine.run(taskFacetsQuery())) {
        const digits = { tinh: 2, huyen: 3, xa: 5, so: 0, phong: 0, khac: 0 }[level];
        if (digits === 0 || year === null) continue;
        const day = `${year}-08-20`;
        const mine = overdueTasks(await engine.run(datedTasksQuery({ year, level })), day)
          .map(({ unitId, number, late }) => `${registry.unit(unitId)?.code} ${number}: ${late}`)
          .sort();
        expect(mine).toEqual(overdueOf(tasks, String(year), digits, day));
      }
    });

    it('rates of tasks: strict, of reported, with evidence', async () => {
      const text = ({ part, whole }: Rate) => `${part}/${whole}`;
      for (const facet of await engine.run(taskFacetsQuery())) {
        const digits = { tinh: 2, huyen: 3, xa: 5, so: 0, phong: 0, khac: 0 }[facet.level];
        if (digits === 0) continue;
        const theirs = ratesOf(tasks, facet.year === null ? '' : String(facet.year), digits);
        const mine = (await engine.run(completionQuery(facet))).filter(({ code }) => code !== '');
        expect(mine.length).toBe(theirs.size);
        for (const unit of mine) {
          const { strict, reported, evidence } = ratesOnPage(unit);
          expect([text(strict), text(reported), text(evidence)]).toEqual(theirs.get(unit.code));
        }
      }
      expect(tasks.length).toBeGreaterThan(0);
    });

    it('per 10,000 people of today’s units, with every third commune unknown', async () => {
      const today = registry.units('xa', registry.reform);
      const isTold = (code: string) => Number(code) % 3 !== 0;
      const rows = today
        .filter(({ code }) => isTold(code))
        .map(({ id, code }): PopulationRow => ({ unit: id, year: 2025, people: peopleIn(code) }));
      const table = new Populations(rows, registry);
      for (const period of periods) {
        const of = selection({ basis: 'like_for_like', level: 'xa', period });
        const mine = await engine.run(rankingQuery(of));
        const ids = mine.map(({ id }) => id);
        const people = peopleOf(ids, await engine.run(partsQuery(of)), table, of);
        const theirs = dividedBy(
          ask(oracle, 'like_for_like', 'xa', period, 'item', null),
          ({ code }) => (isTold(code) ? peopleIn(code) : 0),
          10_000,
        );
        expectSame(normalise(mine, 'people', bases({ people })), theirs);
      }
    });

    it('per commune that there is, and per old unit', async () => {
      for (const period of periods.filter((each) => each.endsWith('-Q1'))) {
        const of = selection({ basis: 'like_for_like', level: 'huyen', period });
        const mine = await engine.run(rankingQuery(of));
        const sizes = new Map((await engine.run(sizesQuery(of))).map((size) => [size.id, size]));
        const rows = ask(oracle, 'like_for_like', 'huyen', period, 'item', null);
        const perCommune = dividedBy(rows, ({ expected }) => expected);
        expectSame(normalise(mine, 'commune_all', bases({ sizes })), perCommune);
        const eve = new Map(oracle.huyenGround('2025-06-30').map(({ code, parts }) => [code, parts.length]));
        const perOld = dividedBy(rows, ({ code }) => eve.get(code) ?? 0);
        expectSame(normalise(mine, 'old_unit', bases({ sizes })), perOld);
      }
    });

    it('shares of a channel, and per commune that reported', async () => {
      const of = selection({
        basis: 'like_for_like',
        level: 'huyen',
        period: periods.at(0)!,
        channel: 'radio',
      });
      const mine = await engine.run(rankingQuery(of));
      const all = await engine.run(rankingQuery({ ...of, channel: null }));
      const totals = new Map(all.map(({ id, value }) => [id, value]));
      const [rows, sums] = ['radio', null].map((channel) =>
        ask(oracle, 'like_for_like', 'huyen', of.period, 'item', channel),
      );
      const sumOf = new Map(sums!.map(({ code, value }) => [code, value ?? 0]));
      const shares = dividedBy(rows!, ({ code }) => sumOf.get(code) ?? 0, 100);
      expectSame(normalise(mine, 'share', bases({ totals })), shares);
      expectSame(
        normalise(mine, 'commune', bases({})),
        dividedBy(rows!, ({ reported }) => reported),
      );
      expect(shares.size).toBeGreaterThan(0);
    });

    it('what happened between two cumulative reports', async () => {
      if (!periods.includes('2025-Q1') || !periods.includes('2025-H1')) return;
      const at = (period: string) => selection({ basis: 'common_groups', level: 'xa', period });
      const [earlier, later] = [
        await engine.run(rankingQuery(at('2025-Q1'))),
        await engine.run(rankingQuery(at('2025-H1'))),
      ];
      const theirs = betweenOf(
        ask(oracle, 'common_groups', 'xa', '2025-Q1', 'item', null),
        ask(oracle, 'common_groups', 'xa', '2025-H1', 'item', null),
      );
      const exact = derivedUnits(earlier, later).filter(
        (row) =>
          row.value !== null && row.lower + row.upper + row.about === 0 && !saysNothing(row, earlier, later),
      );
      for (const { code, value } of exact) expect({ code, value }).toEqual({ code, value: theirs.get(code) });
      expect(lastDay('2025-H1')).toBe('2025-06-30');
    });
  },
);

/** The page takes a declared nothing for zero, of which the independent program knows no number. */
function saysNothing({ id }: UnitTally, ...sides: (readonly UnitTally[])[]): boolean {
  return sides.some((rows) => rows.some((row) => row.id === id && row.value === null && row.noActivity > 0));
}
