import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

/** A heading over two others, merged over them, and standing only above the first. */
const STANDS = {
  'merged, beside others that are not': (over: string) => [
    `STT | Nội dung | ĐVT | ${over} | < | Ghi chú`,
    ' | | | ',
  ],
  merged: (over: string) => [`STT | Nội dung | ĐVT | ${over} | < | Ghi chú`, '^ | ^ | ^ | '],
  'not merged': (over: string) => [`STT | Nội dung | ĐVT | ${over} | | Ghi chú`, ' | | | '],
} as const;

describe.each(Object.keys(STANDS) as (keyof typeof STANDS)[])('below a heading that is %s', (how) => {
  const read = (over: string, first: string, second: string) => {
    const [top, stubs] = STANDS[how](over) as [string, string];
    const found = interpreted({
      A: [
        'UBND XÃ CỒN TIÊN',
        'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025',
        top,
        `${stubs}${first} | ${second} |${how === 'merged' ? ' ^' : ''}`,
        '1 | Tin, bài Trang TTĐT | tin, bài | 19 | 8 |',
        '2 | Facebook | bài | 9 | 18 |',
      ],
    });
    expect(doubts(found)).toEqual([]);
    expect(found.facts).toHaveLength(4);
    return lines(found).slice(0, 2);
  };

  it.each([
    ['Số tin, bài', 'Văn phòng HĐND&UBND', 'Phòng Kinh tế'],
    ['Các thôn', 'Thôn Đông', 'Thôn Tây'],
    ['Cơ quan thực hiện', 'Văn phòng HĐND và UBND', 'Công an xã'],
    ['Số lượng thực hiện của các cơ quan', 'Văn phòng HĐND và UBND', 'Công an xã'],
    ['Đơn vị thực hiện', 'Tổ dân phố 1', 'Tổ dân phố 2'],
    ['Các trường', 'Trường TH số 1', 'THCS Lê Lợi'],
    ['Các đoàn thể', 'Hội Phụ nữ', 'Đoàn Thanh niên'],
  ])('%s: the figures are those of %s and %s', (over, first, second) => {
    expect(read(over, first, second)).toEqual([
      `D5 "${first}" 2025-Q3 portal item 19`,
      `E5 "${second}" 2025-Q3 portal item 8`,
    ]);
  });

  it.each([
    ['Kết quả', 'Đợt 1', 'Đợt 2'],
    ['Kết quả', 'Cấp xã', 'Cấp thôn'],
    ['Kết quả', 'Tiếng Kinh', 'Tiếng Bru'],
    ['Kết quả', 'Xã đăng', 'Thôn đăng'],
  ])('%s: "%s" and "%s" are of the commune', (over, first, second) => {
    expect(read(over, first, second)).toEqual([
      'D5 19537 2025-Q3 portal item 19',
      'E5 19537 2025-Q3 portal item 8',
    ]);
  });

  it.each([
    ['Từ 01/7 đến 15/7/2025', '16/7-31/7', '2025-07-01/2025-07-15', '2025-07-16/2025-07-31'],
    ['Tuần 1 (01-07/7)', 'Tuần 2 (từ 08 đến 14/7)', '2025-07-01/2025-07-07', '2025-07-08/2025-07-14'],
    ['Tháng 7', 'Tháng 8 (01/8 - 31/8)', '2025-M07', '2025-M08'],
  ])('"%s" and "%s" are periods', (first, second, one, another) => {
    expect(read('Kết quả', first, second)).toEqual([
      `D5 19537 ${one} portal item 19`,
      `E5 19537 ${another} portal item 8`,
    ]);
  });

  it.each([
    ['Quý', 'I', 'II', '2025-Q1', '2025-Q2'],
    ['Tháng', '7', '8', '2025-M07', '2025-M08'],
    ['Chia theo tháng', '07', '08', '2025-M07', '2025-M08'],
    ['Các quý trong năm', 'III', 'IV', '2025-Q3', '2025-Q4'],
  ])('%s: "%s" and "%s" are numbers of periods', (over, first, second, one, another) => {
    expect(read(over, first, second)).toEqual([
      `D5 19537 ${one} portal item 19`,
      `E5 19537 ${another} portal item 8`,
    ]);
  });

  it("gives last year's figures to the communes that had them then", () => {
    expect(read('Cùng kỳ quý III/2024', 'Xã Hải Thái', 'Xã Linh Trường')).toEqual([
      'D5 19546 2024-Q3 portal item 19 comparison',
      'E5 19534 2024-Q3 portal item 8 comparison',
    ]);
  });
});

it('a column of titles and one of languages count nothing', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TIN, BÀI VỀ CCHC ĐÃ PHÁT TRÊN ĐÀI TRUYỀN THANH HUYỆN THÁNG 10 NĂM 2023',
      'Ngày phát | Tên tin, bài phát thanh | Tiếng | Số lượng tin, bài phát thanh | Thời lượng phát (phút) | Biên tập viên',
      '04/10/2023 | Bộ phận một cửa phục vụ cả sáng thứ Bảy | Kinh | 1 | 9 | Thu Hiền',
      '06/10/2023 | Bà con Vĩnh Ô làm căn cước | Bru | 1 | 8 | Hồ Văn Tư',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(read.facts.map(({ measure, value }) => `${measure} ${value}`)).toEqual([
    'item 1',
    'duration 9',
    'item 1',
    'duration 8',
  ]);
});
