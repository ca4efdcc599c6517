import { openFile } from './reading.ts';
import type { ReadingContext, WorkerAnswer, WorkerRequest } from './reading-protocol.ts';

/** The shell of the reader: takes a file, answers what became of it. It makes no request. */
let context: ReadingContext | null = null;

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'context') context = data.context;
  else if (context) answer(await openFile(data, context));
};

function answer(message: WorkerAnswer): void {
  self.postMessage(message, { transfer: buffersOf(message) });
}

/** Bytes are handed over, not copied. */
function buffersOf(message: WorkerAnswer): ArrayBuffer[] {
  if (message.kind === 'read') return [message.bytes.buffer];
  if (message.kind === 'archive') return [...new Set(message.members.map(({ bytes }) => bytes.buffer))];
  return [];
}
