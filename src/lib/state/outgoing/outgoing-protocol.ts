import type { AppErrorCode } from '#lib/domain/app-error.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { DataSetOptions, Published } from '#lib/export/data-set/data-set.ts';
import type { Returned } from '#lib/export/feedback/feedback-file.ts';
import type { TableHead, TablePortion } from '#lib/export/table-file.ts';
import type { TableFormat } from '#lib/export/table-maker.ts';
import type { FormOrder, FormUnit } from '#lib/export/forms/order.ts';

/** What an open data set is made with; the name is that of its zip. */
export interface DataSetOrder extends Pick<DataSetOptions, 'province' | 'madeAt'> {
  readonly name: string;
  readonly registry: RegistryFile;
}

/**
 * To the worker that makes the files which go out; one order, one worker. Copies for units are made by a `return` for
 * each submission (answered with `progress`) and `finish`; an open data set by a `publish` for each, and `data-set`; a table
 * by `table`, its `rows` (each answered with `progress`, in rows) and `finish-table`.
 */
export type OutgoingRequest =
  | { readonly kind: 'forms'; readonly order: FormOrder; readonly units: readonly FormUnit[] }
  | { readonly kind: 'return'; readonly returned: Returned }
  | { readonly kind: 'finish' }
  | { readonly kind: 'publish'; readonly published: Published }
  | { readonly kind: 'data-set'; readonly order: DataSetOrder }
  | {
      readonly kind: 'table';
      readonly format: TableFormat;
      readonly head: TableHead;
      readonly name: string;
    }
  | { readonly kind: 'rows'; readonly portion: TablePortion }
  | { readonly kind: 'finish-table' };

export type OutgoingAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  /** The one file that was made, or a zip of several. */
  | { readonly kind: 'made'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'failed'; readonly code: AppErrorCode; readonly message: string };
