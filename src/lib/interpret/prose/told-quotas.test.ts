import { expect, test } from 'vitest';
import { interpreted, interpretedText } from '../../../../tests/helpers/interpreted.ts';

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

const quotas = ({ targets }: ReturnType<typeof interpreted>) =>
  targets.map(({ place, year, channel, comparator, value, per }) =>
    [place.cell, year, channel, `${comparator}${value}`, per].join(' '),
  );

test('a report may demand beside its results: what says how much at least, how often and on which channel', () => {
  const read = interpretedText(
    [
      'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH',
      'BÁO CÁO',
      'Công tác tuyên truyền cải cách hành chính quý IV năm 2024',
      '1. Kết quả thực hiện trong quý',
      '- Trang thông tin điện tử xã đăng 11 tin, bài.',
      '- Đã đăng tối thiểu 03 tin, bài mỗi tháng trên Trang thông tin điện tử.',
      '3. Phương hướng',
      '- Phấn đấu trong năm 2025 mỗi quý có tối thiểu 10 tin, bài trên Trang thông tin điện tử; treo 10 băng rôn.',
      '- Mỗi tháng tổ chức ít nhất 02 buổi tuyên truyền miệng tại thôn.',
      '- Tỷ lệ hồ sơ đúng hạn tối thiểu 98% hằng quý.',
    ],
    'báo cáo.docx',
  );
  expect(quotas(read)).toEqual(['đoạn 8 2025 portal >=10 quarter', 'đoạn 9 2024 oral >=2 month']);
});

test('the title above a table and the note below it may demand of each unit', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TỔNG HỢP TIN, BÀI TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024',
      '(CHỈ TIÊU: MỖI XÃ, THỊ TRẤN ÍT NHẤT 04 TIN, BÀI/QUÝ TRÊN TRANG THÔNG TIN ĐIỆN TỬ)',
      'STT | Xã, thị trấn | Trang TTĐT (tin, bài) | Loa truyền thanh (lượt phát)',
      '1 | Xã Vĩnh Hà | 11 | 26',
      '2 | Xã Vĩnh Thái | 7 | 15',
      '',
      'Ghi chú: theo Kế hoạch của huyện, mỗi xã phát thanh ít nhất 10 tin, bài/quý.',
    ],
  });
  expect(quotas(read)).toEqual(['A3 2024 portal >=4 quarter', 'A8 2024 radio >=10 quarter']);
  expect(read.facts.length).toBe(4);
});

test('below a heading of quotas no comparator is needed, of the year that the heading names', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024',
      'TT | Kênh | Đơn vị tính | Số lượng',
      '1 | Trang TTĐT xã | tin, bài | 5',
      '',
      '3/ Chỉ tiêu năm 2025',
      '- Trang TTĐT xã: tối thiểu 05 tin, bài/quý',
      '- Đối thoại với người dân: 02 cuộc/năm',
    ],
  });
  expect(quotas(read)).toEqual(['A7 2025 portal >=5 quarter', 'A8 2025 dialogue =2 year']);
});
