import { inPortions } from './portions.ts';
import { Reader } from './reading.ts';
import type { WorkerAnswer, WorkerRequest } from './reading-protocol.ts';

/** The shell of the reader: takes a file, answers what became of it or what is in it. It makes no request. */
let reader: Reader | null = null;

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'registry') reader = new Reader(data.registry);
  else if (data.kind === 'terms') reader?.configure(data.terms);
  else if (reader) answer(await askedOf(reader, data));
};

function askedOf(
  asked: Reader,
  data: Exclude<WorkerRequest, { kind: 'registry' | 'terms' }>,
): Promise<WorkerAnswer> {
  switch (data.kind) {
    case 'read':
      return asked.open(data);
    case 'show':
      return asked.show(data);
    case 'population':
      return asked.population(data);
  }
}

function answer(message: WorkerAnswer): void {
  for (const part of inPortions(message)) self.postMessage(part, { transfer: buffersOf(part) });
}

/** Bytes are handed over, not copied. */
function buffersOf(message: WorkerAnswer): ArrayBuffer[] {
  if (message.kind === 'read') return [message.bytes.buffer, message.packed.bytes.buffer as ArrayBuffer];
  if (message.kind === 'archive') return [...new Set(message.members.map(({ bytes }) => bytes.buffer))];
  return [];
}
