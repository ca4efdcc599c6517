import { expect, test } from 'vitest';
import { interpretedText } from '../../../../tests/helpers/interpreted.ts';

test('a plan in sentences sets the quotas under its goals, and tells no results', () => {
  const texts = [
    'UBND HUYỆN VĨNH LINH',
    'KẾ HOẠCH',
    'Tuyên truyền cải cách hành chính năm 2026',
    'I. MỤC TIÊU',
    '1. Đăng ít nhất 05 tin, bài mỗi tháng trên Trang thông tin điện tử.',
    '2. Mỗi quý tổ chức ít nhất 01 buổi đối thoại với người dân.',
    '3. Cấp phát không dưới 1.000 tờ rơi trong năm 2026.',
    'II. NHIỆM VỤ',
    'Năm 2025 đã đăng ít nhất 42 tin, bài trên Trang thông tin điện tử.',
  ];
  const read = interpretedText(texts, 'kế hoạch.docx');
  expect(read.facts).toEqual([]);
  expect(
    read.targets.map((each) => `${each.channel} ${each.measure} ${each.comparator}${each.value} ${each.per}`),
  ).toEqual(['portal item >=5 month', 'dialogue session >=1 quarter', 'leaflet copy >=1000 year']);
});

test('a plan sets quotas under what is to be done, and none under who does it', () => {
  const read = interpretedText(
    [
      ...['UBND HUYỆN VĨNH LINH', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2026', 'II. NỘI DUNG'],
      '1. Cổng thông tin điện tử huyện: đăng tối thiểu 10 tin, bài/tháng.',
      ...['III. TỔ CHỨC THỰC HIỆN', 'Phòng Nội vụ đăng tối thiểu 02 tin, bài/tháng.'],
    ],
    'kế hoạch.docx',
  );
  expect(read.targets.map(({ value, per }) => [value, per])).toEqual([[10, 'month']]);
});
