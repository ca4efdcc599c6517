import type { Answer } from '#lib/domain/answer.ts';
import { digestOf } from '#lib/vault/sha256.ts';

/**
 * A name for all that a file is read with: the circumstances, which are those of every file, and the answers that
 * reach this one. A reading of another name is made anew.
 */
export function madeWith(circumstances: string, answers: readonly Answer[]): string {
  return answers.length === 0 ? circumstances : `${circumstances} ${digestText(JSON.stringify(answers))}`;
}

/** A short name for a text. */
export function digestText(text: string): string {
  const digest = digestOf(new TextEncoder().encode(text));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
