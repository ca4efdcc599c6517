import type { AnswerBody, NameMeaning } from '#lib/domain/answer.ts';
import { keyOfUnit, type UnitKey } from '#lib/domain/dictionary.ts';
import { nameKey } from '../unit/name-key.ts';
import type { Doubt } from './asked.ts';

/** What the name of a doubt stands for, inside what it was looked up in. */
export function meaningOf(doubt: Doubt, is: NameMeaning): AnswerBody {
  return { about: 'name', name: nameKey(writtenName(doubt)), within: withinOf(doubt), is };
}

/** The name as the file has it. */
export function writtenName({ problem: { context, params } }: Doubt): string {
  return context?.name ?? String(params['name'] ?? '');
}

/** What is known to hold the unit. */
export function withinOf({ problem }: Doubt): UnitKey | null {
  return keyOfUnit(problem.context?.within ?? '');
}
