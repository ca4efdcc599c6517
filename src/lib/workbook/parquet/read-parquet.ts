import type { CellDraft } from '../cells/draft.ts';
import { finishSheet } from '../cells/finish-sheet.ts';
import { Refusal } from '../container/refusal.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { SourceFile } from '../read.ts';
import type { Workbook } from '../workbook.ts';
import { parquetTable, type ParquetTable } from './parquet-table.ts';

/**
 * A Parquet file as one sheet without a name, like a CSV: the names of its columns in the first row, a row of the file in
 * each further one; null leaves a cell empty. Throws as `parquetTable`, which says what of such files is read.
 */
export async function readParquet({ name, bytes }: SourceFile): Promise<Workbook> {
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('file-too-large');
  const table = await parquetTable(new Uint8Array(bytes).buffer);
  const sheet = finishSheet({ name: '', kind: 'grid', cells: draftsOf(table) }, 0);
  return { name, format: 'parquet', sheets: [sheet] };
}

function* draftsOf({ columns, rows }: ParquetTable): Generator<CellDraft> {
  for (const [col, text] of columns.entries()) yield { row: 0, col, content: [{ text }] };
  for (const [at, row] of rows.entries()) {
    for (const [col, column] of columns.entries()) {
      const value = row[column];
      if (value !== null && value !== undefined) yield { row: at + 1, col, content: contentOf(value) };
    }
  }
}

function contentOf(value: unknown): CellDraft['content'] {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number === 'number' && (typeof value === 'number' || Number.isSafeInteger(number))) {
    return { value: { kind: 'number', number, percent: false }, text: String(number) };
  }
  return [{ text: textOf(value) }];
}

/** Days without a time of day, and JSON for what is nested, which no table of ours has. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}
