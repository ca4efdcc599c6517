import { parsePeriod } from '#lib/domain/period.ts';
import { codeOfLabel } from '../period/label.ts';
import type { Asked } from './asked.ts';
import { partsIn } from './part-of-year.ts';

/**
 * A period that a file may be of, and what speaks for it: its title, which lacks only the year, so many files of its layout
 * or of the workspace, or its date.
 */
export interface LikelyPeriod {
  readonly period: string;
  readonly why: 'title' | 'layout' | 'workspace' | 'date' | 'slip';
  readonly files: number;
}

const MOST = 3;
/** The periods that end with a month, the most usual report of that month first (domain.md 2.4). */
const CLOSING: ReadonlyMap<number, readonly string[]> = new Map([
  [3, ['Q1']],
  [6, ['H1', 'Q2']],
  [9, ['9M', 'Q3']],
  [12, ['', 'Q4']],
]);

/**
 * Periods that files without one may be of: what their titles say, in the years of other files; else those of other files
 * of their layout, else of the workspace, and those that close about the day of signing.
 */
export function periodsAround(files: readonly Asked[], all: readonly Asked[]): LikelyPeriod[] {
  const others = all.filter((each) => !files.includes(each));
  const [label, another] = partsIn(files);
  if (label && !another) {
    const told = yearsOf(others).map((year) => codeOfLabel(label, year));
    if (told.length > 0)
      return told.slice(0, MOST).map((period) => ({ period, why: 'title', files: files.length }));
  }
  const signatures = new Set(files.flatMap(({ interpretation }) => interpretation.signatures));
  const alike = others.filter(({ interpretation }) =>
    interpretation.signatures.some((signature) => signatures.has(signature)),
  );
  const same = periodsOf(alike).map(([period, count]) => ({ period, why: 'layout', files: count }) as const);
  if (same.length > 0) return same.slice(0, MOST);
  const dated = files.flatMap(({ interpretation }) => closingAbout(interpretation.document.date));
  const around = periodsOf(others).map(
    ([period, count]) => ({ period, why: 'workspace', files: count }) as const,
  );
  const found = [
    ...dated.map((period) => ({ period, why: 'date', files: files.length }) as const),
    ...around,
  ];
  return [...new Map(found.map((each) => [each.period, each])).values()].slice(0, MOST);
}

/** The years that files tell of, that of most files first. */
export function yearsOf(files: readonly Asked[]): number[] {
  const years = new Map<number, number>();
  for (const [period, count] of periodsOf(files)) {
    const year = Number(period.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}

/** The one period of each file that has one, the most frequent first. */
function periodsOf(files: readonly Asked[]): [period: string, files: number][] {
  const counts = new Map<string, number>();
  for (const { interpretation } of files) {
    const [period, another] = new Set(
      interpretation.facts.filter(({ status }) => status !== 'comparison').map((fact) => fact.period),
    );
    if (period && another === undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
}

/** A report is signed in the last month of its period or in the one after it. */
function closingAbout(date: string): string[] {
  const [year, month] = date.split('-').map(Number);
  if (!year || !month) return [];
  const [endYear, end] = CLOSING.has(month)
    ? [year, month]
    : month === 1
      ? [year - 1, 12]
      : [year, month - 1];
  const kinds = CLOSING.get(end) ?? [];
  return kinds
    .map((kind) => (kind === '' ? String(endYear) : `${endYear}-${kind}`))
    .filter((code) => parsePeriod(code) !== null);
}
