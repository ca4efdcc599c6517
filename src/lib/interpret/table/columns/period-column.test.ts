import { describe, expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const list = (title: string, header: string, ...rows: readonly string[]) =>
  interpreted({ A: [title, header, ...rows] });

describe('withPeriodColumn', () => {
  it('reads “Thời gian” beside “Số lượng” as when they were counted', () => {
    const read = list(
      'THỐNG KÊ TUYÊN TRUYỀN CCHC QUÝ I/2024 CỦA HUYỆN VĨNH LINH',
      'TT | Đơn vị | Thời gian | Hình thức | Số lượng | ĐVT',
      '1 | Xã Vĩnh Tú | T1 | Trang TTĐT | 4 | tin',
      '2 | Xã Vĩnh Tú | 02/2024 | Loa | 20 | lượt phát',
      '3 | Xã Vĩnh Tú | Tháng 3 | Băng rôn | 5 | tấm',
      '4 | Xã Vĩnh Tú | Quý I | Cuộc thi | 1 | cuộc',
    );
    expect(read.tasks).toEqual([]);
    expect(lines(read)).toEqual([
      'E3 19372 2024-M01 portal item 4',
      'E4 19372 2024-M02 radio broadcast 20',
      'E5 19372 2024-M03 banner piece 5',
      'E6 19372 2024-Q1 contest session 1',
    ]);
  });

  it.each([
    ['Năm | Quý', '2023 | 4', '2024 | I', ['2023-Q4', '2024-Q1']],
    ['Tháng | Năm', '12 | 2023', '1 | 2024', ['2023-M12', '2024-M01']],
  ])('takes "%s" together', (headings, first, second, periods) => {
    const read = list(
      'SỐ LIỆU TUYÊN TRUYỀN CCHC CỦA HUYỆN VĨNH LINH',
      `${headings} | Xã | Kênh | Số lượng | ĐVT`,
      `${first} | Vĩnh Tú | Trang TTĐT | 3 | tin`,
      `${second} | Vĩnh Tú | Trang TTĐT | 4 | tin`,
    );
    expect(read.facts.map(({ period }) => period)).toEqual(periods);
    expect(read.problems).toEqual([]);
  });

  it('knows the huyện of the years that rows name', () => {
    const read = list('HUYỆN VĨNH LINH: TUYÊN TRUYỀN CCHC', 'Năm | Tin TTĐT', '2022 | 40', '2023 | 45');
    expect(lines(read)).toEqual(['B3 464 2022 portal item 40', 'B4 464 2023 portal item 45']);
  });

  it('knows periods below a blank corner', () => {
    const read = list(
      'THEO DÕI TUYÊN TRUYỀN CCHC QUÝ I NĂM 2026 CỦA XÃ CỒN TIÊN',
      ' | Trang TTĐT (tin) | Loa (lượt phát)',
      'Cả quý | 10 | 48',
      'Tháng 1 | 6 | 28',
      'Tháng 2 | 4 | 20',
    );
    expect(lines(read)).toEqual([
      'B3 19537 2026-Q1 portal item 10 total',
      'C3 19537 2026-Q1 radio broadcast 48 total',
      'B4 19537 2026-M01 portal item 6',
      'C4 19537 2026-M01 radio broadcast 28',
      'B5 19537 2026-M02 portal item 4',
      'C5 19537 2026-M02 radio broadcast 20',
    ]);
  });

  it('reads it beside columns of channels too', () => {
    const read = list(
      'TUYÊN TRUYỀN CCHC NĂM 2024 CỦA HUYỆN VĨNH LINH',
      'TT | Thời gian | Cổng TTĐT (tin, bài) | Truyền thanh (lượt phát)',
      '1 | Quý I | 12 | 40',
      '2 | Quý II | 9 | 36',
    );
    expect(lines(read)).toEqual([
      'C3 464 2024-Q1 portal item 12',
      'D3 464 2024-Q1 radio broadcast 40',
      'C4 464 2024-Q2 portal item 9',
      'D4 464 2024-Q2 radio broadcast 36',
    ]);
  });

  it.each([
    ['a plan', 'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Hình thức | Thời gian | Số lượng', 'Quý I'],
    ['who leads', 'TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Hình thức | Thời gian | Số lượng | Chủ trì', 'Quý I'],
    ['a deadline', 'TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Hình thức | Thời gian | Số lượng', 'Trước 15/6'],
  ])('leaves the time of a task alone: %s', (_, title, header, time) => {
    const read = list(
      title,
      header,
      `1 | Mở chuyên trang | ${time} | 4 | Phòng`,
      `2 | Treo băng rôn | ${time} | 5 | Phòng`,
    );
    expect([read.tasks.length, read.facts.length]).toEqual([2, 0]);
  });
});

it.each([
  ['Thời gian', 'Tháng 1', '2024-M01'],
  ['Tuần', 'Từ ngày 01/01/2024 đến ngày 07/01/2024', '2024-01-01/2024-01-07'],
])('"%s" beside what is counted of the title\'s channel says when', (heading, when, period) => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC TRÊN TRANG TTĐT QUÝ I NĂM 2024',
      `${heading} | Số tin | Số bài`,
      `${when} | 4 | 7`,
    ],
  });
  expect(lines(read)).toEqual([`B4 19372 ${period} portal item 4`, `C4 19372 ${period} portal item 7`]);
});
