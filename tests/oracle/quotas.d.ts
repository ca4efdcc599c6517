import type { Oracle } from './oracle.js';

type Targets = readonly Record<string, string>[];

export function isForEach(target: Record<string, string>): boolean;
export function quotasOf(
  targets: Targets,
  period: string,
  measure: string,
  channel: string | null,
): Map<string, number>;
export function spreadQuotasOf(
  oracle: Oracle,
  targets: Targets,
  period: string,
  measure: string,
  channel: string | null,
  day: string,
): Map<string, number>;
export function verdictOf(oracle: Oracle, target: Record<string, string>): string;
export function reachedOf(
  oracle: Oracle,
  target: Record<string, string>,
): { units: number; attained: number; not_attained: number; unknown: number };
