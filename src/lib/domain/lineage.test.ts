import { describe, expect, it } from 'vitest';
import { registry } from '../../../tests/helpers/registry.ts';
import { barOf } from './exactness.ts';
import { ALL_KINDS, Lineage } from './lineage.ts';

const DAY = '2025-07-01';
const activity = new Lineage(registry);
const land = new Lineage(registry, ALL_KINDS);
const names = (lines: readonly { unit: { name: string } }[]) => lines.map(({ unit }) => unit.name).sort();
const today = (lineage: Lineage, code: string) => lineage.lineOf(registry.at('xa', code, DAY)!.id, true)!;
const communesOfToday = (lineage: Lineage) =>
  lineage.lines.filter((line) => line.after && line.level === 'xa');
const exact = (lineage: Lineage) =>
  communesOfToday(lineage).filter((line) => barOf(new Set([line]), lineage) === null);

describe('the state’s conversion table of 2025', () => {
  it('makes 2,904 communes and five đặc khu of whole units, by every transfer', () => {
    expect(communesOfToday(land)).toHaveLength(3321);
    const whole = exact(land);
    const ofHuyen = whole.filter((line) => land.predecessors(line).some(({ level }) => level === 'huyen'));
    expect(names(ofHuyen)).toHaveLength(5);
    expect(whole.length - ofHuyen.length).toBe(2904);
  });

  it('makes 25 more where land without people does not count', () => {
    expect(exact(activity).length - exact(land).length).toBe(25);
  });

  it('says for every unit of old what became of it, and of every unit of today what it was made of', () => {
    for (const line of land.lines) {
      if (line.level !== 'xa') continue;
      if (line.after) expect(land.predecessors(line).length).toBeGreaterThan(0);
      else expect(land.successors(line).length > 0).toBe(!land.isLost(line));
    }
  });

  it('is the same read from either side', () => {
    for (const line of activity.lines) {
      for (const next of activity.successors(line)) expect(activity.predecessors(next)).toContain(line);
      for (const before of activity.predecessors(line)) expect(activity.successors(before)).toContain(line);
    }
  });
});

describe('units that reported', () => {
  it('Xã Thượng Long went with two others into Xã Long Quảng', () => {
    const line = activity.lineOf(registry.at('xa', '20188', '2024-12-31')!.id, false)!;
    expect(names(activity.successors(line))).toEqual(['Xã Long Quảng']);
    expect(names(activity.predecessors(today(activity, '20182')))).toEqual([
      'Xã Hương Hữu',
      'Xã Thượng Long',
      'Xã Thượng Quảng',
    ]);
  });

  it('Xã Thanh An of Minh Long went into Xã Minh Long; Xã Hiếu Giang has another Thanh An’s code', () => {
    expect(names(activity.predecessors(today(activity, '21361')))).toEqual([
      'Xã Long Hiệp',
      'Xã Long Môn',
      'Xã Thanh An',
    ]);
  });

  it('Xã Việt Lâm was split, so Xã Vị Xuyên and Xã Việt Lâm of today are not exact', () => {
    const bar = barOf(new Set([today(land, '00913')]), land);
    expect(bar?.kind).toBe('shared');
    expect(names(bar?.units ?? [])).toEqual(['Xã Việt Lâm']);
  });

  it('Huyện Cồn Cỏ became Đặc khu Cồn Cỏ', () => {
    expect(names(activity.predecessors(today(activity, '19742')))).toEqual(['Huyện Cồn Cỏ']);
  });
});
