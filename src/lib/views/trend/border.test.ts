import { describe, expect, it } from 'vitest';
import { isAfterBorder, kindOf, yearBefore } from './border.ts';

describe('yearBefore', () => {
  it.each([
    ['2025', '2024'],
    ['2025-Q1', '2024-Q1'],
    ['2025-9M', '2024-9M'],
    ['2025-M03', '2024-M03'],
    ['2025-01-01/2025-09-12', '2024-01-01/2024-09-12'],
    ['2024-12-15/2025-03-14', '2023-12-15/2024-03-14'],
  ])('%s → %s', (period, before) => {
    expect(yearBefore(period)).toBe(before);
  });
});

describe('kindOf', () => {
  it('is equal for equal periods of different years only', () => {
    expect(kindOf('2025-Q1')).toBe(kindOf('2024-Q1'));
    expect(kindOf('2025-Q1')).not.toBe(kindOf('2025-Q2'));
    expect(kindOf('2025')).not.toBe(kindOf('2025-9M'));
    expect(kindOf('2025-01-01/2025-09-12')).toBe(kindOf('2024-01-01/2024-09-12'));
    expect(kindOf('2025-01-01/2025-09-12')).not.toBe(kindOf('2024-01-01/2024-10-12'));
  });
});

describe('isAfterBorder', () => {
  it('goes by the last day of the period', () => {
    expect(isAfterBorder('2025-06-30')).toBe(false);
    expect(isAfterBorder('2025-12-31')).toBe(true);
  });
});
