import type { ReadingWorker } from '#lib/state/reading/importer.ts';
import type { WorkerAnswer, WorkerRequest } from '#lib/state/reading/reading-protocol.ts';
import { packReading } from '#lib/vault/pack-reading.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { readingOf } from './vault-items.ts';

/** Readers that take any file for an empty submission, and note what they read and with what; a file they die of is told. */
export function readersThat({ dieOf = '' } = {}) {
  const read: { readonly name: string; readonly madeWith: string }[] = [];
  const start = (): ReadingWorker => {
    let madeWith = '';
    const worker: ReadingWorker = {
      onmessage: null,
      onerror: null,
      terminate() {},
      postMessage(request: WorkerRequest) {
        if (request.kind === 'terms') madeWith = request.terms.circumstances;
        if (request.kind === 'read') void answer(request.name, request.content);
      },
    };
    async function answer(name: string, content: Blob): Promise<void> {
      if (name === dieOf) return worker.onerror?.(new ErrorEvent('error', { message: 'out of memory' }));
      read.push({ name, madeWith });
      const bytes = new Uint8Array(await content.arrayBuffer());
      const reading = readingOf(name, madeWith);
      const data: WorkerAnswer = {
        ...{ kind: 'read', reading, packed: packReading(reading), sha256: await sha256(bytes), bytes },
      };
      worker.onmessage?.({ data } as MessageEvent<WorkerAnswer>);
    }
    return worker;
  };
  return { start, read };
}
