import type { Ground, Oracle, Row, Told } from './oracle.js';

export function ranksOf(rows: readonly Told[]): Map<string, number>;
export function sharesOf(
  oracle: Oracle,
  rows: readonly Ground[],
  period: string,
  measure: string,
  channels: readonly string[],
): Map<string, number>;
export function changesOf(before: readonly Row[], after: readonly Row[]): Map<string, number>;
export function ratiosOf(changes: ReadonlyMap<string, number>, before: readonly Row[]): Map<string, number>;
export function betweenOf(earlier: readonly Row[], later: readonly Row[]): Map<string, number>;
export function ratesOf(
  tasks: readonly Record<string, string>[],
  year: string,
  digits: number,
): Map<string, string[]>;
export function dividedBy<R extends Told>(
  rows: readonly R[],
  numberOf: (row: R) => number,
  factor?: number,
): Map<string, number>;
