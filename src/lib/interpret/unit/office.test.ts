import { describe, expect, it } from 'vitest';
import { isHamlet, officeLevel } from './office.ts';

describe('officeLevel', () => {
  it.each([
    ['Sở Nội vụ', 'so'],
    ['Phòng Văn hóa và Thông tin', 'phong'],
    ['Văn phòng HĐND&UBND', 'phong'],
    ['TRUNG TÂM VĂN HÓA', 'phong'],
    ['Trung tâm Phục vụ hành chính công', 'phong'],
    ['Đoàn Thanh niên', 'khac'],
    ['Công an huyện', 'khac'],
    ['P. Nội vụ', 'phong'],
    ['TT. Văn hóa', 'phong'],
    ['BHXH huyện', 'khac'],
    ['UBMTTQ xã'.replace('UBMTTQ', 'MTTQ'), 'khac'],
  ])('%s is %s', (text, level) => {
    expect(officeLevel(text)).toBe(level);
  });

  it.each(['Xã Vĩnh Tú', 'Phước Sơn', 'Thị trấn Hồ Xá', 'Sơn Tây', ''])('%j is no office', (text) => {
    expect(officeLevel(text)).toBeNull();
  });
});

describe('isHamlet', () => {
  it.each(['Thôn Hà Bắc', 'Tổ dân phố 3', 'Bản Ka Túp', 'Khóm 5', 'TDP Hàng Gòn'])('%s is one', (text) => {
    expect(isHamlet(text)).toBe(true);
  });

  it.each(['Xã Bản Hồ', 'Vĩnh Tú', 'Toàn xã'])('%s is none', (text) => {
    expect(isHamlet(text)).toBe(false);
  });
});
