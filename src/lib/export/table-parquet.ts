import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvValue } from './csv.ts';
import { cellOf, type FileTable } from './table-file.ts';

/**
 * The table as the bytes of a Parquet file, for programs that analyse. A column whose cells are all numbers is one of
 * numbers; where some are no plain number ("≥ 70", "Đang cập nhật") they are null there, and `…_text` says them as shown.
 */
export function tableParquet<Row>(table: FileTable<Row>, rows: readonly Row[]): ArrayBuffer {
  const columnData = table.columns.flatMap((column) => {
    const values = rows.map((row) => cellOf(column, row));
    if (!values.some((value) => typeof value === 'number')) return [texts(column.key, values)];
    const numbers = values.map((value) => (typeof value === 'number' ? value : null));
    const named = { name: column.key, data: numbers, type: 'DOUBLE' as const, nullable: true };
    const onlyNumbers = values.every((value) => value === null || typeof value === 'number');
    return onlyNumbers ? [named] : [named, texts(`${column.key}_text`, rows.map(column.text))];
  });
  return parquetWriteBuffer({
    columnData,
    createdBy: 'Bảng CCHC',
    kvMetadata: [
      { key: 'title', value: table.title },
      { key: 'notes', value: table.notes.join('\n') },
    ],
  });
}

function texts(name: string, values: readonly CsvValue[]) {
  const data = values.map((value) => (value === null ? null : String(value)));
  return { name, data, type: 'STRING' as const, nullable: true };
}
