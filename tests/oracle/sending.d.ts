import type { Oracle } from './oracle.js';

export interface ReportIn {
  readonly file: string;
  readonly unit: string;
  readonly level: string;
  readonly period: string;
}
export type SpecialDays = ReadonlyMap<string, 'off' | 'work'>;

export function sendingOf(
  oracle: Oracle,
  rows: readonly ReportIn[],
  level: 'xa' | 'huyen',
  period: string,
  day: string,
  arrived: ReadonlyMap<string, string>,
  special: SpecialDays,
): Map<string, string>;
export function reportsIn(
  facts: readonly Record<string, string>[],
  tasks: readonly Record<string, string>[],
): ReportIn[];
export function overdueOf(
  tasks: readonly Record<string, string>[],
  year: string,
  digits: number,
  day: string,
): string[];
