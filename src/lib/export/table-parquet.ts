import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvValue } from './csv.ts';
import { headOf, portionOf, type FileTable, type TableHead, type TablePortion } from './table-file.ts';

/**
 * Rows as the bytes of a Parquet file, for programs that analyse. A column whose cells are all numbers is one of
 * numbers; where some are no plain number ("≥ 70", "Đang cập nhật") they are null there, and `…_text` says them as shown.
 */
export function parquetOf(head: TableHead, portions: readonly TablePortion[]): ArrayBuffer {
  const columnData = head.columns.flatMap(({ key }, col) => {
    const values = portions.flatMap((portion) => portion.values.map((row) => row[col] ?? null));
    if (!values.some((value) => typeof value === 'number')) return [texts(key, values)];
    const numbers = values.map((value) => (typeof value === 'number' ? value : null));
    const named = { name: key, data: numbers, type: 'DOUBLE' as const, nullable: true };
    if (values.every((value) => value === null || typeof value === 'number')) return [named];
    const shown = portions.flatMap((portion) => portion.texts.map((row) => row[col] ?? ''));
    return [named, texts(`${key}_text`, shown)];
  });
  return parquetWriteBuffer({
    columnData,
    createdBy: 'Bảng CCHC',
    kvMetadata: [
      { key: 'title', value: head.title },
      { key: 'notes', value: head.notes.join('\n') },
    ],
  });
}

/** The whole table at once. */
export function tableParquet<Row>(table: FileTable<Row>, rows: readonly Row[]): ArrayBuffer {
  return parquetOf(headOf(table), [portionOf(table, rows, true)]);
}

function texts(name: string, values: readonly CsvValue[]) {
  const data = values.map((value) => (value === null ? null : String(value)));
  return { name, data, type: 'STRING' as const, nullable: true };
}
