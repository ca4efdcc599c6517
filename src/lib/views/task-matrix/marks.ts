import type { TaskStatus } from '#lib/domain/task.ts';
import type { Mark } from '#lib/ui/mark.ts';

const CIRCLE = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z';

/** The mark of each status; `planned` for a task that is only in a plan. */
export const STATUS_MARKS = {
  done: { tone: 'good', path: 'M3 8.5l3.5 3.5L13 4.5' },
  not_done: { tone: 'error', path: 'M4 4l8 8M12 4l-8 8' },
  partial: { tone: 'accent', path: `${CIRCLE}M8 2.5v11a5.5 5.5 0 0 0 0-11z`, filled: true },
  in_progress: { tone: 'accent', path: 'M5.5 3.5v9l7-4.5z' },
  not_due: { tone: 'quiet', path: `${CIRCLE}M8 5v3.2l2 1.6` },
  not_applicable: { tone: 'quiet', path: 'M4 8h8' },
  blank: { tone: 'warning', path: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2h.01' },
  contradictory: { tone: 'error', path: 'M8 3v6M8 12.2h.01' },
  planned: { tone: 'quiet', path: CIRCLE },
} as const satisfies Record<TaskStatus | 'planned', Mark>;
