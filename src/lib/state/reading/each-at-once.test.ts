import { expect, it } from 'vitest';
import { eachAtOnce } from './each-at-once.ts';

it('works on so many at a time, begun in their order', async () => {
  const begun: number[] = [];
  let [busy, most] = [0, 0];
  await eachAtOnce([5, 1, 4, 2, 3], 2, async (item) => {
    begun.push(item);
    most = Math.max(most, ++busy);
    for (let i = 0; i < item; i++) await Promise.resolve();
    busy -= 1;
  });
  expect(begun).toEqual([5, 1, 4, 2, 3]);
  expect(most).toBe(2);
});

it('rejects with what the work threw', async () => {
  const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve());
  await expect(eachAtOnce([1, 2, 3], 2, work)).rejects.toThrow('two');
});
