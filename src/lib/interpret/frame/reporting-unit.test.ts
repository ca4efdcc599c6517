import { describe, expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { UnitFinder } from '../unit/unit-finder.ts';
import { reportingUnit } from './reporting-unit.ts';

function reporting(lines: readonly string[], province: string | null = 'Quảng Trị', date = '2024-12-31') {
  const read = lines.map((text) => ({
    text,
    cell: { row: 0, col: 0, text, value: { kind: 'text' as const, text } },
  }));
  return reportingUnit(read, new UnitFinder(registry, province), date);
}

describe('reportingUnit', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['the lower of two', ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ'], '19372'],
    ['the huyện of an office', ['UBND HUYỆN VĨNH LINH', 'PHÒNG NỘI VỤ'], '464'],
    ['a province', ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'], '45'],
    ['behind words', ['Đơn vị báo cáo: Xã Vĩnh Tú, huyện Vĩnh Linh'], '19372'],
    ['in a title', ['Số liệu tuyên truyền của huyện Cam Lộ năm 2024'], '468'],
    ['a letterhead before a title', ['UBND XÃ VĨNH TÚ', 'Phát động tại huyện Cam Lộ'], '19372'],
    ['not who receives it', ['Đơn vị nhận báo cáo: Huyện Cam Lộ', 'UBND HUYỆN VĨNH LINH'], '464'],
    ['a homonym by its huyện', ['UBND HUYỆN CAM LỘ', 'UBND XÃ THANH AN'], '19603'],
    ['without diacritics', ['UBND HUYEN VINH LINH', 'UBND XA VINH TU'], '19372'],
    ['with “i” for “y”', ['UBND XÃ HẢI QUI'], '19693'],
    ['in decomposed letters', ['UBND XÃ VĨNH TÚ'.normalize('NFD')], '19372'],
  ])('%s', (_, lines, code) => {
    expect(reporting(lines)?.unit?.code).toBe(code);
  });

  it('finds none where no unit is named', () => {
    expect(reporting(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Kết quả năm 2024'])).toBeNull();
  });

  it('knows the units of the day', () => {
    expect(reporting(['UBND XÃ VĨNH TÚ'], 'Quảng Trị', '2025-12-31')).toBeNull();
    expect(reporting(['UBND XÃ VĨNH LINH'], 'Quảng Trị', '2025-12-31')?.unit?.level).toBe('xa');
  });

  it('says what a homonym may mean where nothing tells', () => {
    const found = reporting(['UBND XÃ THANH AN'], null);
    expect([found?.unit, (found?.candidates.length ?? 0) > 1]).toEqual([null, true]);
  });
});
