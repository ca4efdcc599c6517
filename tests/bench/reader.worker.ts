import { parentPort } from 'node:worker_threads';
import type { WorkerRequest } from '#lib/state/reading/reading-protocol.ts';
import { inPortions } from '#lib/state/reading/portions.ts';
import { Reader } from '#lib/state/reading/reading.ts';

/** The page's reader in a thread of Node, told the same as state/import.worker.ts. */
let reader: Reader | null = null;

parentPort!.on('message', async (request: WorkerRequest) => {
  if (request.kind === 'registry') reader = new Reader(request.registry);
  else if (request.kind === 'terms') reader?.configure(request.terms);
  else if (request.kind === 'read' && reader) {
    for (const part of inPortions(await reader.open(request))) parentPort!.postMessage(part);
  }
});
