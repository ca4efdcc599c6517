import type { AppErrorCode } from '#lib/domain/app-error.ts';

/** To the worker that takes one unit's rows out of a part. */
export interface PartRequest {
  readonly address: string;
  readonly bytes: number;
  readonly code: string;
}

export type PartAnswer =
  | { readonly kind: 'taken'; readonly content: Blob }
  | { readonly kind: 'failed'; readonly code: AppErrorCode; readonly message: string };
