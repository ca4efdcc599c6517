import { expect, it } from 'vitest';
import { all, list, sql } from './sql.ts';

it('makes parameters of values and sets parts in', () => {
  const part = sql`unit_id = ${'xa:1@'}`;
  expect(sql`select * from facts where ${part} and value > ${3}`).toEqual({
    text: 'select * from facts where unit_id = ? and value > ?',
    params: ['xa:1@', 3],
  });
});

it('never lets a value into the text', () => {
  expect(sql`select ${"'; drop table facts; --"}`.text).toBe('select ?');
});

it('lists values, and nothing for none', () => {
  expect(list(['a', 2])).toEqual({ text: '(?, ?)', params: ['a', 2] });
  expect(list([]).text).toBe('(null)');
});

it('joins conditions', () => {
  expect(all([]).text).toBe('true');
  expect(all([sql`a = ${1}`, sql`b or c`])).toEqual({ text: '(a = ?) and (b or c)', params: [1] });
});
