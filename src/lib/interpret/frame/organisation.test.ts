import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['TUYÊN TRUYỀN CCHC NĂM 2023', 'TT | Hình thức | ĐVT | Số lượng', '1 | Băng rôn | tấm | 21'];
const unitUnder = (...head: readonly string[]) => {
  const [fact] = interpreted({ A: [...head, ...TABLE] }).facts;
  return fact && [fact.unit.code, fact.unit.name, fact.unit.level];
};

it.each([
  [['Đơn vị báo cáo: Hội Liên hiệp Phụ nữ huyện Vĩnh Linh'], 'Hội Liên hiệp Phụ nữ huyện Vĩnh Linh'],
  [['BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ VĨNH TÚ'], 'Hội nông dân xã Vĩnh Tú'],
  [['CÔNG AN TỈNH QUẢNG TRỊ', 'CÔNG AN HUYỆN VĨNH LINH'], 'Công an huyện Vĩnh Linh'],
  [['Đoàn Thanh niên xã Vĩnh Hà'], 'Đoàn Thanh niên xã Vĩnh Hà'],
  [
    ['UBND HUYỆN VĨNH LINH', 'TRUNG TÂM VĂN HÓA HUYỆN VĨNH LINH'],
    'Trung tâm văn hóa huyện Vĩnh Linh',
    'phong',
  ],
  [['UBND XÃ VĨNH TÚ', 'TRƯỜNG TH & THCS LÊ LỢI'], 'Trường TH & THCS Lê Lợi'],
  [['PHÒNG GD&ĐT VĨNH LINH', 'TRƯỜNG THCS VĨNH TÚ'], 'Trường THCS Vĩnh Tú'],
  [
    ['UBND HUYỆN VĨNH LINH', 'PHÒNG NỘI VỤ', 'Đơn vị báo cáo: Phòng Nội vụ huyện Vĩnh Linh'],
    'Phòng Nội vụ huyện Vĩnh Linh',
    'phong',
  ],
  [
    ['UBND XÃ VĨNH TÚ', 'PHÒNG VĂN HÓA - XÃ HỘI XÃ VĨNH TÚ', 'Kết quả của Phòng'],
    'Phòng Văn Hóa - Xã Hội Xã Vĩnh Tú',
    'phong',
  ],
  [
    ['UBND HUYỆN VĨNH LINH', 'PHÒNG TƯ PHÁP HUYỆN VĨNH LINH', 'Phòng Tư pháp báo cáo UBND huyện kết quả:'],
    'Phòng Tư Pháp Huyện Vĩnh Linh',
    'phong',
  ],
  [['Đơn vị báo cáo: Trung tâm Văn hóa huyện Vĩnh Linh'], 'Trung tâm Văn hóa huyện Vĩnh Linh', 'phong'],
])('%s: the organisation reports of itself', (head, name, level = 'khac') => {
  expect(unitUnder(...head)).toEqual(['', name, level]);
});

it.each([
  [['UBND XÃ VĨNH TÚ', 'ĐOÀN TNCS HỒ CHÍ MINH XÃ'], '19372'],
  [['UBND XÃ VĨNH TÚ', 'HỘI NÔNG DÂN XÃ VĨNH TÚ'], '19372'],
  [['UBND HUYỆN VĨNH LINH', 'PHÒNG VĂN HÓA VÀ THÔNG TIN HUYỆN VĨNH LINH'], '464'],
  [['UBND HUYỆN VĨNH LINH', 'PHÒNG NỘI VỤ', 'Phòng Nội vụ báo cáo UBND huyện kết quả:'], '464'],
  [['Hội nghị tổng kết công tác của huyện Vĩnh Linh'], '464'],
])('%s: the unit reports', (head, code) => {
  expect(unitUnder(...head)?.[0]).toBe(code);
});

it('asks whether the organisation counts as the unit that it is in', () => {
  const read = interpreted({ A: ['HỘI NÔNG DÂN XÃ VĨNH TÚ', ...TABLE] });
  expect(doubts(read)).toEqual(['unit-unknown']);
  expect(read.problems[0]).toMatchObject({
    params: { name: 'Hội nông dân xã Vĩnh Tú', candidates: 'Xã Vĩnh Tú' },
    context: { isSender: true, units: [expect.stringContaining('19372')] },
  });
});

it('counts for the unit what an office in it adds up of others', () => {
  const read = interpreted({
    A: [
      'Đơn vị báo cáo: Trung tâm Văn hóa huyện Vĩnh Linh',
      'TUYÊN TRUYỀN CCHC NĂM 2023',
      'TT | Xã | Băng rôn (tấm)',
      '1 | Xã Vĩnh Tú | 2',
      '2 | Xã Vĩnh Hà | 3',
      ' | Cộng | 5',
    ],
  });
  expect(read.facts.map(({ unit, status }) => `${unit.code} ${status}`)).toEqual([
    '19372 counted',
    '19417 counted',
    '464 total',
  ]);
});

it('counts for the office what it adds up of its own weeks', () => {
  const read = interpreted({
    A: [
      'TRUNG TÂM VĂN HÓA HUYỆN VĨNH LINH',
      'PHÁT THANH TUYÊN TRUYỀN CCHC THÁNG 3 NĂM 2024',
      'TT | Thời gian | Số lượt phát thanh',
      '1 | Từ ngày 01/03/2024 đến ngày 07/03/2024 | 6',
      '2 | Từ ngày 08/03/2024 đến ngày 14/03/2024 | 4',
      ' | Tổng cộng | 10',
    ],
  });
  expect(read.facts.map(({ unit, value, status }) => `${unit.name} ${value} ${status}`)).toEqual([
    'Trung tâm văn hóa huyện Vĩnh Linh 6 counted',
    'Trung tâm văn hóa huyện Vĩnh Linh 4 counted',
    'Trung tâm văn hóa huyện Vĩnh Linh 10 total',
  ]);
});
