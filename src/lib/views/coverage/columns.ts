import { coverageWords } from '#lib/messages/coverage.ts';
import { formatDate } from '#lib/messages/format.ts';
import { viewWords } from '#lib/messages/views.ts';
import { unitColumns, type ViewColumn } from '../figure/column.ts';
import type { CoverageRow } from './rows.ts';

const ORDER = { missing: 0, late: 1, pending: 2, on_time: 3, excused: 4 } as const;

/** Unit, where it stands, when its first file arrived and from what that is known, and its files. */
export function coverageColumns(rows: readonly CoverageRow[]): ViewColumn<CoverageRow>[] {
  const words = coverageWords.columns;
  return [
    ...unitColumns(rows),
    {
      key: 'state',
      label: words.state,
      width: '9rem',
      text: ({ state }) => coverageWords.states[state],
      sort: ({ state }) => ORDER[state],
    },
    {
      key: 'late',
      label: words.late,
      align: 'end',
      text: ({ state, late }) => (state === 'late' ? String(late) : ''),
      value: ({ state, late }) => (state === 'late' ? late : null),
      sort: ({ state, late }) => (state === 'late' ? late : null),
    },
    {
      key: 'day',
      label: words.day,
      text: ({ filed: [first] }) => (first ? formatDate(first.day) : viewWords.noneMark),
      sort: ({ filed: [first] }) => first?.day ?? null,
    },
    {
      key: 'basis',
      label: words.basis,
      text: ({ filed: [first] }) => (first ? coverageWords.bases[first.basis] : ''),
    },
    {
      key: 'times',
      label: words.times,
      align: 'end',
      text: ({ filed }) => String(filed.length),
      value: ({ filed }) => filed.length,
      sort: ({ filed }) => filed.length,
    },
    {
      key: 'files',
      label: words.files,
      text: ({ filed }) => filed.map(({ file }) => file).join('; '),
      long: true,
    },
    { key: 'reason', label: words.reason, text: remarkOf, long: true },
  ];
}

/** Columns that tell of files that came. */
const OF_FILES: ReadonlySet<string> = new Set(['late', 'day', 'basis', 'times', 'files']);

/**
 * The columns that say anything of these rows: a list of those who sent nothing has no days, and no files. The few that are
 * left share the room.
 */
export function tellingColumns(
  columns: readonly ViewColumn<CoverageRow>[],
  rows: readonly CoverageRow[],
): readonly ViewColumn<CoverageRow>[] {
  const came = rows.some(({ filed }) => filed.length > 0);
  return columns
    .filter(({ key, text }) => {
      if (OF_FILES.has(key)) return came;
      return key !== 'reason' || rows.some((row) => text(row) !== '');
    })
    .map(({ width, ...column }) => (came && width ? { ...column, width } : column));
}

/** What must be known of a row besides its state. */
export function remarkOf({ said, filed, state }: CoverageRow): string {
  const words = coverageWords.notes;
  const [first, ...later] = filed;
  return [
    ...(state === 'excused' ? [words.excused(said?.reason ?? '')] : []),
    ...(said?.expected ? [words.added] : []),
    ...later.map(({ day }) => words.resent(day)),
    ...(first && filed.every(({ waiting }) => waiting) ? [words.waiting] : []),
    ...(first && filed.every(({ byItself }) => !byItself) ? [words.inside(first.file)] : []),
  ].join('; ');
}
