import { describe, expect, it } from 'vitest';
import { Latest } from './latest.ts';

describe('Latest', () => {
  it('lets only the newest run answer, in whatever order they end', () => {
    const latest = new Latest();
    const first = latest.begin();
    expect(first()).toBe(true);
    const second = latest.begin();
    expect([first(), second()]).toEqual([false, true]);
  });
});
