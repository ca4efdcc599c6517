import { describe, expect, it } from 'vitest';
import { crossesSay } from './crosses.ts';
import { legendIn } from './legend.ts';

describe('crossesSay', () => {
  it.each([
    [['x', 'X', ''], 'done'],
    [['✓', '✗', '✓'], 'not_done'],
    [['v', 'x'], 'not_done'],
    [['✗', '✗'], null],
    [['Hoàn thành', ''], 'done'],
  ])('of %j: %s', (texts, said) => {
    expect(crossesSay(texts)).toBe(said);
  });
});

describe('legendIn', () => {
  it('gives the status that each sign stands for, and no other words', () => {
    const legend = legendIn(['(x: đã hoàn thành; 0: chưa hoàn thành)', 'Ghi chú: X = xã']);
    expect([...legend]).toEqual([
      ['x', 'đã hoàn thành'],
      ['0', 'chưa hoàn thành'],
    ]);
  });
});
