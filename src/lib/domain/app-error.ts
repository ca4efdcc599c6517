/**
 * An operation that could not be done (the engine did not start, storage is full, a worker died).
 * Its text for the user is chosen by `code` in messages. What is wrong *inside* a user's file is
 * a Problem instead, and everything else is a bug.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: AppErrorCode, params: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

export const APP_ERROR_CODES = [
  'engine-not-supported',
  'engine-not-loaded',
  'engine-timeout',
  'engine-dead',
  'engine-query',
  'reader-died',
  'reader-timeout',
  'cancelled',
  'registry-not-loaded',
  'registry-invalid',
  'sample-not-loaded',
  'storage-unavailable',
  'storage-full',
  'storage-failed',
  'storage-newer',
  'storage-not-understood',
  'storage-cleared',
  'storage-taken-over',
  'storage-moved-on',
  'original-damaged',
  'file-changed',
  'files-not-made',
  // a data set published on this page's site
  'data-set-other-origin',
  'data-set-not-found',
  'data-set-not-reached',
  'data-set-no-ranges',
  'data-set-damaged',
  // the workspace file (*.cchc)
  'workspace-too-large',
  'workspace-file-too-large',
  'workspace-file-foreign',
  'workspace-file-newer',
  'workspace-file-damaged',
  'workspace-file-not-written',
  'workspace-file-died',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];
