import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { openEngine, type TestEngine } from '../../../tests/helpers/engine.ts';
import {
  fact,
  noFigure,
  REGISTRY,
  submission,
  target,
  task,
  UNITS,
  unknownUnit,
} from '../../../tests/helpers/facts.ts';
import type { Connection } from './connection.ts';
import { fill, makeEmpty } from './fill.ts';
import type { RawRow } from './query.ts';
import { tablesOf } from './rows.ts';
import { TABLES } from './schema.ts';
import { sql } from './sql.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const FACTS = sql`select count(*) as n from facts`;

describe('the tables', () => {
  it('are there from the start, empty', async () => {
    for (const table of [...Object.keys(TABLES), 'cube']) {
      expect(await engine.rows({ text: `select count(*) as n from ${table}`, params: [] })).toEqual([
        { n: 0 },
      ]);
    }
  });

  it('are filled in portions, told row by row', async () => {
    const told: string[] = [];
    const facts = Array.from({ length: 25_000 }, () => fact());
    const rows = tablesOf({ registry: REGISTRY, submissions: [submission({ facts })] });
    await fill(engine, rows, ({ done, total }) => told.push(`${done === total ? 'all' : total - done}`));
    expect(told.at(-1)).toBe('all');
    expect(told.filter((left) => Number(left) >= 5_000).length).toBeGreaterThan(1);
    expect(await engine.rows(FACTS)).toEqual([{ n: 25_000 }]);
  });

  it('number figures over all files and keep where each stands', async () => {
    await engine.load(
      submission({ facts: [fact(), fact()] }, { id: 4, file: 'a.xlsx' }),
      submission(
        { facts: [fact({ unit: UNITS.hienMoi, period: '2026-Q1', of: 6 })] },
        { id: 9, file: 'b.xlsx', sample: true },
      ),
    );
    expect(
      await engine.rows(sql`select fact_id, submission_id, file, sheet, cell from facts order by 1`),
    ).toEqual([
      { fact_id: 1, submission_id: 4, file: 'a.xlsx', sheet: 'Phụ lục', cell: 'C5' },
      { fact_id: 2, submission_id: 4, file: 'a.xlsx', sheet: 'Phụ lục', cell: 'C5' },
      { fact_id: 3, submission_id: 9, file: 'b.xlsx', sheet: 'Phụ lục', cell: 'C5' },
    ]);
    expect(
      await engine.rows(sql`select parent_id, province_id, period_kind, period_year, period_from, period_to, of_value, sample
        from facts where fact_id = 3`),
    ).toEqual([
      {
        parent_id: 'tinh:01@',
        province_id: 'tinh:01@',
        period_kind: 'quarter',
        period_year: 2026,
        period_from: '2026-01-01',
        period_to: '2026-03-31',
        of_value: 6,
        sample: true,
      },
    ]);
  });

  it('hold tasks, quotas and what became of the units', async () => {
    await engine.load(
      submission({
        tasks: [task({ links: ['https://a.vn/1', 'https://a.vn/2'], status: null })],
        targets: [target()],
      }),
    );
    expect(await engine.rows(sql`select sheet_row, status, percent, links, province_id from tasks`)).toEqual([
      {
        sheet_row: 5,
        status: '',
        percent: null,
        links: 'https://a.vn/1\nhttps://a.vn/2',
        province_id: 'tinh:01@',
      },
    ]);
    expect(await engine.rows(sql`select comparator, value, per from targets`)).toEqual([
      { comparator: '>=', value: 12, per: 'year' },
    ]);
    expect(
      await engine.rows(sql`select * from edges where old_id = ${UNITS.duong.id} order by new_id`),
    ).toEqual([
      { old_id: UNITS.duong.id, new_id: UNITS.catDuong.id, kind: 'part' },
      { old_id: UNITS.duong.id, new_id: UNITS.dongMoi.id, kind: 'part' },
    ]);
  });

  it('hold all units of the provinces in use, of all times, and no others', async () => {
    await engine.load(submission({ facts: [fact({ unit: UNITS.hien })] }));
    const units = sql`select unit_id, huyen_id from units order by unit_id`;
    expect(await engine.rows(units)).toEqual([
      { unit_id: UNITS.ha.id, huyen_id: null },
      { unit_id: UNITS.gia.id, huyen_id: null },
      { unit_id: UNITS.hien.id, huyen_id: UNITS.ha.id },
    ]);
  });

  it.each(['create or replace table problems_next', 'drop table if exists cube', 'alter table cube_next'])(
    'keep what the last load held when one fails at: %s',
    async (step) => {
      await engine.load(submission({ facts: [fact()] }));
      const failing: Connection = {
        execute: async (statement) => {
          const at = statement.indexOf(step);
          await engine.execute(at === -1 ? statement : `${statement.slice(0, at)} select 1`);
          if (at !== -1) throw new Error('broken');
        },
        insert: (table, rows) => engine.insert(table, rows),
        ask: (question) => engine.ask(question),
      };
      const rows = tablesOf({ registry: REGISTRY, submissions: [submission({ facts: [fact(), fact()] })] });
      await expect(fill(failing, rows)).rejects.toThrow('broken');
      expect(await engine.rows(FACTS)).toEqual([{ n: 1 }]);
      await fill(engine, rows);
      expect(await engine.rows(FACTS)).toEqual([{ n: 2 }]);
    },
  );
});

describe('the cube', () => {
  /** The cube over these figures, its columns by which something was counted only. */
  async function cubeOf(...facts: Fact[]): Promise<RawRow[]> {
    await engine.load(submission({ facts }));
    return engine.rows(sql`select unit_id, written_name, scope, period, channel, measure, value, figures, missing, conflicts, proposals
      from cube order by all`);
  }
  const cell = (part: RawRow = {}): RawRow => ({
    unit_id: UNITS.cat.id,
    written_name: '',
    scope: 'own',
    period: '2025-Q1',
    channel: 'portal',
    measure: 'item',
    value: 5,
    figures: 1,
    missing: 0,
    conflicts: 0,
    proposals: 0,
    ...part,
  });

  it('adds counted figures', async () => {
    expect(await cubeOf(fact(), fact({ value: 0.5 }))).toEqual([cell({ value: 5.5, figures: 2 })]);
  });

  it.each(['total', 'comparison', 'subset', 'duplicate', 'superseded'] as const)(
    'knows nothing of a figure that is a %s',
    async (status) => {
      expect(await cubeOf(fact({ status }))).toEqual([]);
      expect(await cubeOf(fact(), fact({ status, value: 100 }))).toEqual([cell()]);
    },
  );

  it('counts conflicts and proposals without adding them', async () => {
    const facts = [fact(), fact({ status: 'conflict', value: 90 }), fact({ proposed: true, value: 70 })];
    expect(await cubeOf(...facts)).toEqual([cell({ conflicts: 1, proposals: 1 })]);
    expect(await cubeOf(fact({ proposed: true }))).toEqual([cell({ value: null, figures: 0, proposals: 1 })]);
    expect(await cubeOf(fact({ proposed: true, status: 'conflict' }))).toEqual([
      cell({ value: null, figures: 0, proposals: 1 }),
    ]);
  });

  it('knows nothing of other topics and of figures without a period', async () => {
    expect(await cubeOf(fact({ topic: 'cds' }), fact({ topic: 'other' }), fact({ period: '' }))).toEqual([]);
  });

  it('tells missing from zero', async () => {
    expect(await cubeOf(fact({ value: 0 }))).toEqual([cell({ value: 0 })]);
    expect(await cubeOf(noFigure('missing'))).toEqual([cell({ value: null, figures: 0, missing: 1 })]);
    expect(await cubeOf(noFigure('missing'), fact({ value: 0 }))).toEqual([cell({ value: 0, missing: 1 })]);
  });

  it('counts the ways in which a figure is not exact or not there', async () => {
    await engine.load(
      submission({
        facts: [
          fact({ qualifier: 'more_than' }),
          fact({ qualifier: 'at_least' }),
          fact({ qualifier: 'less_than' }),
          fact({ qualifier: 'at_most' }),
          fact({ qualifier: 'about' }),
          noFigure('unquantified'),
          noFigure('no_activity'),
          noFigure('not_applicable'),
          noFigure('unquantified', { proposed: true }),
        ],
      }),
    );
    expect(
      await engine.rows(sql`select value, figures, lower, upper, about, missing, unquantified, no_activity, not_applicable,
        proposals from cube`),
    ).toEqual([
      {
        value: 25,
        figures: 5,
        lower: 2,
        upper: 2,
        about: 1,
        missing: 0,
        unquantified: 1,
        no_activity: 1,
        not_applicable: 1,
        proposals: 1,
      },
    ]);
  });

  it('never adds what differs in unit, scope, period, channel or measure', async () => {
    const facts = [
      fact(),
      fact({ unit: UNITS.duong }),
      fact({ scope: 'children' }),
      fact({ scope: 'own_and_children' }),
      fact({ period: '2025' }),
      fact({ channel: 'radio' }),
      fact({ measure: 'broadcast' }),
      fact({ unit: unknownUnit('Xã Lạ') }),
      fact({ unit: unknownUnit('Xã Khác') }),
    ];
    expect(await cubeOf(...facts)).toHaveLength(facts.length);
  });

  it('adds the same over several files', async () => {
    await engine.load(
      submission({ facts: [fact()] }, { file: 'a.xlsx' }),
      submission({ facts: [fact({ value: 2 })] }, { id: 2, file: 'b.xlsx', sample: true }),
    );
    expect(await engine.rows(sql`select value, figures, sample from cube`)).toEqual([
      { value: 7, figures: 2, sample: true },
    ]);
  });
});
