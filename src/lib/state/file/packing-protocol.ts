import type { AppErrorCode } from '#lib/domain/app-error.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { NewSubmission } from '#lib/vault/vault.ts';
import type { OpenedWorkspace } from '#lib/vault/workspace-file/read.ts';
import type { FileHead } from '#lib/vault/workspace-file/write.ts';

/** What a workspace file says besides its submissions, before the registry has become text. */
export type PackedHead = Omit<FileHead, 'registry' | 'registryAsOf'> & { readonly registry: RegistryFile };

/**
 * To the worker that makes and opens workspace files; one file, one worker. A file is made by `begin`, an `add` for
 * each submission (answered with `added`), and `finish`.
 */
export type PackingRequest =
  | { readonly kind: 'begin'; readonly head: PackedHead }
  | { readonly kind: 'add'; readonly submission: NewSubmission }
  | { readonly kind: 'finish' }
  | { readonly kind: 'open'; readonly content: Blob };

export type PackingAnswer =
  | { readonly kind: 'added' }
  | { readonly kind: 'written'; readonly content: Blob }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Submissions come one by one: a message with all of them would stop the page while it is unpacked. */
  | { readonly kind: 'submission'; readonly submission: NewSubmission }
  | { readonly kind: 'opened'; readonly workspace: Omit<OpenedWorkspace, 'submissions'> }
  | {
      readonly kind: 'failed';
      readonly code: AppErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
      readonly message: string;
    };
