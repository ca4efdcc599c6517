import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

describe('what no registry lists', () => {
  it.each(['Thôn', 'Thôn, khối', 'Nơi nào'])(
    'hamlets keep their names, and their sum is the commune’s',
    (heading) => {
      const read = interpreted({
        A: [
          'UBND XÃ VĨNH TÚ',
          'TUYÊN TRUYỀN CCHC TẠI CÁC THÔN THÁNG 10/2024',
          `STT | ${heading} | Phát loa (lượt)`,
          '1 | Thôn Mỹ Tú | 7',
          '2 | Khối 3A | 5',
          ' | Tổng cộng | 12',
        ],
      });
      expect(lines(read)).toEqual([
        'C4 "Thôn Mỹ Tú" 2024-M10 radio broadcast 7',
        'C5 "Khối 3A" 2024-M10 radio broadcast 5',
        'C6 19372 2024-M10 radio broadcast 12 total',
      ]);
      expect(doubts(read)).toEqual([]);
    },
  );

  it('departments of an office keep theirs', () => {
    const read = interpreted({
      A: [
        'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
        'TIN, BÀI CỦA CÁC PHÒNG NĂM 2024',
        'STT | Phòng, đơn vị | Trang TTĐT (tin, bài)',
        '1 | Văn phòng Sở | 9',
        '2 | Phòng Cải cách hành chính | 14',
      ],
    });
    expect(lines(read)).toEqual([
      'C4 "Văn phòng Sở" 2024 portal item 9',
      'C5 "Phòng Cải cách hành chính" 2024 portal item 14',
    ]);
  });
});

it('months in rows and communes in columns: what a department adds up is its province’s', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'SỐ LƯỢT PHÁT THANH VỀ CCHC NĂM 2024',
      'Tháng | Huyện Vĩnh Linh | Huyện Cam Lộ | Cộng',
      'Tháng 1 | 4 | 6 | 10',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 464 2024-M01 radio broadcast 4',
    'C4 468 2024-M01 radio broadcast 6',
    'D4 45 2024-M01 radio broadcast 10 total children',
  ]);
});

it('in a file of no known year names of another time are asked about with the period', () => {
  const read = interpreted(
    {
      A: [
        'UBND HUYỆN VĨNH LINH',
        'TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ I',
        'STT | Đơn vị | Trang TTĐT (tin, bài)',
        '1 | Xã Vĩnh Tú | 5',
        '2 | Xã Vĩnh Hà | 7',
      ],
    },
    { province: 'Quảng Trị' },
  );
  expect(doubts(read).filter((text) => !text.includes('unit-unknown'))).toEqual(['period-unknown']);
  expect(lines(read)).toHaveLength(2);
});
