import { expect } from 'vitest';
import type { Answer, AnswerBody, Reach } from '#lib/domain/answer.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { readAnswered } from '#lib/interpret/answered/read-answered.ts';
import type { ReadingContext } from '#lib/interpret/interpret.ts';
import { interpreted } from './interpreted.ts';

const THIS_FILE: Reach = { kind: 'file', sha256: 'a' };

/** Answers about the file that is read, or as far as `reach` goes. */
export function answers(bodies: readonly AnswerBody[], reach: Reach = THIS_FILE): Answer[] {
  return bodies.map((body) => ({ ...body, reach }));
}

/** What is read from sheets drawn as text once a person said something of them; every cell stays accounted for. */
export function readWith(
  sheets: Readonly<Record<string, readonly string[]>>,
  said: readonly Answer[],
  context: Partial<ReadingContext> & { readonly file?: string } = {},
): Interpretation {
  const { interpretation: read } = readAnswered('a', said, (reaching) =>
    interpreted(sheets, { ...context, answers: reaching }),
  );
  expectClosed(read);
  return read;
}

/** Each cell with content is in exactly one part of the account. */
export function expectClosed({ account }: Interpretation): void {
  for (const { nonempty, fact, label, task, target, total, note, problem } of account)
    expect(fact + label + task + target + total + note + problem).toBe(nonempty);
}
