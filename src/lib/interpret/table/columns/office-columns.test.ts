import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('gives what stands below the names of offices to them, and their sum to the commune', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 10 NĂM 2024',
      'Nội dung | Văn phòng HĐND và UBND | Phòng Kinh tế | Cả xã',
      'Tin, bài đăng Trang TTĐT (bài) | 6 | 2 | 8',
      'Tờ rơi (tờ) | | 100 | 100',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual([
    'B4 "Văn phòng HĐND và UBND" 2024-M10 portal item 6',
    'C4 "Phòng Kinh tế" 2024-M10 portal item 2',
    'D4 19372 2024-M10 portal item 8 total',
    'C5 "Phòng Kinh tế" 2024-M10 leaflet copy 100',
    'D5 19372 2024-M10 leaflet copy 100 total',
  ]);
});

it('does so with hamlets, whatever heads the units of measure', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'THEO DÕI TUYÊN TRUYỀN CCHC Ở CÁC THÔN QUÝ I NĂM 2024',
      'STT | Việc đã làm | Tính bằng | Thôn Mỹ Tú | Thôn Tây | Cộng',
      '1 | Phát trên loa thôn | lượt | 52 | 48 | 100',
      '2 | Tuyên truyền miệng | buổi | 3 | 4 | 7',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual([
    'D4 "Thôn Mỹ Tú" 2024-Q1 radio broadcast 52',
    'E4 "Thôn Tây" 2024-Q1 radio broadcast 48',
    'F4 19372 2024-Q1 radio broadcast 100 total',
    'D5 "Thôn Mỹ Tú" 2024-Q1 oral session 3',
    'E5 "Thôn Tây" 2024-Q1 oral session 4',
    'F5 19372 2024-Q1 oral session 7 total',
  ]);
});
