import type { PackingWorker } from './packing.ts';
import address from './packing.worker.ts?worker&url';
import { startWorker } from '../start-worker.ts';

export function startPacker(): PackingWorker {
  return startWorker(address, 'packer');
}
