import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Arrangement } from '#lib/domain/arrangement.ts';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, REGISTRY, submission, task, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import type { Arriving } from './arrivals.ts';
import { coverageColumns, tellingColumns } from './columns.ts';
import { coverageMatrixColumns } from './matrix-columns.ts';
import { alwaysReported, coverageMatrix } from './matrix.ts';
import { expectedPeriods, periodsLike } from './periods.ts';
import { reportsQuery, type Report } from './query.ts';
import { coverageCounts, type CoverageRow } from './rows.ts';
import { coverageSentence } from './sentence.ts';
import { coverageOf, type CoverageSources } from './situation.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

describe('which files report of whom', () => {
  it('nobody, from an empty store', async () => {
    expect(await engine.run(reportsQuery())).toEqual([]);
  });

  it('tells units and periods apart, and whose file it is', async () => {
    const of = (id: number, sender: typeof UNITS.cat | null, ...facts: ReturnType<typeof fact>[]) => {
      const made = submission({ facts }, { id, file: `${id}.xlsx` });
      return { ...made, interpretation: { ...made.interpretation, sender } };
    };
    await engine.load(
      of(1, UNITS.cat, fact(), fact({ channel: 'radio' }), fact({ period: '2024-Q1', status: 'comparison' })),
      of(2, UNITS.binh, fact({ unit: UNITS.duong }), fact({ unit: UNITS.binh, scope: 'children' })),
      of(3, UNITS.dong, fact({ unit: UNITS.dong, proposed: true }), fact({ proposed: true })),
      of(4, null, fact({ unit: unknownUnit('Xã Lạ') })),
    );
    const told = await engine.run(reportsQuery());
    expect(
      told.map((each) => [each.unit, each.period, each.submission, each.entries, each.byItself]),
    ).toEqual([
      [UNITS.cat.id, '2025-Q1', 1, 2, true],
      [UNITS.duong.id, '2025-Q1', 2, 1, false],
      [UNITS.dong.id, '2025-Q1', 3, 1, true],
    ]);
  });

  it('results of tasks are a report of their year, a plan is none', async () => {
    await engine.load(
      submission({
        tasks: [task(), task({ unit: UNITS.duong, status: null }), task({ status: 'blank', number: '2' })],
      }),
    );
    expect(await engine.run(reportsQuery())).toMatchObject([
      { unit: UNITS.cat.id, period: '2025', entries: 1 },
    ]);
  });
});

const report = (unit: { id: string }, submission: number, period = '2025-Q1'): Report => ({
  unit: unit.id,
  level: 'xa',
  period,
  submission,
  entries: 1,
  byItself: true,
});
/** A file that was imported on a day, at noon by this machine's clock. */
const file = (id: number, imported: string, signed = ''): Arriving => {
  const { interpretation } = submission({});
  return {
    id,
    file: `${id}.xlsx`,
    sha256: String(id),
    receivedAt: new Date(`${imported}T12:00:00`).toISOString(),
    entered: true,
    interpretation: { ...interpretation, document: { ...interpretation.document, date: signed } },
  };
};
const NOTHING = { period: null, level: null, parent: null, day: null } as const;

/** Cát reports in time, Dương late and again, Đông not at all. The first quarter of 2025 is due on 02/04/2025. */
const sources = (arrangements: Arrangement[] = [], today = '2025-04-10'): CoverageSources => ({
  registry: REGISTRY,
  submissions: [
    file(1, '2025-04-02', '2025-03-31'),
    file(2, '2025-04-09'),
    file(3, '2025-04-08', '2025-04-01'),
  ],
  reports: [report(UNITS.cat, 1), report(UNITS.duong, 2), report(UNITS.duong, 3)],
  arrangements,
  province: 'An',
  today,
});
const stand = (rows: readonly CoverageRow[]) => rows.map(({ name, state, late }) => [name, state, late]);
const rowsOf = (arrangements?: Arrangement[], today?: string) =>
  coverageOf(sources(arrangements, today), NOTHING)!.rows;

describe('where units stand', () => {
  it('by the first arrival; Giỗ Tổ on 07/04/2025 is no working day', () => {
    expect(stand(rowsOf())).toEqual([
      ['Xã Cát', 'on_time', 0],
      ['Xã Dương', 'late', 3],
      ['Xã Đông', 'missing', 0],
    ]);
    expect(coverageCounts(rowsOf())).toEqual({
      expected: 3,
      on_time: 1,
      late: 1,
      missing: 1,
      pending: 0,
      excused: 0,
      resent: 1,
    });
  });

  it('nobody is late before the deadline, and what has not arrived yet does not count', () => {
    expect(stand(rowsOf([], '2025-04-01'))).toEqual([
      ['Xã Cát', 'pending', 0],
      ['Xã Dương', 'pending', 0],
      ['Xã Đông', 'pending', 0],
    ]);
  });

  it('the day that a person gave goes before signing and import', () => {
    const arrival: Arrangement = { about: 'arrival', file: '2.xlsx', sha256: '2', day: '2025-04-02' };
    const signed: Arrangement = { about: 'undated', by: 'signed' };
    const [cat, duong] = rowsOf([arrival, signed]);
    expect(cat!.filed).toMatchObject([{ day: '2025-03-31', basis: 'signed' }]);
    expect(duong!.filed).toMatchObject([
      { day: '2025-04-01', basis: 'signed' },
      { day: '2025-04-02', basis: 'received' },
    ]);
    expect(duong!.state).toBe('on_time');
    expect(rowsOf()[0]!.filed).toMatchObject([{ day: '2025-04-02', basis: 'imported' }]);
  });

  it('who need not report is in no number, who was added is', () => {
    const said = (unit: string, expected: boolean): Arrangement => ({
      about: 'expected',
      unit,
      period: '2025-Q1',
      expected,
      reason: expected ? '' : 'mới lập',
    });
    const rows = rowsOf([said(UNITS.dong.id, false), said(UNITS.hien.id, true)]);
    expect(stand(rows).slice(2)).toEqual([
      ['Xã Đông', 'excused', 0],
      ['Xã Hiền', 'missing', 0],
    ]);
    expect(coverageCounts(rows)).toMatchObject({ expected: 3, excused: 1, missing: 1 });
    expect(stand(rowsOf([{ ...said(UNITS.dong.id, false), period: '2024' } as Arrangement]))[2]![1]).toBe(
      'missing',
    );
  });

  it('expects the units of the period, of the chosen parent or province', () => {
    const names = (over: Partial<CoverageSources>, view: Partial<typeof NOTHING> | object = {}) =>
      coverageOf({ ...sources(), ...over }, { ...NOTHING, ...view })!.units.map(({ name }) => name);
    expect(names({}, { parent: 'huyen:001@' })).toEqual(['Xã Cát', 'Xã Dương']);
    expect(names({}, { parent: 'tinh:02@' })).toEqual(['Xã Hiền']);
    const later = { reports: [report(UNITS.catDuong, 1, '2025-Q3')] };
    expect(names(later)).toEqual(['Xã Cát Dương', 'Xã Đông Mới', 'Phường Hiền']);
    expect(names({ province: null })).toEqual(['Xã Cát', 'Xã Dương', 'Xã Đông']);
    expect(names({ province: 'Gia' })).toEqual(['Xã Cát', 'Xã Dương', 'Xã Hiền']);
    const merged = { reports: [...sources().reports, report(UNITS.hien, 3)] };
    expect(names(merged)).toEqual(['Xã Cát', 'Xã Dương', 'Xã Đông', 'Xã Hiền']);
  });

  it('is silent where no unit of a listed level reports', () => {
    expect(coverageOf({ ...sources(), reports: [] }, NOTHING)).toBeNull();
  });
});

describe('periods', () => {
  it('those of the kinds that were reported, up to the day', () => {
    expect(expectedPeriods(['2025-Q2', '2024', '2025-9M'], '2025-12-15')).toEqual([
      '2025-9M',
      '2025-Q3',
      '2025-Q2',
      '2024',
    ]);
    expect(periodsLike('2025-Q3', ['2025-9M', '2025-Q3', '2025-Q2', '2024'], 8)).toEqual([
      '2025-Q2',
      '2025-Q3',
    ]);
  });

  it('stand beside each other', () => {
    const { series, units } = coverageOf(
      { ...sources(), reports: [...sources().reports, report(UNITS.cat, 1, '2024-Q4')] },
      NOTHING,
    )!;
    expect(series.map(({ period }) => period)).toEqual(['2024-Q4', '2025-Q1']);
    const rows = coverageMatrix(
      REGISTRY,
      units,
      series.map((each) => each.rows),
    );
    expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.state)])).toEqual([
      ['Xã Cát', 'late', 'on_time'],
      ['Xã Dương', 'missing', 'late'],
      ['Xã Đông', 'missing', 'missing'],
    ]);
    expect(alwaysReported(rows)).toBe(1);
    const [name, missed, then] = coverageMatrixColumns(['2024-Q4', '2025-Q1'], (period) => `?${period}`);
    expect(rows.map((row) => [name, missed, then].map((column) => column?.text(row)))).toEqual([
      ['Xã Cát', '0/2', 'Trễ 58 ngày'],
      ['Xã Dương', '1/2', 'Chưa nộp'],
      ['Xã Đông', '2/2', 'Chưa nộp'],
    ]);
    expect([then?.label, then?.href, then?.mark?.(rows[0]!)?.tone, then?.beside?.(rows[0]!)]).toEqual([
      'Quý IV/2024',
      '?2024-Q4',
      'warning',
      '58',
    ]);
  });
});

it('lists those who sent nothing without days and files', () => {
  const rows = rowsOf();
  const columns = coverageColumns(rows);
  const shown = (those: readonly CoverageRow[]) => tellingColumns(columns, those).map(({ key }) => key);
  const silent = rows.filter(({ state }) => state === 'missing');
  expect(shown(silent)).toEqual(['name', 'parent', 'code', 'state']);
  expect(shown(rows)).toEqual(expect.arrayContaining(['late', 'day', 'basis', 'times', 'files']));
});

it('says who has reported in one sentence', () => {
  expect(coverageSentence(coverageCounts(rowsOf()), 'xa', '2025-Q1')).toBe(
    '2/3 xã đã nộp báo cáo quý I/2025, đúng hạn 1/3 (33,3%), trễ 1, quá hạn chưa nộp 1.',
  );
  expect(coverageSentence(coverageCounts([]), 'xa', '2025-Q1')).toBe(
    'Không có đơn vị nào phải nộp báo cáo quý I/2025.',
  );
});
