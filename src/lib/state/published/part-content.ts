import { AppError } from '#lib/domain/app-error.ts';
import { parquetOf } from '#lib/export/data-set/parquet.ts';
import type { CsvValue } from '#lib/export/csv.ts';
import { parquetTable, type ByteSource } from '#lib/workbook/parquet/parquet-table.ts';

/** A part as it lies on the server. Throws what the source throws. */
export async function wholePart(source: ByteSource): Promise<Blob> {
  return new Blob([await source.slice(0, source.byteLength)]);
}

/**
 * The rows of a part that are about a unit, as a Parquet file of their own; of the part only the pieces are fetched in which they can
 * lie. Throws what the source throws, and `data-set-damaged` where the part cannot be read.
 */
export async function partOfUnit(source: ByteSource, code: string): Promise<Blob> {
  try {
    const { columns, rows } = await parquetTable(source, { column: 'unit_code', values: [code] });
    const values = rows.map((row) => columns.map((column) => (row[column] ?? null) as CsvValue));
    return new Blob([new Uint8Array(parquetOf(columns, values, code))]);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('data-set-damaged', {}, error);
  }
}
