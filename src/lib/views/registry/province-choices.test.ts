import { expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { provinceChoices, provincesOn } from './province-choices.ts';

it('offers the provinces of today by name, then those that are no more with their last day', () => {
  const choices = provinceChoices(registry);
  const names = choices.map(({ value }) => value);
  expect(new Set(names).size).toBe(names.length);
  expect(choices.filter(({ hint }) => hint === undefined)).toHaveLength(34);
  expect(names.slice(0, 3)).toEqual(['Tỉnh An Giang', 'Tỉnh Bắc Ninh', 'Tỉnh Cà Mau']);
  expect(choices.find(({ value }) => value === 'Tỉnh Hà Giang')?.hint).toBe('trước 01/07/2025');
  expect(choices.find(({ value }) => value === 'Tỉnh Thừa Thiên Huế')?.hint).toBe('trước 01/01/2025');
  expect(names.indexOf('Tỉnh Hà Giang')).toBeGreaterThan(33);
});

it('has as many as there were on a day', () => {
  expect(provincesOn(registry, '2024-12-31')).toHaveLength(63);
  expect(provincesOn(registry, '2025-12-31')).toHaveLength(34);
});
