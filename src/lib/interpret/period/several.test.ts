import { expect, it } from 'vitest';
import { interpreted } from '../../../../tests/helpers/interpreted.ts';
import { periodLabelIn } from './label.ts';

it.each([
  ['QUÝ I VÀ QUÝ II NĂM 2024', 'months 6'],
  ['quý I + II năm 2024', 'months 6'],
  ['Quý I, II, III năm 2024', 'months 9'],
  ['quý 1 - quý 3/2024', 'months 9'],
  ['Quý III và quý IV năm 2024', 'half 2'],
  ['THÁNG 01, 02, 03 NĂM 2024', 'months 3'],
  ['tháng 4+5+6/2024', 'quarter 2'],
  ['đến hết tháng 6 năm 2024', 'months 6'],
  ['đến hết quý III năm 2024', 'months 9'],
  ['Tháng 3 quý I năm 2024', 'month 3'],
  ['QUÝ MỘT NĂM 2024', 'quarter 1'],
  ['THÁNG BA NĂM 2024', 'month 3'],
  ['chín tháng năm 2024', 'months 9'],
  ['nửa đầu năm 2024', 'half 1'],
  ['9T2024', 'months 9'],
  ['Tháng: 03/2024', 'month 3'],
  // one of the periods named, the other only planned
  ['Quý III, phương hướng nhiệm vụ quý IV năm 2024', 'quarter 3'],
  ['QUÝ III NĂM 2024 (tính đến hết tháng 9)', 'quarter 3'],
  ['Tháng 9, nhiệm vụ tháng 10 năm 2024', 'month 9'],
  ['Quý I, 3 tin', 'quarter 1'],
])('reads "%s" as %s', (text, expected) => {
  const label = periodLabelIn(text);
  expect(`${label?.kind} ${label?.number}`).toBe(expected);
});

it('does not know what periods apart from each other are together', () => {
  expect(periodLabelIn('Quý I và quý III năm 2024')).toBeNull();
});

it('asks of when a report on a week is', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC TUẦN 12 NĂM 2024',
      'Nội dung | Số lượng',
      'Băng rôn (tấm) | 3',
    ],
  });
  expect(read.problems.map(({ code }) => code)).toContain('period-unknown');
});
