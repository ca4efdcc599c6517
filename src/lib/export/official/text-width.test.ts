import { expect, it } from 'vitest';
import { heldTogether, textWidth, unbrokenParts } from './text-width.ts';

it('measures letters by their widths, whatever marks they bear', () => {
  expect(textWidth('2026')).toBe(4);
  expect(textWidth('ill')).toBeLessThan(textWidth('mmm') / 2);
  expect(textWidth('ế')).toBe(textWidth('e'));
  expect(textWidth('Ề'.normalize('NFD'))).toBe(textWidth('E'));
});

it('keeps the mark of a bound with its number', () => {
  expect(heldTogether('≥ 285 và ~ 3')).toBe('≥\u00A0285 và ~\u00A03');
  expect(unbrokenParts('từ ≥ 285 tin')).toEqual(['từ', '≥\u00A0285', 'tin']);
});
