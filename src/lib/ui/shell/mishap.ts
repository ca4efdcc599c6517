import { version } from '$app/environment';
import { errorReport } from './report.ts';

/** The report of an error that happened just now on this page. Browser only. */
export function reportNow(error: unknown): string {
  return errorReport({
    error,
    path: location.pathname,
    version,
    browser: navigator.userAgent,
    at: new Date().toISOString(),
  });
}
