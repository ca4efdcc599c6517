import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { TABLES_SQL } from '#lib/export/data-set/tables-sql.ts';
import { dataSetWords } from '#lib/messages/data-set.ts';
import { createCube } from '#lib/store/schema.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { REGISTRY } from '../helpers/facts.ts';
import { HELD, QUESTIONS } from './questions.ts';

let folder: string;
let native: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-set-'));
  const published = [{ sha256: 'cd'.repeat(32), interpretation: HELD.interpretation }];
  const options = { registry: REGISTRY, province: '01', madeAt: '2026-01-02T00:00:00.000Z' };
  for (const { path, bytes } of dataSetFiles(published, options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  native = await (await DuckDBInstance.create()).connect();
  await native.run(`set file_search_path = '${folder}'`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(statement: string) {
  const reader = await native.runAndReadAll(statement);
  return reader.getRowObjects();
}

const PARTS = `read_parquet('facts/*/*/part.parquet', hive_partitioning = true,
  hive_types = {'province': VARCHAR, 'year': INTEGER})`;

describe("the page's own questions", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await engine.load(HELD);
    for (const statement of TABLES_SQL.split(/;\n/)) if (statement.trim() !== '') await native.run(statement);
    await native.run(createCube('facts', 'cube'));
  });

  it.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
    'have the same answer in DuckDB outside the browser: %s',
    async (name) => {
      const { text, params } = QUESTIONS[name].sql;
      const reader = await native.runAndReadAll(text, [...params]);
      const there = reader.getRowObjects().map(plain);
      const here = await engine.rows(QUESTIONS[name].sql);
      expect(here.length).toBeGreaterThan(0);
      expect(there).toEqual(here);
    },
  );
});

/** Counts come as big integers, and decimals with their scale. */
function plain(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}

it('reads only the folders that are asked for', async () => {
  const [plan] = await ask(
    `explain analyze select count(*) from ${PARTS} where province = '02' and year = 2023`,
  );
  expect(JSON.stringify(plan)).toMatch(/Scanning Files: 1\/4|Total Files Read: 1/);
});

it('answers the question that its README.md gives as an example', async () => {
  const example = /```sql\n([^]*?)```/.exec(dataSetWords.open)![1]!;
  expect(await ask(example)).toContainEqual({
    ...{ unit_name: 'Xã Dương', channel: 'portal', 'sum("value")': 110.25 },
  });
});

it('joins figures with the units and their lineage', async () => {
  const rows = await ask(
    `select distinct f.unit_name, s.name as became from ${PARTS} f
     join read_parquet('units.parquet') u on u.level = f.unit_level and u.code = f.unit_code and u.valid_to = '2025-07-01'
     join read_parquet('lineage.parquet') l on l.unit = u.id
     join read_parquet('units.parquet') s on s.id = l.successor order by all`,
  );
  expect(rows).toContainEqual({ unit_name: 'Xã Cát', became: 'Xã Cát Dương' });
});
