import { describe, expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { codeOf, numberChoices, ofKind, quarterOf } from './period-choice.ts';
import { formUnitOf, formUnits, matching } from './units.ts';

describe('the units to which forms go', () => {
  it('are the huyện and xã of then before the reform, and the xã since', () => {
    const then = formUnits(registry, 'Tỉnh Quảng Trị', '2024-Q1');
    expect(then.groups.map(({ name }) => name)).toContain('Huyện Vĩnh Linh');
    expect(then.units.length).toBeGreaterThan(then.groups.length);
    const now = formUnits(registry, 'Tỉnh Quảng Trị', '2026-Q1');
    expect(now.groups).toEqual([]);
    expect(now.units.map(({ name }) => name)).toContain('Xã Vĩnh Linh');
    expect(formUnits(registry, 'Tỉnh Không Có', '2026-Q1').units).toEqual([]);
    expect(formUnits(registry, 'Tỉnh Hà Giang', '2024-Q1').home?.name).toBe('Tỉnh Hà Giang');
    expect(formUnits(registry, 'Tỉnh Hà Giang', '2026-Q1').home?.name).toBe('Tỉnh Tuyên Quang');
  });

  it('are found by huyện, and by name without diacritics', () => {
    const then = formUnits(registry, 'Tỉnh Quảng Trị', '2024-Q1');
    const group = then.groups.find(({ name }) => name === 'Huyện Vĩnh Linh')!;
    const names = matching(then, group.id, '').map(({ name }) => name);
    expect(names).toContain('Huyện Vĩnh Linh');
    expect(names).toContain('Xã Vĩnh Tú');
    expect(matching(then, group.id, 'vinh tu').map(({ name }) => name)).toEqual(['Xã Vĩnh Tú']);
  });

  it('are named with all that holds them', () => {
    const then = formUnits(registry, 'Tỉnh Quảng Trị', '2024-Q1');
    const unit = then.units.find(({ name }) => name === 'Xã Vĩnh Tú')!;
    expect(formUnitOf(registry, unit).above).toEqual(['Huyện Vĩnh Linh', 'Tỉnh Quảng Trị']);
  });
});

describe('the period of a form', () => {
  it('is the quarter of today, and stays near when its kind is changed', () => {
    const quarter = quarterOf(new Date(2026, 10, 21));
    expect(codeOf(quarter)).toBe('2026-Q4');
    expect(codeOf(ofKind(quarter, 'month'))).toBe('2026-M10');
    expect(codeOf(ofKind(quarter, 'half'))).toBe('2026-H2');
    expect(codeOf(ofKind(quarter, 'months'))).toBe('2026-9M');
    expect(codeOf(ofKind(quarter, 'year'))).toBe('2026');
    expect(numberChoices(ofKind(quarter, 'year'))).toEqual([]);
    expect(numberChoices(quarter).map(({ label }) => label)).toContain('Quý IV/2026');
  });
});
