import { taskWords } from '#lib/messages/tasks.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Drawn, ViewDrawing } from '../figure/drawing.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { provisionalEntry } from '../figure/provisional-words.ts';
import { completionOption } from './chart.ts';
import { isOpen, type CompletionRow } from './rows.ts';

/** The strict rates of units. */
export function completionDrawing({ rows, mine, notes }: Drawn<CompletionRow>): ViewDrawing {
  const provisional = rows.some(isOpen);
  return {
    option: (theme) => completionOption(rows, mine, theme),
    height: rowsHeight(rows.length),
    size: rows.length,
    along: 'y',
    describe: (index) => {
      const row = rows[index];
      if (!row) return '';
      const { part, whole, ratio } = row.strict;
      const mark = isOpen(row) && ratio !== null ? ` (${viewWords.provisional})` : '';
      return taskWords.describeRate(row.name, part, whole, ratio) + mark;
    },
    legend: (theme) => (provisional ? [provisionalEntry('hatched', theme, taskWords.provisionalKey)] : []),
    notes,
    look: provisional ? 'hatched' : null,
  };
}
