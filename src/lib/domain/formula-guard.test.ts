import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, looksLikeFormula, unguardFormula } from './formula-guard.ts';

/** Texts that begin as formulas do, and all others. */
const texts = fc
  .tuple(
    fc.array(fc.constantFrom(...`=+-@'" \t\r\n＝＋－＠`), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.string(),
  )
  .map((parts) => parts.join(''));

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r1',
    '\nx',
    '=1+1\nx',
    ' =1',
    '＝1',
    '－1',
    '"=1',
    "'=1",
  ])('guards %j', (text) => expect(guardFormula(text)).toBe(`'${text}`));

  it.each(['', 'Xã A', "'", "'a'", '1-2', 'a=b', '12/9', '(=1)'])('leaves %j', (text) =>
    expect(guardFormula(text)).toBe(text),
  );

  it('is taken back exactly, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });

  it('leaves nothing that begins as a formula', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const guarded = guardFormula(text);
        expect(guarded.startsWith("'") || !looksLikeFormula(guarded)).toBe(true);
      }),
    );
  });
});
