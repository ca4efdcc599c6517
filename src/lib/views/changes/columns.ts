import { periodName } from '#lib/messages/terms.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, unitColumns, type ViewColumn } from '../figure/column.ts';
import { isProvisional } from '../figure/provisional.ts';
import { boundOf, hasFigures, stateOf, type Tally } from '../figure/tally.ts';
import { diffOf, type ChangeRow } from './rows.ts';
import { amountText, changeText, diffText, ratioText } from './words.ts';

/** Unit, both periods, difference with its bar, percentage, and the change in words. */
export function changeColumns(
  rows: readonly ChangeRow[],
  previous: string,
  current: string,
): ViewColumn<ChangeRow>[] {
  const greatest = Math.max(0, ...rows.map((row) => Math.abs(diffOf(row.change) ?? 0)));
  return [
    ...unitColumns(rows),
    amountColumn('previous', periodName(previous), (row) => row.previous),
    amountColumn('current', periodName(current), (row) => row.current),
    {
      key: 'diff',
      label: trendWords.difference,
      align: 'end',
      text: diffText,
      value: (row) => fileNumber(diffOf(row.change), diffText(row), isExact(row)),
      sort: (row) => diffOf(row.change),
      picks: (row) => diffOf(row.change) !== null,
      provisional: ({ previous, current }) => isProvisional(previous) || isProvisional(current),
      bar: (row) => {
        const diff = diffOf(row.change);
        return diff === null || greatest === 0 ? null : diff / greatest;
      },
    },
    {
      key: 'ratio',
      label: trendWords.percent,
      align: 'end',
      text: ratioText,
      sort: (row) => (row.change.kind === 'moved' ? row.change.ratio : null),
    },
    { key: 'change', label: trendWords.assessment, text: changeText },
  ];
}

function amountColumn(key: string, label: string, of: (row: ChangeRow) => Tally): ViewColumn<ChangeRow> {
  const text = (row: ChangeRow) => amountText(of(row)) || stateText(of(row));
  return {
    key,
    label,
    align: 'end',
    text,
    value: (row) => {
      const tally = of(row);
      if (tally.value === null) return stateOf(tally) === 'none' ? null : text(row);
      return fileNumber(tally.value, text(row), boundOf(tally) === 'exact');
    },
    sort: (row) => of(row).value,
    picks: (row) => hasFigures(of(row)),
  };
}

function stateText(tally: Tally): string {
  const state = stateOf(tally);
  return state === 'none' ? viewWords.noneMark : viewWords.tallyState[state];
}

function isExact({ change }: ChangeRow): boolean {
  return (
    change.kind === 'both-zero' || ('bound' in change && change.kind !== 'points' && change.bound === 'exact')
  );
}
