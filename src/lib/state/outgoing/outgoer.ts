import type { OutgoingWorker } from './outgoing.ts';
import address from './outgoing.worker.ts?worker&url';
import { startWorker } from '../start-worker.ts';

export function startOutgoing(): OutgoingWorker {
  return startWorker(address, 'outgoing');
}
