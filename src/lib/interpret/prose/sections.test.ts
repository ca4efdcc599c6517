import { expect, test } from 'vitest';
import { isHeading, resultParagraphs } from './sections.ts';

function told(...paragraphs: string[]): string[] {
  const tells = resultParagraphs(paragraphs);
  return paragraphs.filter((_, i) => tells[i]);
}

test('a plan lasts until a heading of the same or a higher rank, whatever is numbered below it', () => {
  expect(
    told(
      'I. KẾT QUẢ',
      '1. Đăng 12 tin, bài.',
      'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II',
      '1. Đăng 20 tin, bài.',
      'Cụ thể như sau:',
      '2. Tổ chức 01 hội nghị.',
      'III. KẾT QUẢ CHUYỂN ĐỔI SỐ',
      'Mở 02 lớp.',
    ),
  ).toEqual(['I. KẾT QUẢ', '1. Đăng 12 tin, bài.', 'III. KẾT QUẢ CHUYỂN ĐỔI SỐ', 'Mở 02 lớp.']);
});

test.each([
  ['A. KẾT QUẢ', 'B. NHIỆM VỤ THÁNG 11', '1. Đăng 15 tin.', 'a) Mở 01 lớp.'],
  ['I. Kết quả', 'II. Nhiệm vụ trọng tâm năm 2025', '1. Đăng 15 tin.', '- Mở 01 lớp.'],
  ['I. Kết quả', 'II. Kế hoạch công tác quý IV', '1. Đăng 15 tin.', '1.1. Mở 01 lớp.'],
  ['Phần I', 'Phần II', 'PHƯƠNG HƯỚNG 3 THÁNG CUỐI NĂM 2024', 'Mở 01 cuộc thi.'],
  ['1. Kết quả', 'Phương hướng tháng tới:', '1. Đăng 15 tin.', '2. Mở 01 lớp.'],
])('%s | %s: nothing below the plan is told', (first, heading, ...below) => {
  expect(told(first, heading, ...below).filter((line) => below.includes(line))).toEqual([]);
});

test.each([
  'CÔNG TÁC TUYÊN TRUYỀN NĂM 2024 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025',
  'I. Kết quả thực hiện nhiệm vụ quý III',
  '2. Thực hiện Kế hoạch năm 2024',
  'II. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 10',
])('%s: results follow', (heading) => {
  expect(told(heading, 'Đăng 12 tin, bài.')).toContain('Đăng 12 tin, bài.');
});

test('a heading is short and numbered, ends with a colon, or stands in capitals', () => {
  expect(
    ['1. Trên Cổng', 'Cổng TTĐT:', 'KẾT QUẢ', '- Cổng TTĐT: 12 tin', 'Đã đăng 12 tin'].map(isHeading),
  ).toEqual([true, true, true, false, false]);
});

test('a line that heads its own plan tells no result; one that says what was done does', () => {
  expect(
    told(
      'Phương hướng quý III: phấn đấu đăng 30 tin, bài; treo 10 băng rôn.',
      '- Nhiệm vụ quý III: treo 10 băng rôn.',
      'Mục tiêu tuyên truyền: đã treo 12 băng rôn.',
      'Tuyên truyền trực quan: treo 9 băng rôn.',
    ),
  ).toEqual(['Mục tiêu tuyên truyền: đã treo 12 băng rôn.', 'Tuyên truyền trực quan: treo 9 băng rôn.']);
});
