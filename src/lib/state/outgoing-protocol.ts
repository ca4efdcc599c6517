import type { AppErrorCode } from '#lib/domain/app-error.ts';
import type { Returned } from '#lib/export/feedback/feedback-file.ts';
import type { FormOrder, FormUnit } from '#lib/export/forms/order.ts';

/**
 * To the worker that makes the files which go out; one order, one worker. Copies for units are made by a `return` for
 * each submission (answered with `progress`) and `finish`.
 */
export type OutgoingRequest =
  | { readonly kind: 'forms'; readonly order: FormOrder; readonly units: readonly FormUnit[] }
  | { readonly kind: 'return'; readonly returned: Returned }
  | { readonly kind: 'finish' };

export type OutgoingAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  /** The one file that was made, or a zip of several. */
  | { readonly kind: 'made'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'failed'; readonly code: AppErrorCode; readonly message: string };
