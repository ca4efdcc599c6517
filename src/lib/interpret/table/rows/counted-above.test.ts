import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (above: string, label: string) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Nội dung | Kết quả',
      `1 | ${above} | 3`,
      `2 | ${label} | 12`,
      '3 | Facebook (bài) | 5',
    ],
  });

it.each([
  ['Hội nghị (cuộc)', 'Số người tham dự', 'meeting people'],
  ['Truyền thanh (bài)', 'Số lượt phát', 'radio broadcast'],
  ['Trang TTĐT (tin, bài)', 'Số lượt xem', 'portal view'],
])('counts %s and below it %s', (above, label, says) => {
  expect(doubts(read(above, label))).toEqual([]);
  expect(lines(read(above, label))[1]).toBe(`C6 19372 2024-Q1 ${says} 12`);
});

it.each([
  ['Trang TTĐT (tin, bài)', 'Số người tham dự', 'other people'],
  ['Tờ rơi (tờ)', 'Số lượt phát', 'other broadcast'],
])('asks below %s of what %s are', (above, label, says) => {
  expect(doubts(read(above, label))).toEqual(['B6 column-unknown']);
  expect(lines(read(above, label))[1]).toBe(`C6 19372 2024-Q1 ${says} 12`);
});
