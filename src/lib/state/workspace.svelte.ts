import { createContext } from 'svelte';
import type { AppError } from '#lib/domain/app-error.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Query } from '#lib/store/query.ts';
import type { Job } from './job.ts';
import type { Submission } from './submission.ts';

/** PLACEHOLDER SIGNATURES, filled in within minutes. */
export class Workspace {
  phase = $state<'starting' | 'ready' | 'failed'>('starting');
  error = $state.raw<AppError | null>(null);
  registry = $state.raw<Registry | null>(null);
  revision = $state(0);
  submissions = $state.raw<readonly Submission[]>([]);
  jobs = $state.raw<readonly Job[]>([]);
  save = $state.raw<{ state: 'loading' | 'saving' | 'saved' | 'failed'; at: string | null }>({
    state: 'loading',
    at: null,
  });
  province = $state<string | null>(null);
  readonly empty = $derived(this.submissions.length === 0);
  readonly hasSample = $derived(this.submissions.some(({ sample }) => sample));

  async start(): Promise<void> {}
  addFiles(_files: readonly { name: string; file: Blob }[]): void {}
  cancel(): void {}
  retry(_name: string): void {}
  async remove(_ids: readonly number[]): Promise<void> {}
  async undo(): Promise<void> {}
  async loadSample(): Promise<void> {}
  async removeSample(): Promise<void> {}
  async setProvince(_name: string | null): Promise<void> {}
  async clear(): Promise<void> {}
  async run<Row>(_query: Query<Row>): Promise<Row[]> {
    return [];
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
