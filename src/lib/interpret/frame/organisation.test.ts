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
])('%s: the organisation reports of itself', (head, name) => {
  expect(unitUnder(...head)).toEqual(['', name, 'khac']);
});

it.each([
  [['UBND XÃ VĨNH TÚ', 'ĐOÀN TNCS HỒ CHÍ MINH XÃ'], '19372'],
  [['UBND XÃ VĨNH TÚ', 'HỘI NÔNG DÂN XÃ VĨNH TÚ'], '19372'],
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
