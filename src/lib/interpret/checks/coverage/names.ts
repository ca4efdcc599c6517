import type { ProblemParams } from '#lib/domain/problem.ts';
import { compareVietnamese } from '#lib/domain/text.ts';

const MOST_NAMES = 12;

/** Names in order, as many as one reads; how many there are, and how many more. */
export function namesOf(units: readonly { readonly name: string }[]): ProblemParams {
  const names = units.map(({ name }) => name).sort(compareVietnamese);
  const more = Math.max(0, names.length - MOST_NAMES);
  return { count: names.length, names: names.slice(0, MOST_NAMES).join(', '), ...(more > 0 ? { more } : {}) };
}
