import { expect, it } from 'vitest';
import { atOnce, collected, grouped } from './steps.ts';

it('collects and groups in order, as at once so step by step', () => {
  const numbers = Array.from({ length: 7 }, (_, i) => i);
  expect(atOnce(collected(numbers, (n) => (n % 2 ? [n, -n] : [])))).toEqual([1, -1, 3, -3, 5, -5]);
  expect([...atOnce(grouped(numbers, (n) => String(n % 3)))]).toEqual([
    ['0', [0, 3, 6]],
    ['1', [1, 4]],
    ['2', [2, 5]],
  ]);
});

it('pauses after so many things, and before nothing else', () => {
  const steps = collected(
    Array.from({ length: 7 }, (_, i) => i),
    (n) => [n],
    3,
  );
  expect([steps.next().done, steps.next().done, steps.next()]).toEqual([
    false,
    false,
    { done: true, value: [0, 1, 2, 3, 4, 5, 6] },
  ]);
});
