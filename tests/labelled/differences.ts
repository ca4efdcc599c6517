import { looseKey } from '#lib/domain/text.ts';
import type { Row } from './cases.ts';

/** What differs between labels and a reading: lines of a diff, by kind. */
export type Difference = string;

/** Figures by all that is scored of them; those whose label is left open are neither wanted nor wrong. */
export function factDifferences(
  wanted: readonly Row[],
  open: readonly Row[],
  got: readonly Row[],
): Difference[] {
  const isOpen = new Set(open.map(valueAt));
  return unmatched(
    wanted.map(factLine),
    got,
    factLine,
    (row) => isOpen.has(valueAt(row)) || isDoneInProse(row),
  );
}

export function taskDifferences(wanted: readonly Row[], got: readonly Row[]): Difference[] {
  return unmatched(wanted.map(taskLine), got, taskLine);
}

/** Quotas that are wanted and not there; further ones are not scored. */
export function targetDifferences(wanted: readonly Row[], got: readonly Row[]): Difference[] {
  return unmatched(wanted.map(targetLine), got, targetLine, () => true);
}

/** Cells that must be asked about and are not, and cells asked about for nothing. */
export function problemDifferences(
  wanted: readonly Row[],
  tolerated: readonly Row[],
  got: readonly Row[],
): Difference[] {
  const allowed = [...wanted, ...tolerated];
  const silent = wanted.filter((row) => !got.some((each) => means(row, each)));
  const alarms = got.filter(
    (each) => each['severity'] !== 'info' && each['cell'] !== '' && !allowed.some((row) => means(row, each)),
  );
  return [
    ...silent.map((row) => `- ${place(row)} ${row['why'] ?? ''}`),
    ...alarms.map((row) => `+ ${place(row)} ${row['code'] ?? ''}`),
  ];
}

const PARTS = ['fact', 'label', 'task', 'target', 'total', 'note', 'problem'];

/** Sheets whose cells are not all accounted for, or are not as many as they are. */
export function accountDifferences(wanted: readonly Row[], got: readonly Row[]): Difference[] {
  return wanted.flatMap((row) => {
    const account = got.find(({ file, sheet }) => file === row['file'] && sheet === row['sheet']);
    if (!account) return row['nonempty'] === '0' ? [] : [`- ${row['file']} ${row['sheet']}`];
    const sum = PARTS.reduce((all, part) => all + Number(account[part]), 0);
    return sum === Number(account['nonempty']) && account['nonempty'] === row['nonempty']
      ? []
      : [`- ${row['file']} ${row['sheet']}: ${row['nonempty']} ${account['nonempty']} ${sum}`];
  });
}

function unmatched(
  wanted: readonly string[],
  got: readonly Row[],
  lineOf: (row: Row) => string,
  isFree: (row: Row) => boolean = () => false,
): Difference[] {
  const left = [...wanted];
  const extra: string[] = [];
  for (const row of got) {
    const line = lineOf(row);
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    else if (!isFree(row)) extra.push(`+ ${line}`);
  }
  return [...left.map((line) => `- ${line}`), ...extra];
}

const number = (text = '') => (text.trim() === '' ? '' : String(Number(text)));
const place = ({ file, sheet, cell }: Row) => [file, sheet, cell].join(' ');
const valueAt = (row: Row) => `${place(row)} ${number(row['value'])}`;

/** "Đã thực hiện" in the running text of a Word report: without a figure, and not labelled. */
function isDoneInProse({ state, sheet }: Row): boolean {
  return state === 'unquantified' && /^(văn bản|bảng \d+)$/.test(sheet ?? '');
}

/** A unit is its code; where the registry knows none, its name however it is typed. */
const unitOf = (row: Row) =>
  row['unit_code'] || looseKey((row['unit_name'] ?? '').replace(/^(UBND|Ủy ban nhân dân)\s+/i, ''));

function factLine(row: Row): string {
  const rest = ['scope', 'period', 'channel', 'measure', 'state'].map((name) => row[name]);
  return [place(row), unitOf(row), ...rest, number(row['value']), row['qualifier'], row['status']].join(' ');
}

function taskLine(row: Row): string {
  const links = [...new Set((row['links'] ?? '').split(/\s+/).filter(Boolean))].sort();
  const number = looseKey(row['number'] ?? '');
  return [row['file'], row['sheet'], row['row'], number, row['status'], row['year'], ...links].join(' ');
}

function targetLine(row: Row): string {
  const atLeast = row['comparator'] === '=' ? '>=' : row['comparator'];
  return [place(row), row['measure'], atLeast, number(row['value']), row['per']].join(' ');
}

/**
 * Whether a problem is the one that a label names: "B5|C5" is either cell, "*" any cell of the sheet, a sheet "*" any of the
 * file, an empty cell the sheet or file as a whole.
 */
function means(label: Row, problem: Row): boolean {
  if (label['file'] !== problem['file']) return false;
  if (label['sheet'] === '*') return true;
  const sameSheet = label['sheet'] === problem['sheet'];
  return (label['cell'] ?? '').split('|').some((cell) => {
    if (cell === '') return problem['cell'] === '' && (sameSheet || !problem['sheet'] || !label['sheet']);
    return sameSheet && (cell === '*' || cell === problem['cell']);
  });
}
