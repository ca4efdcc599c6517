import { describe, expect, it } from 'vitest';
import { isAfterBorder } from './border.ts';

describe('isAfterBorder', () => {
  it('goes by the last day of the period', () => {
    expect(isAfterBorder('2025-06-30')).toBe(false);
    expect(isAfterBorder('2025-07-01')).toBe(true);
    expect(isAfterBorder('2025-12-31')).toBe(true);
  });
});
