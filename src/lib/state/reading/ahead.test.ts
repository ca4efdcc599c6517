import { expect, it } from 'vitest';
import { Ahead } from './ahead.ts';

const never = () => new Promise<string>(() => {});

it('begins as many at once as it is allowed, and one in any case', async () => {
  const ahead = new Ahead<string>();
  expect(ahead.hasRoom(500_000_000, 1)).toBe(true);
  await ahead.begin(1, 10, Promise.resolve('a'), () => {});
  void ahead.begin(2, 10, never(), () => {});
  expect(ahead.hasRoom(10, 1)).toBe(false);
  expect(ahead.hasRoom(10, 2)).toBe(true);
});

it('holds no more than memory has room for, until what it holds is ended', async () => {
  const ahead = new Ahead<string>();
  const big = ahead.begin(1, 60_000_000, Promise.resolve('a'), () => {});
  await big;
  expect(ahead.hasRoom(10_000_000, 4)).toBe(false);
  ahead.end(1, big);
  expect(ahead.hasRoom(10_000_000, 4)).toBe(true);
  for (let key = 2; ahead.hasRoom(0, 99); key++) void ahead.begin(key, 0, never(), () => {});
  expect(ahead.of(2)).toBeDefined();
  expect(ahead.of(99)).toBeUndefined();
});

it('tells of every answer, good or bad, and leaves the bad one to who asks for it', async () => {
  const ahead = new Ahead<string>();
  const told = new Promise<void>((resolve) => {
    void ahead.begin(1, 0, Promise.reject(new Error('no')), resolve);
  });
  await told;
  await expect(ahead.of(1)).rejects.toThrow('no');
});

it('ends only what it was asked to end', () => {
  const ahead = new Ahead<string>();
  const first = ahead.begin(1, 0, never(), () => {});
  ahead.clear();
  const second = ahead.begin(1, 0, never(), () => {});
  ahead.end(1, first);
  expect(ahead.of(1)).toBe(second);
});
