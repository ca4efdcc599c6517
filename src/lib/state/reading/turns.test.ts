import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('does one thing after another, and goes on after one that failed', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const first = turns.take(async () => {
    await Promise.resolve();
    done.push('first');
    throw new Error('first');
  });
  void turns.take(async () => void done.push('second'));
  await expect(first).rejects.toThrow('first');
  await turns.ended();
  expect(done).toEqual(['first', 'second']);
});
