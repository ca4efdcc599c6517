import { describe, expect, it } from 'vitest';
import {
  includesChildren,
  isCumulativeLabel,
  isFootnote,
  isFrame,
  isGrandTotalLabel,
  isOwnOffice,
  isSectionOrdinal,
  isTotalLabel,
  isYearBeforeLabel,
} from './labels.ts';

const table: readonly [string, (text: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'isTotalLabel',
    isTotalLabel,
    [
      'Tổng cộng',
      'CỘNG',
      'Tổng số: 08 nhiệm vụ./.',
      'Toàn huyện',
      'Cả năm',
      'Cộng I',
      'Tong cong',
      'Tất cả 11 xã',
    ],
    [
      'Tổng hợp',
      'Tổng kết năm',
      'Xã Vĩnh Tú',
      'Cộng Hòa',
      'Tổng Cọt',
      'Bản Na Tổng',
      'Cộng đồng số'.slice(5),
      '',
    ],
  ],
  [
    'isGrandTotalLabel',
    isGrandTotalLabel,
    ['Tổng cộng', 'Toàn huyện', 'TỔNG SỐ', 'Tổng cộng (I+II)', 'TẤT CẢ'],
    ['Cộng I', 'Tổng các xã', 'Tổng nhóm A', 'Cộng'],
  ],
  ['isCumulativeLabel', isCumulativeLabel, ['Lũy kế', 'Luỹ kế từ đầu năm', 'từ đầu năm'], ['Trong kỳ']],
  ['isYearBeforeLabel', isYearBeforeLabel, ['Cùng kỳ năm trước', 'CK', 'Năm trước'], ['Năm nay', 'Kỳ này']],
  [
    'includesChildren',
    includesChildren,
    ['Huyện Vĩnh Linh (từ huyện đến cơ sở)', 'đã bao gồm các xã', 'Toàn huyện'],
    ['Huyện Vĩnh Linh', 'Xã Vĩnh Tú'],
  ],
  ['isOwnOffice', isOwnOffice, ['Cơ quan huyện', 'Cấp huyện', 'Huyện'], ['Huyện Cam Lộ', 'Cấp xã']],
  ['isSectionOrdinal', isSectionOrdinal, ['I', 'II.', 'IV)', 'A', 'B.'], ['1', 'I.1', 'XÃ', 'a', '']],
  [
    'isFrame',
    isFrame,
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'Vĩnh Linh, ngày 22 tháng 3 năm 2024',
      'Nơi nhận:',
      'NGƯỜI LẬP BIỂU',
    ],
    ['UBND HUYỆN VĨNH LINH', 'Tuyên truyền quý I năm 2024', 'Từ ngày 1 đến ngày 5 tháng 3 năm 2024 có'],
  ],
  [
    'isFootnote',
    isFootnote,
    ['Ghi chú: số ước', '(*) không tính đài', '* ước', 'Nguồn: báo cáo'],
    ['Nguồn nước', 'Xã Vĩnh Tú'],
  ],
];

describe.each(table)('%s', (_, test, yes, no) => {
  it.each(yes)('is true of %j', (text) => {
    expect(test(text)).toBe(true);
  });
  it.each(no)('is false of %j', (text) => {
    expect(test(text)).toBe(false);
  });
});

it.each(['CHỦ TỊCH', 'Chủ tịch UBND xã Vĩnh Tú', 'Phó Chủ tịch UBND xã', 'Giám đốc Sở', 'Người lập biểu'])(
  '"%s" signs',
  (text) => {
    expect(isFrame(text)).toBe(true);
  },
);

it.each([
  'Chủ tịch xã đối thoại với người dân',
  'CHỦ TỊCH XÃ ĐỐI THOẠI VỚI DÂN',
  'Giám đốc Sở trực tiếp đối thoại',
])('"%s" tells what was done', (text) => {
  expect(isFrame(text)).toBe(false);
});
