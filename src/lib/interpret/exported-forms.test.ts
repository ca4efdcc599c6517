import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

it('takes the period that one question of a form tells for that of all', () => {
  const read = interpreted({
    '': [
      'Dấu thời gian | Tên xã, phường | 1. Trong quý III/2025, đã đăng bao nhiêu tin, bài trên Trang TTĐT? | 2. Số lượt phát thanh trong quý',
      '15/09/2025 11:56 | Xã Cam Lộ | 9 | 120',
      '15/09/2025 14:38 | Xã Hiếu Giang | 25 | 90',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
    '2025-Q3 portal item 9',
    '2025-Q3 radio broadcast 120',
    '2025-Q3 portal item 25',
    '2025-Q3 radio broadcast 90',
  ]);
});

it('lets the newest answer of a unit count, and says that there are two', () => {
  const read = interpreted({
    '': [
      'Dấu thời gian | Đơn vị báo cáo | Kỳ báo cáo | Số tin, bài trên Trang TTĐT',
      '12/03/2026 13:30 | Xã Cam Lộ | Quý I/2026 | 9',
      '13/03/2026 09:13 | Xã Hiếu Giang | Quý I/2026 | 21',
      '14/03/2026 12:30 | Xã Cam Lộ | Quý I/2026 | 13',
    ],
  });
  expect(read.facts.map(({ value, status }) => `${value} ${status}`)).toEqual([
    '9 superseded',
    '21 counted',
    '13 counted',
  ]);
  expect(doubts(read)).toEqual(['B4 unit-repeated']);
});

it("reads a system's export with the names of its fields", () => {
  const read = interpreted({
    '': [
      'ma_don_vi | ten_don_vi | ky_bao_cao | ten_chi_tieu | don_vi_tinh | thuc_hien_quy_nay | thuc_hien_quy_truoc',
      '19057 | Xã Quảng Trạch | Quý II/2026 | Lượt phát trên hệ thống truyền thanh | lượt | 106 | 66',
    ],
  });
  expect(lines(read)).toEqual([
    'F2 19057 2026-Q2 radio broadcast 106',
    'G2 19057 2026-Q1 radio broadcast 66 comparison',
  ]);
});

it('knows weeks by the days beside them, and what has come together since a day', () => {
  const title = ['UBND XÃ VĨNH TÚ', 'THEO DÕI TUYÊN TRUYỀN CCHC THÁNG 7/2024'];
  const weeks = interpreted({
    A: [...title, 'Tuần | Thời gian | Trang TTĐT (tin)', 'Tuần 1 | 01/7/2024 - 05/7/2024 | 4', 'Cộng | | 4'],
  });
  expect(lines(weeks)).toEqual([
    'C4 19372 2024-07-01/2024-07-05 portal item 4',
    'C5 19372 2024-M07 portal item 4 total',
  ]);
  const since = interpreted({
    A: [
      ...title,
      'Nội dung | ĐVT | Trong tháng | Lũy kế từ 01/5/2024 đến 31/7/2024',
      'Trang TTĐT | tin, bài | 11 | 47',
    ],
  });
  expect(lines(since).at(-1)).toBe('D4 19372 2024-05-01/2024-07-31 portal item 47 comparison');
});

it('counts by the units of then beside those that they became', () => {
  const read = interpreted({
    A: [
      'PHỤ LỤC',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2025',
      'Đơn vị mới | Mã đơn vị cũ | Đơn vị trước 01/7/2025 | Trang TTĐT (tin)',
      'Xã Vĩnh Linh | 19363 | Thị trấn Hồ Xá | 24',
      '| 19375 | Xã Vĩnh Chấp | 20',
    ],
  });
  expect(lines(read)).toEqual(['D4 19363 2025-H1 portal item 24', 'D5 19375 2025-H1 portal item 20']);
});

it('demands for the quarter of each row what a plan beside results says', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'DỮ LIỆU TUYÊN TRUYỀN CCHC NĂM 2024',
      'Kỳ | Hình thức | ĐVT | Chỉ tiêu | Kết quả',
      'Quý I/2024 | Trang TTĐT | tin, bài | 24 | 23',
      'Quý II/2024 | Trang TTĐT | tin, bài | 11 | 18',
    ],
  });
  expect(read.targets.map(({ value, per }) => `${value} ${per}`)).toEqual(['24 quarter', '11 quarter']);
});
