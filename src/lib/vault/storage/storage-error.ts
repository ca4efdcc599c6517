import { AppError } from '#lib/domain/app-error.ts';

/**
 * What a failed storage operation means to the user. Goes by the error's name: the class of a quota error
 * differs between browsers and versions. A transaction that was aborted for want of room names the quota
 * only in its own `error`, which idb passes on.
 */
export function storageError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new AppError('storage-full', {}, cause);
  if (UNAVAILABLE.has(name)) return new AppError('storage-unavailable', { reason: name }, cause);
  return new AppError('storage-failed', { reason: name }, cause);
}

/** Private windows, policies, a closed connection after "clear site data", a database of a newer program. */
const UNAVAILABLE = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'VersionError']);
