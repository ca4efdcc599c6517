import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate } from '#lib/domain/period.ts';
import { deadlineOf } from './deadline.ts';

describe('deadlineOf', () => {
  it.each([
    ['31/01/2026', '2026-01-31'],
    ['5.6.2026', '2026-06-05'],
    ['05-06-2026', '2026-06-05'],
    ['05 / 06 / 2026', '2026-06-05'],
    ['31/01/26', '2026-01-31'],
    ['31/01', '2024-01-31'],
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31T00:00:00', '2026-01-31'],
    ['Trước ngày 20/11/2026', '2026-11-20'],
    ['Trước 30/4/2025', '2025-04-30'],
    ['Trước ngày 15/12.', '2024-12-15'],
    ['ngày 15 tháng 5 năm 2026', '2026-05-15'],
    ['Ngày 15 tháng 5', '2024-05-15'],
    ['Chậm nhất ngày 20/12 năm 2025', '2025-12-20'],
    ['truoc ngay 20/11/2026', '2026-11-20'],
    ['Từ 01/3/2026 đến 30/4/2026', '2026-04-30'],
    ['01/3 - 30/4/2026', '2026-04-30'],
    ['Hằng quý, xong trước 15/12/2026', '2026-12-15'],
    ['31/01/2026 17:00', '2026-01-31'],
    ['1/9-15/9/2026', '2026-09-15'],
    ['Quý I: 15/3/2026', '2026-03-15'],
  ])('%j is %s', (text, date) => {
    expect(deadlineOf(text, 2024)).toBe(date);
  });

  it.each([
    '',
    'Quý II/2026',
    'Quý 2/2026',
    'Tháng 6',
    'Tuần 2 tháng 3',
    'Tháng 9/2025',
    'Tháng 6, tháng 11',
    'Tháng 6-7/2026',
    '6/2026',
    'Năm 2024',
    'Cả năm',
    'Thường xuyên',
    'Hằng quý',
    'Trước ngày 25 hằng tháng',
    'Ngày 15/12 hằng năm',
    'Sau khi các chỉ số được công bố',
    'Sau ngày 15/3/2026',
    'Từ ngày 01/3/2026',
    'Theo Kế hoạch số 04/KH-UBND ngày 08/01/2024',
    'Theo văn bản số 5 ngày 12/3/2026 của tỉnh',
    '2-3/2026',
    'Tuần 2/5',
    '31/02/2026',
    '1/31/2026',
    'Giai đoạn 2021-2025',
    'Trực 24/7',
  ])('%j has no day', (text) => {
    expect(deadlineOf(text, 2024)).toBe('');
  });

  it('needs a year', () => {
    expect(deadlineOf('31/01', null)).toBe('');
  });

  it('reads every day back, day before month', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('/', '.', '-'), (day, mark) => {
        const iso = day.toISOString().slice(0, 10);
        expect(deadlineOf(`Trước ${iso.split('-').reverse().join(mark)}`, null)).toBe(iso);
      }),
    );
  });

  it('gives a day of the calendar or nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/. -]{0,14}$/), (text) => {
        const date = deadlineOf(text, 2024);
        expect(date === '' || isDate(date)).toBe(true);
      }),
    );
  });
});
