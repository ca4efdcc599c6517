import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('takes groups over groups that are not merged, whose empty places stand below each other', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN HẢI LĂNG',
      'TUYÊN TRUYỀN CCHC QUÝ III/2024 THEO THÁNG',
      'Đơn vị | Tháng 7 | | | Tháng 8 | |',
      '| Tin, bài | | Xe loa | Tin, bài | | Xe loa',
      '| Trang TTĐT | Truyền thanh | Buổi | Trang TTĐT | Truyền thanh | Buổi',
      'Xã Hải An | 37 | 20 | 14 | 33 | 43 | 8',
    ],
  });
  expect(lines(read)).toEqual([
    'B6 19684 2024-M07 portal item 37',
    'C6 19684 2024-M07 radio item 20',
    'D6 19684 2024-M07 mobile session 14',
    'E6 19684 2024-M08 portal item 33',
    'F6 19684 2024-M08 radio item 43',
    'G6 19684 2024-M08 mobile session 8',
  ]);
});

it('"Chỉ tiêu" that is not merged over its quarters heads them all', () => {
  const { targets } = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024',
      'STT | Nhiệm vụ | ĐVT | Chỉ tiêu | | | Đơn vị chủ trì',
      '| | | Quý I | Quý II | Cả năm |',
      '1 | Đăng tin, bài trên Trang TTĐT | tin, bài | 10 | 12 | 44 | Văn phòng',
    ],
  });
  expect(targets.map(({ place, value, per }) => `${place.cell} ${value} ${per}`)).toEqual([
    'D5 10 quarter',
    'E5 12 quarter',
    'F5 44 year',
  ]);
});

it('takes a row where nothing was done for no headings, whatever is planned', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 4/2024',
      'Việc đã làm | Kết quả | Ghi chú',
      'Phát loa | 22 lượt | ',
      'Đối thoại với người dân | Không phát sinh | dự kiến tháng 6',
    ],
  });
  expect(lines(read).at(-1)).toBe('B5 19372 2024-M04 dialogue session no_activity');
});
