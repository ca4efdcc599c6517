import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { openFile } from '../read.ts';
import { parquetTable } from './parquet-table.ts';

const ROWS = 1000;
const BYTES = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'unit', data: Array.from({ length: ROWS }, (_, i) => `u${Math.floor(i / 10)}`.padStart(4)) },
      { name: 'value', data: Array.from({ length: ROWS }, (_, i) => i / 2) },
    ],
    rowGroupSize: 100,
  }),
);

/** The bytes piece by piece, and how many were asked for. */
function counted(bytes: Uint8Array) {
  const source = {
    asked: 0,
    byteLength: bytes.length,
    slice(start: number, end = bytes.length) {
      source.asked += end - start;
      return bytes.slice(start, end).buffer as ArrayBuffer;
    },
  };
  return source;
}

async function refusalOf(bytes: Uint8Array) {
  const { workbook, problems } = await openFile({ name: 'a.parquet', bytes });
  expect(workbook).toBeNull();
  return problems.map(({ code, params }) => ({ code, params }));
}

describe('a Parquet file', () => {
  it('is a sheet whose first row names its columns', async () => {
    const { workbook } = await openFile({ name: 'a.parquet', bytes: BYTES });
    expect(workbook).toMatchObject({ format: 'parquet', sheets: [{ name: '', kind: 'grid' }] });
    const { cells } = workbook!.sheets[0]!;
    expect(cells).toHaveLength(2 * (ROWS + 1));
    expect(cells.slice(0, 4).map(({ text }) => text)).toEqual(['unit', 'value', '  u0', '0']);
    expect(cells.at(-1)).toMatchObject({ row: ROWS, col: 1, value: { kind: 'number', number: 499.5 } });
  });

  it('gives the rows of one value without the groups of rows that cannot hold it', async () => {
    const source = counted(BYTES);
    const { rows } = await parquetTable(source, { column: 'unit', values: [' u42'] });
    expect(rows.map((row) => row['value'])).toEqual([
      210, 210.5, 211, 211.5, 212, 212.5, 213, 213.5, 214, 214.5,
    ]);
    const metadata = counted(BYTES);
    await parquetTable(metadata, { column: 'unit', values: ['none'] });
    expect(source.asked - metadata.asked).toBeLessThan(BYTES.length / 5);
    expect(source.asked).toBeGreaterThan(metadata.asked);
  });

  it('that is cut off, garbled or packed in a way that is not read is refused with a word', async () => {
    expect(await refusalOf(BYTES.slice(0, -9))).toEqual([{ code: 'file-corrupt', params: {} }]);
    const garbled = BYTES.slice();
    garbled.fill(0xff, garbled.length - 400, garbled.length - 8);
    expect(await refusalOf(garbled)).toEqual([{ code: 'file-corrupt', params: {} }]);
    const packed = parquetWriteBuffer({
      columnData: [{ name: 'a', data: ['x'.repeat(100)] }],
      codec: 'ZSTD',
      compressors: { ZSTD: (bytes) => bytes.slice(0, 50) },
    });
    expect(await refusalOf(new Uint8Array(packed))).toEqual([
      { code: 'file-parquet-codec', params: { codec: 'ZSTD' } },
    ]);
  });
});
