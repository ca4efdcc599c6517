import { expect, it } from 'vitest';
import { all, column, joined, list, numbers, some, sql } from './sql.ts';

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

it('hands numbers over as one text, and nothing for none', () => {
  expect(numbers([3, 1, 20]).params).toEqual(['3,1,20']);
  expect(numbers([])).toEqual({ text: '(null)', params: [] });
});

it('joins conditions', () => {
  expect(all([]).text).toBe('true');
  expect(all([sql`a = ${1}`, sql`b or c`])).toEqual({ text: '(a = ?) and (b or c)', params: [1] });
});

it('joins alternatives and lists', () => {
  expect(some([]).text).toBe('false');
  expect(some([sql`a = ${1}`, sql`b`])).toEqual({ text: '(a = ?) or (b)', params: [1] });
  expect(joined([sql`a`, sql`${2}`], ', ')).toEqual({ text: 'a, ?', params: [2] });
});

it('takes only plain words for names of columns', () => {
  expect(sql`count(*) as ${column('added')}`.text).toBe('count(*) as added');
  expect(() => column('a; drop table facts')).toThrow(/No name/);
});
