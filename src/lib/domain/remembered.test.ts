import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Memory, remembered, rememberedWith, rememberedOf } from './remembered.ts';

it('works an answer out once, null and the empty text too', () => {
  let calls = 0;
  const first = remembered((text) => (calls++, text === '' ? null : text[0]!));
  expect([first('ab'), first('ab'), first(''), first('')]).toEqual(['a', 'a', null, null]);
  expect(calls).toBe(2);
});

it('forgets what was not asked for lately, and never answers otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (keys) => {
      const memory = new Memory<string>(2);
      for (const key of keys) expect(memory.of(key, (each) => `${each}!`)).toBe(`${key}!`);
    }),
  );
  expect.hasAssertions();
});

it('does not hold long texts', () => {
  let calls = 0;
  const length = remembered((text) => (calls++, text.length));
  const long = 'x'.repeat(1000);
  expect([length(long), length(long), calls]).toEqual([1000, 1000, 2]);
});

it('answers apart for each thing that a text is read beside', () => {
  const [one, two] = [{ sign: '!' }, { sign: '?' }];
  const ended = rememberedWith((text, beside: typeof one | null) => text + (beside?.sign ?? ''));
  expect([ended('a', one), ended('a', two), ended('a'), ended('a', one)]).toEqual(['a!', 'a?', 'a', 'a!']);
});

it('asks once of each thing, though another says the same', () => {
  let asked = 0;
  const lengthOf = rememberedOf((list: readonly number[]) => {
    asked += 1;
    return list.length;
  });
  const [one, other] = [
    [1, 2],
    [1, 2],
  ];
  expect([lengthOf(one), lengthOf(one), lengthOf(other), asked]).toEqual([2, 2, 2, 2]);
});
