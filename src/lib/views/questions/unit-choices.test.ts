import { expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { unitChoices } from './unit-choices.ts';

const names = (province: string | null, date: string) =>
  unitChoices(registry, province, date).map(({ label }) => label);

it('offers the units of the province on that day before those of the provinces that it was merged with', () => {
  const then = names('Tỉnh Tuyên Quang', '2024-12-31');
  expect(then[0]).toBe('Tỉnh Tuyên Quang');
  expect(then).toContain('Huyện Mèo Vạc');
  expect(then.indexOf('Tỉnh Hà Giang')).toBeGreaterThan(then.indexOf('Huyện Na Hang'));
  expect(names('Tỉnh Hà Giang', '2024-12-31')[0]).toBe('Tỉnh Hà Giang');
  expect(names('Tỉnh Hà Giang', '2026-03-31')[0]).toBe('Tỉnh Tuyên Quang');
});

it('offers all where no province is named', () => {
  expect(names(null, '2026-03-31').filter((name) => /^(Tỉnh|Thành phố) /.test(name)).length).toBe(34);
});
