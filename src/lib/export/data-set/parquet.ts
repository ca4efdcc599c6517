import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvValue } from '../csv.ts';
import { isNumberColumn } from './columns.ts';

/**
 * Readers skip row groups whose least and greatest values say that nothing in them is asked for: about ten groups for a
 * province's year.
 */
const ROWS_A_GROUP = 4_000;

/** A table as the bytes of a Parquet file; what is not said is null. */
export function parquetOf(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  title: string,
): Uint8Array {
  const columnData = columns.map((name, at) =>
    isNumberColumn(name)
      ? { name, type: 'DOUBLE' as const, nullable: true, data: rows.map((row) => numberIn(row[at])) }
      : { name, type: 'STRING' as const, nullable: true, data: rows.map((row) => textIn(row[at])) },
  );
  const kvMetadata = [{ key: 'title', value: title }];
  return new Uint8Array(
    parquetWriteBuffer({ columnData, createdBy: 'Bảng CCHC', kvMetadata, rowGroupSize: ROWS_A_GROUP }),
  );
}

function numberIn(value: CsvValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function textIn(value: CsvValue | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
