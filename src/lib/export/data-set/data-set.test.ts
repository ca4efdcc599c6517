import { parquetReadObjects } from 'hyparquet';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fact, REGISTRY, submission, target, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { dataSetFiles } from './data-set.ts';
import { zipDataSet } from './zip-data-set.ts';

const OPTIONS = { registry: REGISTRY, province: 'An', madeAt: '2026-01-02T03:04:05.000Z' };

const HELD = submission({
  facts: [
    fact({ unit: UNITS.duong, value: 7, period: '2024-Q1' }),
    fact({ unit: UNITS.cat, value: 12.5, of: 20, period: '2024-Q1' }),
    fact({ unit: UNITS.cat, value: null, state: 'missing', period: '2025-01-01/2025-02-03' }),
    fact({ unit: UNITS.ha, value: 1, period: '2024' }),
    fact({ unit: { id: '', code: '', name: 'Sở X', level: 'so' }, value: 3, period: '' }),
  ],
  tasks: [task()],
  targets: [target()],
});
const PUBLISHED = [{ sha256: 'ab'.repeat(32), interpretation: HELD.interpretation }];

const files = new Map([...dataSetFiles(PUBLISHED, OPTIONS)].map(({ path, bytes }) => [path, bytes]));

function rowsOf(path: string) {
  const bytes = files.get(path)!;
  return parquetReadObjects({ file: bytes.slice().buffer });
}

describe('an open data set', () => {
  it('parts figures by the province that the unit lay in and the year of the period', () => {
    expect([...files.keys()].filter((path) => path.startsWith('facts/'))).toEqual([
      'facts/province=01/year=0/part.parquet',
      'facts/province=01/year=2024/part.parquet',
      'facts/province=01/year=2025/part.parquet',
      'facts/province=02/year=2024/part.parquet',
    ]);
  });

  it('says of each figure what it says, sorted by unit; what is missing is null and no zero', async () => {
    expect(await rowsOf('facts/province=01/year=2024/part.parquet')).toMatchObject([
      { unit_code: '00001', value: 12.5, of: 20, period: '2024-Q1', status: 'counted' },
      { unit_code: '00002', value: 7, of: null },
    ]);
    expect(await rowsOf('facts/province=01/year=2025/part.parquet')).toMatchObject([
      { value: null, state: 'missing' },
    ]);
  });

  it('names every row for good', async () => {
    const again = [...dataSetFiles(PUBLISHED, OPTIONS)].map(({ path, bytes }) => [path, bytes]);
    expect(again).toEqual([...files]);
    const [row] = await rowsOf('facts/province=02/year=2024/part.parquet');
    expect(row!['id']).toMatch(/^abababababababab-\d+-\d+-\d+-\d+$/);
  });

  it('brings the units and their lineage', async () => {
    expect(await rowsOf('units.parquet')).toContainEqual({
      ...{ id: 'xa:00011@2025-07-01', level: 'xa', code: '00011', name: 'Xã Cát Dương', type: 'Xã' },
      ...{
        short_name: 'Cát Dương',
        parent: 'tinh:01@',
        province: 'tinh:01@',
        valid_from: '2025-07-01',
        valid_to: null,
      },
    });
    expect(await rowsOf('lineage.parquet')).toContainEqual({
      ...{ unit: 'xa:00001@', successor: 'xa:00011@2025-07-01', kind: expect.any(String) as string },
    });
  });

  it('explains every column of every table', () => {
    const readme = new TextDecoder().decode(files.get('README.md'));
    const lines = readme.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Cột'));
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('is one zip, the same whenever it is made', () => {
    const zip = zipDataSet(dataSetFiles(PUBLISHED, OPTIONS));
    expect(Object.keys(unzipSync(zip))).toEqual([...files.keys()]);
    expect(zipDataSet(dataSetFiles(PUBLISHED, OPTIONS))).toEqual(zip);
  });
});
