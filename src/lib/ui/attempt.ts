import { AppError } from '#lib/domain/app-error.ts';
import { appErrors } from '#lib/messages/app-errors.ts';
import { notify } from './toast.ts';

/**
 * Does something; an operation that failed is said, with what is safe and what to do, under its own title or the one
 * given. Answers whether it was done. Every other error is thrown on.
 */
export async function attempt(work: () => Promise<void>, failed?: string): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { title, safe, todo } = appErrors[error.code];
    notify(failed ?? title, { tone: 'error', text: `${safe} ${todo}` });
    return false;
  }
}
