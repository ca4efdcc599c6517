import type { ReadingWorker } from './importer.ts';
import address from './import.worker.ts?worker&url';

/** Where the reader's program is; in a built site its file name holds a hash of all its code. */
export const READER_ADDRESS = address;

export function startReader(): ReadingWorker {
  return new Worker(READER_ADDRESS, { type: 'module', name: 'reader' });
}
