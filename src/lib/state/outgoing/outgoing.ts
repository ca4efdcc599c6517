import { AppError } from '#lib/domain/app-error.ts';
import type { Published } from '#lib/export/data-set/data-set.ts';
import type { Returned } from '#lib/export/feedback/feedback-file.ts';
import type { FormOrder, FormUnit } from '#lib/export/forms/order.ts';
import type { TableHead, TablePortion } from '#lib/export/table-file.ts';
import type { TableFormat } from '#lib/export/table-maker.ts';
import type { DataSetOrder, OutgoingAnswer, OutgoingRequest } from './outgoing-protocol.ts';
import type { Progress } from '../reading/rereader.svelte.ts';

/** The part of a Worker that is used; tests put their own in its place. */
export interface OutgoingWorker {
  postMessage(message: OutgoingRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<OutgoingAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface OutgoingOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (progress: Progress) => void;
}

/** A file to be handed to the user. */
export interface OutgoingFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes a form for each unit; several come as a zip. Throws an AppError `files-not-made` or `cancelled`. */
export function makeForms(
  order: FormOrder,
  units: readonly FormUnit[],
  options: OutgoingOptions,
  start: () => OutgoingWorker,
): Promise<OutgoingFile> {
  const begin = (worker: OutgoingWorker) => {
    worker.postMessage({ kind: 'forms', order, units });
    return Promise.resolve();
  };
  return converse(units.length, begin, () => Promise.resolve(), options, start);
}

/**
 * Makes a copy with remarks of each submission, fetched when its turn comes; several come as a zip. Throws an AppError
 * `files-not-made` or `cancelled`, or whatever the fetching throws.
 */
export function makeFeedback(
  submissions: readonly (() => Promise<Returned>)[],
  options: OutgoingOptions,
  start: () => OutgoingWorker,
): Promise<OutgoingFile> {
  const step = async (worker: OutgoingWorker, done: number) => {
    const fetch = submissions[done];
    worker.postMessage(fetch ? { kind: 'return', returned: await fetch() } : { kind: 'finish' });
  };
  return converse(submissions.length, (worker) => step(worker, 0), step, options, start);
}

/** Makes the open data set of submissions as one zip. Throws an AppError `files-not-made` or `cancelled`. */
export function makeDataSet(
  published: readonly Published[],
  order: DataSetOrder,
  options: OutgoingOptions,
  start: () => OutgoingWorker,
): Promise<OutgoingFile> {
  const step = (worker: OutgoingWorker, done: number) => {
    const next = published[done];
    worker.postMessage(next ? { kind: 'publish', published: next } : { kind: 'data-set', order });
    return Promise.resolve();
  };
  return converse(published.length, (worker) => step(worker, 0), step, options, start);
}

/** A table to be made into a file. */
export interface TableOrder {
  readonly format: TableFormat;
  readonly head: TableHead;
  /** Of the file. */
  readonly name: string;
  readonly count: number;
}

/**
 * Makes a workbook or a Parquet file of a table whose rows come in portions, each fetched when the one before is written.
 * Throws an AppError `files-not-made` or `cancelled`, or whatever the fetching throws.
 */
export async function makeTable(
  { format, head, name, count }: TableOrder,
  portions: AsyncIterable<TablePortion>,
  options: OutgoingOptions,
  start: () => OutgoingWorker,
): Promise<OutgoingFile> {
  const rows = portions[Symbol.asyncIterator]();
  const step = async (worker: OutgoingWorker) => {
    const next = await rows.next();
    worker.postMessage(next.done ? { kind: 'finish-table' } : { kind: 'rows', portion: next.value });
  };
  const begin = (worker: OutgoingWorker) => {
    worker.postMessage({ kind: 'table', format, head, name });
    return step(worker);
  };
  try {
    return await converse(count, begin, step, options, start);
  } finally {
    await rows.return?.();
  }
}

type Step = (worker: OutgoingWorker, done: number) => Promise<void>;

/** Talks with a fresh worker until the file is made, it fails, or the signal calls it off; then lets it go. */
async function converse(
  total: number,
  begin: (worker: OutgoingWorker) => Promise<void>,
  next: Step,
  { signal, onprogress }: OutgoingOptions,
  start: () => OutgoingWorker,
): Promise<OutgoingFile> {
  if (signal.aborted) throw new AppError('cancelled');
  const worker = start();
  let abort = () => {};
  try {
    return await new Promise<OutgoingFile>((resolve, reject) => {
      abort = () => reject(new AppError('cancelled'));
      signal.addEventListener('abort', abort, { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new AppError('files-not-made', {}, event.error ?? event.message));
      };
      worker.onmessage = ({ data }) => {
        if (data.kind === 'failed') reject(new AppError(data.code, {}, new Error(data.message)));
        if (data.kind === 'made') resolve({ name: data.name, content: data.content });
        if (data.kind === 'progress') {
          onprogress({ done: data.done, total });
          next(worker, data.done).catch(reject);
        }
      };
      onprogress({ done: 0, total });
      begin(worker).catch(reject);
    });
  } finally {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  }
}
