import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { dataSetWords } from '#lib/messages/data-set.ts';
import { sql } from '#lib/store/sql.ts';
import { openEngine } from '../helpers/engine.ts';
import { fact, REGISTRY, submission, UNITS } from '../helpers/facts.ts';

const HELD = submission({
  facts: [UNITS.cat, UNITS.duong, UNITS.dong, UNITS.ha, UNITS.binh].flatMap((unit, of) =>
    ['2023', '2024-Q1', '2024-Q2', '2024-M03'].flatMap((period, at) =>
      CHANNELS.slice(0, 9).map((channel, nth) =>
        fact({
          ...{ unit, period, channel, value: of * 100 + at * 10 + nth + 0.25 },
          status: nth === 3 ? 'duplicate' : 'counted',
        }),
      ),
    ),
  ),
});

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

it('opens as it is in DuckDB outside the browser, with the same sums as in the page', async () => {
  const sums = `select unit_code, period, channel, sum(value) as total`;
  const there = await ask(`${sums} from ${PARTS} where status = 'counted' group by all order by all`);
  const engine = await openEngine();
  await engine.load(HELD);
  const here = await engine.rows(
    sql`select unit_code, period, channel, sum(value) as total from cube group by all order by all`,
  );
  expect(there).toHaveLength(5 * 4 * 8);
  expect(there).toEqual(here);
});

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
