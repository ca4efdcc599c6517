import type { ReadingWorker } from './importer.ts';
import address from './import.worker.ts?worker&url';
import { startWorker } from '../start-worker.ts';

/** Where the reader's program is; in a built site its file name holds a hash of all its code. */
export const READER_ADDRESS = address;

export function startReader(): ReadingWorker {
  return startWorker(READER_ADDRESS, 'reader');
}
