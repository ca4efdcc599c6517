import { AppError } from '#lib/domain/app-error.ts';
import type { NewSubmission } from '#lib/vault/vault.ts';
import { MAX_FILE_BYTES } from '#lib/vault/workspace-file/limits.ts';
import type { OpenedWorkspace } from '#lib/vault/workspace-file/read.ts';
import type { PackedHead, PackingAnswer, PackingRequest } from './packing-protocol.ts';
import type { Progress } from '../reading/rereader.svelte.ts';

/** The part of a Worker that packing uses; tests put their own in its place. */
export interface PackingWorker {
  postMessage(message: PackingRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<PackingAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface PackingOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (progress: Progress) => void;
}

/** A submission whose bytes and reading are fetched when its turn comes. */
export type Fetched = () => Promise<NewSubmission>;

/**
 * Makes a workspace file in a worker, one submission after the other. Throws an AppError `workspace-too-large`,
 * `workspace-file-died`, `cancelled`, or whatever a submission's fetching throws.
 */
export function packWorkspace(
  head: PackedHead,
  submissions: readonly Fetched[],
  { signal, onprogress }: PackingOptions,
  start: () => PackingWorker,
): Promise<Blob> {
  return converse<Blob>(start, signal, (worker, done) => {
    let next = 0;
    const step = async (): Promise<void> => {
      onprogress({ done: next, total: submissions.length });
      const fetch = submissions[next];
      next += 1;
      worker.postMessage(fetch ? { kind: 'add', submission: await fetch() } : { kind: 'finish' });
    };
    worker.postMessage({ kind: 'begin', head });
    return {
      first: step,
      answered: async (answer) => {
        if (answer.kind === 'added') await step();
        if (answer.kind === 'written') done(answer.content);
      },
    };
  });
}

/** Opens a workspace file in a worker. Throws what `readWorkspaceFile` throws, `file-changed`, `workspace-file-died` or `cancelled`. */
export function unpackWorkspace(
  content: Blob,
  { signal, onprogress }: PackingOptions,
  start: () => PackingWorker,
): Promise<OpenedWorkspace> {
  if (content.size > MAX_FILE_BYTES) {
    return Promise.reject(new AppError('workspace-file-too-large', { size: content.size }));
  }
  return converse<OpenedWorkspace>(start, signal, (worker, done) => {
    const submissions: NewSubmission[] = [];
    return {
      first: () => {
        worker.postMessage({ kind: 'open', content });
        return Promise.resolve();
      },
      answered: (answer) => {
        if (answer.kind === 'progress') onprogress(answer);
        if (answer.kind === 'submission') submissions.push(answer.submission);
        if (answer.kind === 'opened') done({ ...answer.workspace, submissions });
        return Promise.resolve();
      },
    };
  });
}

interface Conversation {
  readonly first: () => Promise<void>;
  readonly answered: (answer: PackingAnswer) => Promise<void>;
}

/** Talks with a fresh worker until `done` is called, it fails, or the signal calls it off; then lets it go. */
async function converse<T>(
  start: () => PackingWorker,
  signal: AbortSignal,
  begin: (worker: PackingWorker, done: (result: T) => void) => Conversation,
): Promise<T> {
  if (signal.aborted) throw new AppError('cancelled');
  const worker = start();
  let abort = () => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      abort = () => reject(new AppError('cancelled'));
      signal.addEventListener('abort', abort, { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new AppError('workspace-file-died', {}, event.error ?? event.message));
      };
      const { first, answered } = begin(worker, resolve);
      worker.onmessage = ({ data }) => {
        if (data.kind === 'failed') reject(new AppError(data.code, data.params, new Error(data.message)));
        else answered(data).catch(reject);
      };
      first().catch(reject);
    });
  } finally {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  }
}
