import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { zipDataSet } from '#lib/export/data-set/zip-data-set.ts';
import { expand, openFile, type SourceFile } from '#lib/workbook/read.ts';
import { fact, REGISTRY, submission, target, UNITS } from '../../../../tests/helpers/facts.ts';
import { interpret } from '../interpret.ts';

const { place: PLACE } = fact();
const CONTEXT = { registry: REGISTRY, province: null, year: null };

function zipped(held: ReturnType<typeof submission>): SourceFile {
  const options = { registry: REGISTRY, province: '01', madeAt: '2026-01-02T00:00:00.000Z' };
  const published = [{ sha256: 'ab'.repeat(32), interpretation: held.interpretation }];
  return { name: 'bo.zip', bytes: zipDataSet(dataSetFiles(published, options)) };
}

async function factsIn(files: readonly SourceFile[]): Promise<readonly Fact[]> {
  const read = files.map(async (file) => interpret((await openFile(file)).workbook!, CONTEXT).facts);
  return (await Promise.all(read)).flat();
}

/** What a figure says, without where it stands, in one order. */
function sayings(facts: readonly Fact[]): string[] {
  return facts
    .map(({ place: _, evidence: __, ...said }) => JSON.stringify(Object.entries(said).sort()))
    .sort();
}

const facts = fc.array(
  fc
    .record({
      unit: fc.constantFrom(UNITS.cat, UNITS.binh, UNITS.an, {
        ...{ id: '', code: '', name: 'Sở X', level: 'so' as const },
      }),
      period: fc.constantFrom('2024', '2024-Q1', '2023-9M', '2024-M03', '2024-01-01/2024-09-12', ''),
      channel: fc.constantFrom(...CHANNELS),
      measure: fc.constantFrom(...MEASURES),
      scope: fc.constantFrom('own' as const, 'children' as const),
      status: fc.constantFrom('counted' as const, 'total' as const, 'conflict' as const),
      qualifier: fc.constantFrom('exact' as const, 'more_than' as const),
      state: fc.constantFrom('value' as const, 'missing' as const, 'no_activity' as const),
      value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })),
      of: fc.option(fc.nat()),
      subchannel: fc.constantFrom('', 'Zalo OA', '=1+1', 'Đài, "loa"'),
      periodFrom: fc.constantFrom('', '2024-01-01'),
      topic: fc.constantFrom('cchc' as const, 'cds' as const),
    })
    .map(({ value, ...rest }) => ({ ...rest, value: rest.state === 'value' ? value : null })),
  { minLength: 1, maxLength: 8 },
);

describe('the figures of an open data set', () => {
  it('say after being published and read what they said before', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (drawn) => {
        const before = drawn.map((each) => fact({ ...each, place: { ...PLACE, sheet: 'văn bản' } }));
        const { files, problems } = expand(zipped(submission({ facts: before })));
        expect(problems).toEqual([]);
        expect(sayings(await factsIn(files))).toEqual(sayings(before));
      }),
      { numRuns: 40 },
    );
  });

  it('come out of a zip with its tasks and quotas, without what else lies in it', () => {
    const { files, problems } = expand(zipped(submission({ facts: [fact()], targets: [target()] })));
    expect(files.map(({ name }) => name.replace('bo.zip/', '').split('/')[0])).toEqual(['facts', 'targets']);
    expect(problems).toEqual([]);
  });

  it('are read as others wrote them: whole numbers, days and yes or no', async () => {
    const columnData = [
      { name: 'unit_name', data: ['Xã Cát'], type: 'STRING' as const },
      { name: 'period', data: ['2024-Q1'], type: 'STRING' as const },
      { name: 'channel', data: ['portal'], type: 'STRING' as const },
      { name: 'measure', data: ['item'], type: 'STRING' as const },
      { name: 'value', data: [12n], type: 'INT64' as const },
      { name: 'period_from', data: [new Date('2024-01-01')], type: 'TIMESTAMP' as const },
      { name: 'checked', data: [true], type: 'BOOLEAN' as const },
    ];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
    const [read] = await factsIn([{ name: 'a.parquet', bytes }]);
    expect(read).toMatchObject({ value: 12, unit: UNITS.cat, periodFrom: '2024-01-01' });
    expect(read!.place).toMatchObject({ file: 'a.parquet', cell: 'E2' });
  });
});
