import { TableBookWriter } from './table-book.ts';
import type { TableHead, TablePortion } from './table-file.ts';
import { parquetOf } from './table-parquet.ts';

export type TableFormat = 'xlsx' | 'parquet';

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

/** Makes the file of a table whose rows come in portions. */
export class TableMaker {
  readonly #format: TableFormat;
  readonly #head: TableHead;
  readonly #book: TableBookWriter;
  readonly #held: TablePortion[] = [];

  constructor(format: TableFormat, head: TableHead) {
    this.#format = format;
    this.#head = head;
    this.#book = new TableBookWriter(head);
  }

  add(portion: TablePortion): void {
    if (this.#format === 'xlsx') this.#book.add(portion.values);
    else this.#held.push(portion);
  }

  end(): Blob {
    const pieces = this.#format === 'xlsx' ? this.#book.end() : [parquetOf(this.#head, this.#held)];
    return new Blob([...pieces], { type: TYPES[this.#format] });
  }
}
