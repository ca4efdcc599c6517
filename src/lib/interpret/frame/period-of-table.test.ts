import { describe, expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['Xã | Trang TTĐT (tin, bài)', 'Vĩnh Tú | 1'];

function period(title: string, { sheet = 'A', year = null as number | null, file = 'tệp.xlsx' } = {}) {
  return interpreted({ [sheet]: [title, ...TABLE] }, { year, file }).facts[0]?.period;
}

describe('the period of a table', () => {
  it.each([
    ['KẾT QUẢ NĂM 2024', '2024'],
    ['Quý I năm 2024', '2024-Q1'],
    ['QUÍ 3/2024', '2024-Q3'],
    ['Q.IV-2024', '2024-Q4'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['Sáu tháng cuối năm 2024', '2024-H2'],
    ['9 tháng năm 2024', '2024-9M'],
    ['Tháng 9 năm 2024', '2024-M09'],
    ['T9/2024', '2024-M09'],
    ['Từ ngày 15/3/2024 đến ngày 14/6/2024', '2024-03-15/2024-06-14'],
    ['Quý II năm 2024 (từ ngày 15/3/2024 đến ngày 14/6/2024)', '2024-Q2'],
    ['từ đầu năm 2024 đến ngày 12 tháng 9 năm 2024', '2024-01-01/2024-09-12'],
    ['Giai đoạn 2021-2025, năm 2024', '2024'],
    ['Quý I năm 2024'.normalize('NFD'), '2024-Q1'],
    ['Quy I nam 2024', '2024-Q1'],
  ])('%s is %s', (title, code) => {
    expect(period(title)).toBe(code);
  });

  it('is the title’s before the name of the sheet, of the file and the flag', () => {
    expect(period('Quý I năm 2024', { sheet: 'Quý 2' })).toBe('2024-Q1');
    expect(period('Năm 2024', { sheet: 'Q2' })).toBe('2024-Q2');
    expect(period('Kết quả', { sheet: 'Quý 2', year: 2024 })).toBe('2024-Q2');
    expect(period('Kết quả', { file: 'bao-cao_quy-3_2024.xlsx' })).toBe('2024-Q3');
    expect(period('Quý 3', { file: 'bao-cao-2024.xlsx', year: 2022 })).toBe('2024-Q3');
  });

  it('is empty, and asked for, where nothing names one', () => {
    const read = interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'Tuyên truyền CCHC', ...TABLE] });
    expect([read.facts[0]?.period, doubts(read).includes('period-unknown')]).toEqual(['', true]);
  });
});

it('doubts the form of last year: another year in the name of the sheet or in the enclosure', () => {
  const slips = (sheet: string, line: string) =>
    doubts(interpreted({ [sheet]: ['Tuyên truyền quý I năm 2024', line, ...TABLE] }));
  expect(slips('Năm 2023', '')).toEqual(['year-slip']);
  expect(slips('A', '(Kèm theo Báo cáo ngày 12 tháng 3 năm 2023)')).toEqual(['A2 year-slip']);
  expect(slips('A', '(Kèm theo Báo cáo ngày 12 tháng 3 năm 2024)')).toEqual([]);
});
