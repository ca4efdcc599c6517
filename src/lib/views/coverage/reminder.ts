import type { Letterhead } from '#lib/domain/arrangement.ts';
import type { Reminder } from '#lib/export/official/reminder.ts';
import { coverageCounts, type CoverageRow } from './rows.ts';
import type { Coverage } from './situation.ts';

/** The letter that reminds those who have not reported: the same units as on the page. */
export function reminderOf(
  coverage: Coverage,
  paper: {
    readonly letterhead: Letterhead;
    readonly day: string;
    readonly until: string;
    readonly sample: boolean;
  },
): Reminder {
  const { rows, period, due, day: asOf, level } = coverage;
  const named = (row: CoverageRow) => ({
    name: row.name,
    parent: row.parent,
    late: row.late,
    day: row.filed[0]?.day ?? '',
  });
  return {
    ...paper,
    period,
    due,
    asOf,
    level,
    expected: coverageCounts(rows).expected,
    missing: rows.filter(({ state }) => state === 'missing' || state === 'pending').map(named),
    late: rows.filter(({ state }) => state === 'late').map(named),
  };
}
