import { coverageWords } from '#lib/messages/coverage.ts';
import { periodName } from '#lib/messages/terms.ts';
import { markedNameColumn, type ViewColumn } from '../figure/column.ts';
import { STATE_MARKS } from './marks.ts';
import { isDue, reportsMissed, type MatrixRow } from './matrix.ts';

/** Unit, how many of its reports did not come, and what became of each period's; `hrefOf`: where a period's heading leads. */
export function coverageMatrixColumns(
  periods: readonly string[],
  hrefOf: (period: string) => string,
): ViewColumn<MatrixRow>[] {
  const words = coverageWords.matrix;
  return [
    markedNameColumn(),
    {
      key: 'missed',
      label: words.missed,
      align: 'end',
      text: (row) => words.missedOf(reportsMissed(row), row.cells.filter(isDue).length),
      value: reportsMissed,
      sort: reportsMissed,
    },
    ...periods.map((period, at): ViewColumn<MatrixRow> => {
      const stateOf = ({ cells }: MatrixRow) => {
        const cell = cells[at];
        return cell ? coverageWords.stateOf(cell.state, cell.late) : words.absent;
      };
      return {
        key: period,
        label: periodName(period),
        href: hrefOf(period),
        text: stateOf,
        mark: ({ cells }) => (cells[at] ? STATE_MARKS[cells[at].state] : null),
        beside: ({ cells }) => (cells[at]?.state === 'late' ? String(cells[at].late) : ''),
      };
    }),
  ];
}
