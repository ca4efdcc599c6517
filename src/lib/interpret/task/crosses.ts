import type { TaskStatus } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';

const TICK = /^[([]?[v√✓✔🗸☑✅üþ\uf0fc\uf0fe]\ufe0f?[)\]]?$/iu;
/** Signs that are drawn as a cross, as the letters x for it are not. */
const BALLOT_CROSS = /^[([]?[✗✘☒❌]\ufe0f?[)\]]?$/u;
const CROSS = /^[([]?[✗✘☒❌x×х]\ufe0f?[)\]]?$/iu;

/** "✗", "x", "(×)". */
export function isCross(text: string): boolean {
  return CROSS.test(collapse(text));
}

/** "✓", "(v)". */
export function isTick(text: string): boolean {
  return TICK.test(collapse(text));
}

/**
 * What a cross says in a column of which these are the cells: beside ticks it is their opposite; where all marks are
 * the letter x it is one; a drawn cross alone may mean either: null.
 */
export function crossesSay(texts: readonly string[]): TaskStatus | null {
  if (texts.some(isTick)) return 'not_done';
  return texts.some((text) => BALLOT_CROSS.test(collapse(text))) ? null : 'done';
}
