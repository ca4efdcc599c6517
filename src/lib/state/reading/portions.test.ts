import { expect, it } from 'vitest';
import { submission } from '../../../../tests/helpers/submission.ts';
import { Gathering, inPortions } from './portions.ts';
import type { ReadAnswer, WorkerAnswer } from './reading-protocol.ts';

const answerOf = (figures: number): ReadAnswer => ({
  kind: 'read',
  reading: {
    interpretation: submission(
      'a.xlsx',
      Array.from({ length: figures }, (_, value) => ({ value })),
    ),
    madeWith: 'test',
    earlier: [],
  },
  packed: { bytes: new Uint8Array(0), sum: '' },
  sha256: '0',
  bytes: new Uint8Array(0),
});

function arrived(messages: readonly WorkerAnswer[]): ReadAnswer {
  const gathering = new Gathering();
  for (const message of messages.slice(0, -1))
    if (message.kind === 'figures' || message.kind === 'part') gathering.take(message);
  return gathering.whole(messages.at(-1) as ReadAnswer);
}

it.each([
  [0, 1],
  [3, 2],
  [1500, 2],
  [3250, 4],
])('%i figures come in %i messages, none of them long, and are whole again', (figures, count) => {
  const answer = answerOf(figures);
  const messages = [...inPortions(answer)].map((message) => structuredClone(message));
  expect(messages).toHaveLength(count);
  for (const message of messages) expect(JSON.stringify(message).length).toBeLessThan(1_000_000);
  expect(arrived(messages)).toEqual(answer);
});

it('leaves every other answer as it is', () => {
  const known: WorkerAnswer = { kind: 'known', file: 'a.xlsx' };
  expect([...inPortions(known)]).toEqual([known]);
});
