import { describe, expect, it } from 'vitest';
import { officeLevel } from './office.ts';

describe('officeLevel', () => {
  it.each([
    ['Sở Nội vụ', 'so'],
    ['Phòng Văn hóa và Thông tin', 'phong'],
    ['Văn phòng HĐND&UBND', 'phong'],
    ['TRUNG TÂM VĂN HÓA', 'phong'],
    ['Trung tâm Phục vụ hành chính công', 'phong'],
    ['Đoàn Thanh niên', 'khac'],
    ['Công an huyện', 'khac'],
    ['UBMTTQ xã'.replace('UBMTTQ', 'MTTQ'), 'khac'],
  ])('%s is %s', (text, level) => {
    expect(officeLevel(text)).toBe(level);
  });

  it.each(['Xã Vĩnh Tú', 'Phước Sơn', 'Thị trấn Hồ Xá', 'Sơn Tây', ''])('%j is no office', (text) => {
    expect(officeLevel(text)).toBeNull();
  });
});
