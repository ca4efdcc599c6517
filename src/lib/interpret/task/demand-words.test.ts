import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withDiacritics } from './demand-words.ts';

it.each([
  ['toi thieu 05 tin, bai/quy', 'tối thiểu 05 tin, bai/quý'],
  ['khong qua 2 lan/nam', 'không quá 2 lần/năm'],
  ['quyet dinh', 'quyet dinh'],
])('%j becomes %j', (text, expected) => {
  expect(withDiacritics(text)).toBe(expected);
});

it('keeps the length of every text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(withDiacritics(text)).toHaveLength(text.length);
    }),
  );
});
