import type { HandleClientError } from '@sveltejs/kit';
import { shell } from '#lib/messages/shell.ts';
import { wasHere } from '#lib/store/engine-at-hand.ts';
import { reportNow } from '#lib/ui/shell/mishap.ts';

/** An unexpected error becomes a page with a report to copy. Nothing is sent anywhere. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status === 404) return { message: shell.error.notFound };
  console.error(error);
  return { message: shell.error.unexpected, report: reportNow(error) };
};

// Where the engine was needed before it most likely is again: its script comes while the page is being set up.
if (wasHere()) import('#lib/store/database.ts').catch(() => {});
