import { expect, it } from 'vitest';
import { mapped } from './mapped.ts';

it('makes of each item what is asked for, in order', () => {
  expect(mapped(['a', 'b'], (text, index) => `${text}${index}`)).toEqual(['a0', 'b1']);
  expect(mapped([], String)).toEqual([]);
});
