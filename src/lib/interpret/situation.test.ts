import { expect, it } from 'vitest';
import { Situation } from './situation.ts';
import { columnOf } from './table/columns/column.ts';

const column = (col: number, text: string) =>
  columnOf(col, [{ row: 0, col, value: { kind: 'text', text }, text }], () => false);

const situation = new Situation({ columns: [column(0, 'Xã'), column(1, 'Băng rôn')] });

it('says in which table and column a doubt stands, besides what is known of it', () => {
  expect(situation.at(1, { date: '2024-03-31' })).toEqual({
    signature: 'xã | băng rôn',
    path: 'băng rôn',
    date: '2024-03-31',
  });
  expect(situation.at(7, undefined)).toEqual({ signature: 'xã | băng rôn' });
});

it('gives doubts alike one context', () => {
  const more = { units: ['xa:19372@'] };
  expect([situation.at(1, more), situation.at(1, undefined)]).toEqual([
    expect.objectContaining(more),
    expect.not.objectContaining(more),
  ]);
  expect(situation.at(1, more)).toBe(situation.at(1, more));
});
