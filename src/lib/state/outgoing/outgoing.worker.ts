import { registryOf } from '#lib/domain/registry.ts';
import { dataSetFiles, type Published } from '#lib/export/data-set/data-set.ts';
import { zipDataSet } from '#lib/export/data-set/zip-data-set.ts';
import { feedbackFile } from '#lib/export/feedback/feedback-file.ts';
import { filesZip, formFiles, type FormFile } from '#lib/export/forms/forms-zip.ts';
import type { TablePortion } from '#lib/export/table-file.ts';
import { TableMaker } from '#lib/export/table-maker.ts';
import { feedback } from '#lib/messages/feedback.ts';
import { forms } from '#lib/messages/forms.ts';
import type { DataSetOrder, OutgoingAnswer, OutgoingRequest } from './outgoing-protocol.ts';

/** The shell of what makes files that go out, away from the page. It makes no request. */
const made: FormFile[] = [];
const published: Published[] = [];

self.onmessage = ({ data }: MessageEvent<OutgoingRequest>) => {
  try {
    handle(data);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    answer({ kind: 'failed', code: 'files-not-made', message });
  }
};

/** The table that is being made, if one is. */
let table: { readonly maker: TableMaker; readonly name: string; rows: number } | null = null;

function handle(request: OutgoingRequest): void {
  if (request.kind === 'table') {
    table = { maker: new TableMaker(request.format, request.head), name: request.name, rows: 0 };
    return;
  }
  if (request.kind === 'rows') return addRows(request.portion);
  if (request.kind === 'finish-table') {
    if (table) answer({ kind: 'made', name: table.name, content: table.maker.end() });
    return;
  }
  if (request.kind === 'finish') return hand(feedback.zipName);
  if (request.kind === 'publish') return publish(request.published);
  if (request.kind === 'data-set') return handDataSet(request.order);
  if (request.kind === 'return') return take(feedbackFile(request.returned));
  for (const file of formFiles(request.order, request.units)) take(file);
  hand(forms.zipName(request.order.period));
}

function addRows(portion: TablePortion): void {
  if (!table) throw new Error('rows of no table');
  table.maker.add(portion);
  table.rows += portion.values.length;
  answer({ kind: 'progress', done: table.rows });
}

function take(file: FormFile): void {
  made.push(file);
  answer({ kind: 'progress', done: made.length });
}

function publish(submission: Published): void {
  published.push(submission);
  answer({ kind: 'progress', done: published.length });
}

function handDataSet({ name, registry, ...options }: DataSetOrder): void {
  const zip = zipDataSet(dataSetFiles(published, { ...options, registry: registryOf(registry) }));
  answer({ kind: 'made', name, content: new Blob([zip]) });
}

function hand(zipName: string): void {
  const [only, another] = made;
  const file = only && !another ? only : { name: zipName, bytes: filesZip(made) };
  answer({ kind: 'made', name: file.name, content: new Blob([file.bytes]) });
}

function answer(message: OutgoingAnswer): void {
  self.postMessage(message);
}
