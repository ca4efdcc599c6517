import { AppError } from '#lib/domain/app-error.ts';
import { registryOf, type Registry } from '#lib/domain/registry.ts';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { readWorkspaceFile } from '#lib/vault/workspace-file/read.ts';
import { WorkspaceWriter } from '#lib/vault/workspace-file/write.ts';
import { Log } from '#lib/domain/log.ts';
import type { PackingAnswer, PackingRequest } from './packing-protocol.ts';
import { settle, type Read } from '#lib/interpret/settle.ts';

/** The shell of the workspace file's core: packs and unpacks away from the page. It makes no request. */
let writer: WorkspaceWriter | null = null;
let registry: Registry | null = null;
let log = new Log([]);
const read: Read[] = [];

self.onmessage = async ({ data }: MessageEvent<PackingRequest>) => {
  try {
    await handle(data);
  } catch (error) {
    answer(failure(error));
  }
};

async function handle(request: PackingRequest): Promise<void> {
  if (request.kind === 'open') return open(request.content);
  if (request.kind === 'begin') {
    const { registry: file, ...head } = request.head;
    registry = registryOf(file);
    log = new Log(head.decisions);
    writer = new WorkspaceWriter({ ...head, registry: JSON.stringify(file), registryAsOf: file.asOf });
  } else if (!writer) {
    throw new Error(`"${request.kind}" before "begin"`);
  } else if (request.kind === 'add') {
    await writer.add(request.submission);
    const { submission, reading } = request.submission;
    if (reading) read.push({ sha256: submission.sha256, interpretation: reading.interpretation });
    answer({ kind: 'added' });
  } else {
    const content = await writer.finish(factsCsv(settle(read, log, registry)));
    answer({ kind: 'written', content: new Blob(content, { type: 'application/zip' }) });
  }
}

async function open(content: Blob): Promise<void> {
  const bytes = await bytesOf(content);
  const { submissions, ...workspace } = await readWorkspaceFile(bytes, (done, total) =>
    answer({ kind: 'progress', done, total }),
  );
  for (const submission of submissions) {
    answer({ kind: 'submission', submission }, [submission.original.buffer as ArrayBuffer]);
  }
  answer({ kind: 'opened', workspace });
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    throw new AppError('file-changed', {}, error);
  }
}

function failure(error: unknown): PackingAnswer {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof AppError) return { kind: 'failed', code: error.code, params: error.params, message };
  return { kind: 'failed', code: 'workspace-file-died', params: {}, message };
}

function answer(message: PackingAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
