import type { Oracle, Told } from './oracle.js';

type Known = Told & { readonly expected?: number; readonly reported?: number; readonly lost?: number };
export type AskRows = (period: string, channel: string | null) => readonly Known[];

export interface TrendPoint {
  readonly units: number;
  readonly absent: number;
  readonly expected: number;
  readonly line: Readonly<Record<string, number>>;
}

export function alike(periods: readonly string[], one: string): string[];
export function trendOf(
  ask: AskRows,
  periods: readonly string[],
  channels: readonly string[],
  expectedOf?: (period: string) => number,
): Map<string, TrendPoint>;
export function rankHistoryOf(ask: AskRows, periods: readonly string[]): Map<string, number>;
export function expectedIn(oracle: Oracle, level: 'xa' | 'huyen', period: string, measure: string): number;
