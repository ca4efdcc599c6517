import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('finds quotas in headings and below the table, and counts what the heading counts besides', () => {
  const said = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Đơn vị | Trang TTĐT, tin bài (chỉ tiêu: tối thiểu 04 tin, bài/tháng) | Truyền thanh (chỉ tiêu: 12 lượt phát/tháng)',
      'Huyện Vĩnh Linh | 10 | 12',
      '',
      'Ghi chú: mỗi xã đăng ít nhất 08 bài/tháng trên mạng xã hội.',
    ],
  });
  expect(lines(said)).toEqual(['B4 464 2024 portal item 10', 'C4 464 2024 radio broadcast 12']);
  expect(
    said.targets.map(({ place, channel, measure, value, per }) =>
      [place.cell, channel, measure, value, per].join(' '),
    ),
  ).toEqual(['B3 portal item 4 month', 'C3 radio broadcast 12 month', 'A6 social item 8 month']);
});

it('finds quotas in the names of rows that say plan or quota in short', () => {
  const said = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Nội dung | Kết quả',
      '1 | Trang TTĐT (CT: 48 tin, bài/năm) | 50',
      '2 | Truyền thanh (KH 10 lượt/tháng) | 130',
    ],
  });
  expect(said.targets.map(({ value, per }) => [value, per])).toEqual([
    [48, 'year'],
    [10, 'month'],
  ]);
  expect(said.facts.map(({ value }) => value)).toEqual([50, 130]);
});

it('finds the quota of a row in its note, where the note begins with it', () => {
  const said = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Nội dung | ĐVT | Kết quả | Ghi chú',
      'Trang TTĐT | tin, bài | 46 | Chỉ tiêu giao: 80 tin, bài/năm',
      'Truyền thanh | lượt | 46 | Chưa đạt chỉ tiêu 80 lượt/năm',
      'Băng rôn | tấm | 4 | Kế hoạch giao',
    ],
  });
  expect(said.targets.map(({ place, channel, value, per }) => [place.cell, channel, value, per])).toEqual([
    ['D4', 'portal', 80, 'year'],
  ]);
});
