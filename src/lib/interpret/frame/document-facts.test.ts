import { describe, expect, it } from 'vitest';
import { interpreted } from '../../../../tests/helpers/interpreted.ts';

const said = (...lines: readonly string[]) =>
  interpreted({ A: [...lines, 'Xã | Trang TTĐT (tin, bài)', 'Vĩnh Tú | 1'] }).document;

describe('documentFacts', () => {
  it.each<[string, string, string]>([
    ['Số: 291/BC-UBND', '291/BC-UBND', ''],
    ['Số 15 / BC-UBND', '15/BC-UBND', ''],
    ['(Kèm theo Báo cáo số 27/BC-UBND ngày 15 tháng 3 năm 2024)', '27/BC-UBND', '2024-03-15'],
    ['(Kèm theo Báo cáo số    /BC-UBND ngày    tháng 3 năm 2024)', '', '2024-03-01'],
    ['Vĩnh Linh, ngày 22 tháng 3 năm 2024', '', '2024-03-22'],
    ['Kết quả tuyên truyền CCHC năm 2024', '', ''],
  ])('%s', (line, number, date) => {
    expect(said(line)).toMatchObject({ number, date });
  });

  it.each([
    ['(Thay thế Báo cáo số 12/BC-UBND)', true],
    ['BÁO CÁO (bản đính chính)', true],
    ['BÁO CÁO TUYÊN TRUYỀN CCHC', false],
  ])('%s replaces an earlier one: %s', (line, replaces) => {
    expect(said(line).replaces).toBe(replaces);
  });

  it('takes for the title what says what it is about', () => {
    expect(said('UBND XÃ VĨNH TÚ', 'Độc lập - Tự do - Hạnh phúc', 'Biểu tuyên truyền CCHC').title).toBe(
      'Biểu tuyên truyền CCHC',
    );
  });
});
