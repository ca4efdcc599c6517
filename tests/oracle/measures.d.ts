import type { Ground, Oracle, Row } from './oracle.js';

export function ranksOf(rows: readonly Row[]): Map<string, number>;
export function sharesOf(
  oracle: Oracle,
  rows: readonly Ground[],
  period: string,
  measure: string,
  channels: readonly string[],
): Map<string, number>;
export function changesOf(before: readonly Row[], after: readonly Row[]): Map<string, number>;
export function betweenOf(earlier: readonly Row[], later: readonly Row[]): Map<string, number>;
export function ratesOf(
  tasks: readonly Record<string, string>[],
  year: string,
  digits: number,
): Map<string, string[]>;
export function dividedBy(
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  factor?: number,
): Map<string, number>;
