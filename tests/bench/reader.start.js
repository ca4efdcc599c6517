/**
 * Starts the reader's thread. A thread of Node 20 does not inherit the loader that reads TypeScript, and `--import tsx`
 * among its arguments registers it in the main thread only.
 */
import { register } from 'tsx/esm/api';

register();
await import('./reader.worker.ts');
