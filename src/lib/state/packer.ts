import type { PackingWorker } from './packing.ts';
import address from './packing.worker.ts?worker&url';

export function startPacker(): PackingWorker {
  return new Worker(address, { type: 'module', name: 'packer' });
}
