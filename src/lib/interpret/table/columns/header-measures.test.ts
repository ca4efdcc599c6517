import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];

it('takes a row "ĐVT" below the headings for what each column counts', () => {
  const read = interpreted({
    Sheet1: [
      ...HEAD,
      'STT | Đơn vị | Trang TTĐT | Truyền thanh | Băng rôn',
      '| ĐVT | Tin, bài | Lượt | Tấm',
      '1 | Xã Vĩnh Tú | 4 | 30 | 2',
    ],
  });
  expect(lines(read)).toEqual([
    'C5 19372 2024 portal item 4',
    'D5 19372 2024 radio broadcast 30',
    'E5 19372 2024 banner piece 2',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('keeps a column of measures beside months for one of the rows', () => {
  const read = interpreted({
    Sheet1: [
      ...HEAD,
      'STT | Hình thức | ĐVT | Tháng | <',
      '| | | Tháng 1 | Tháng 2',
      '1 | Loa | lượt | 3 | 4',
    ],
  });
  expect(lines(read)).toEqual(['D5 464 2024-M01 radio broadcast 3', 'E5 464 2024-M02 radio broadcast 4']);
});

it.each([':', ' (*)', '**'])('reads headings with “%s” behind them', (mark) => {
  const read = interpreted({
    Sheet1: [
      ...HEAD,
      `STT${mark} | Đơn vị${mark} | Trang TTĐT${mark} | Băng rôn${mark}`,
      '1 | Xã Vĩnh Tú | 4 | 2',
    ],
  });
  expect(lines(read)).toEqual(['C4 19372 2024 portal item 4', 'D4 19372 2024 banner piece 2']);
});

it('says once of a word under "ĐVT" that nobody knows', () => {
  const read = interpreted({
    Sheet1: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung | ĐVT | Số lượng',
      '1 | Truyền thanh | lươtj phát | 30',
      '2 | Loa lưu động | lươtj phát | 12',
      '3 | Băng rôn | tấm | 2',
    ],
  });
  expect(doubts(read)).toEqual(['C4 measure-unknown']);
  expect(read.facts).toHaveLength(3);
});
