import { expect, it } from 'vitest';
import { batchOf, entering, leaving, readyToEnter, sharedOut } from './entering.ts';
import type { Submission } from './submission.ts';

const submission = (file: string, part: Partial<Submission> = {}) =>
  ({ file, sha256: file, entered: false, interpretation: { refused: false }, ...part }) as Submission;
const answer = (...files: string[]) => ({ files: new Set(files) });

it('a file that answers set free goes in with the last that was about it, else with the last of all', () => {
  const [first, second, third] = [answer('a', 'b'), answer('b', 'c'), answer()];
  const files = (answers: readonly ReturnType<typeof answer>[], freed: string) =>
    sharedOut(
      answers,
      [...freed].map((file) => ({ file })),
    ).map(([each, shared]) => [answers.indexOf(each), shared.map(({ file }) => file).join('')]);
  expect(files([first, second], 'abc')).toEqual([
    [0, 'a'],
    [1, 'bc'],
  ]);
  expect(files([first, second, third], 'ad')).toEqual([
    [0, 'a'],
    [2, 'd'],
  ]);
  expect(files([first, second], '')).toEqual([]);
});

it('waiting files about which nothing is asked are ready', () => {
  const held = [submission('a'), submission('b'), submission('c', { entered: true })];
  const asked = [
    { blocks: true, files: ['b'] },
    { blocks: false, files: ['a'] },
  ];
  expect(readyToEnter(held, asked).map(({ file }) => file)).toEqual(['a']);
});

it('a batch has the time of its first file, and what of it leaves names it', () => {
  const held = ['2', '1'].map((day) => submission(day, { receivedAt: `2026-01-0${day}` }));
  const batch = batchOf(held, 'now');
  expect(batch).toBe('2026-01-01');
  expect(batchOf([], 'now')).toBe('now');
  expect(entering(held, batch, 'now')).toMatchObject({ kind: 'enter', batch, at: 'now' });
  expect(leaving(held.slice(1), batch, 'now')).toMatchObject({ kind: 'leave', batch });
});
