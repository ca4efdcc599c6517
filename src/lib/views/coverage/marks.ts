import type { CoverageState } from '#lib/messages/coverage.ts';
import type { Mark } from '#lib/ui/mark.ts';

/** The mark of each state of a report that is expected. */
export const STATE_MARKS = {
  on_time: { tone: 'good', path: 'M3 8.5l3.2 3.2L13 4.8' },
  late: { tone: 'warning', path: 'M8 2.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zM8 5v3.2l2.1 1.4' },
  missing: { tone: 'error', path: 'M4 4l8 8M12 4l-8 8' },
  pending: { tone: 'quiet', path: 'M4 8h.01M8 8h.01M12 8h.01' },
  excused: { tone: 'quiet', path: 'M3.5 8h9' },
} as const satisfies Record<CoverageState, Mark>;
