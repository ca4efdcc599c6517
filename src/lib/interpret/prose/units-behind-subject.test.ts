import { expect, it } from 'vitest';
import { interpretedText, lines } from '../../../../tests/helpers/interpreted.ts';

it('"Hệ thống truyền thanh: xã A …; xã B …" tells of both communes', () => {
  const read = interpretedText([
    'UBND HUYỆN CAM LỘ',
    'Báo cáo tuyên truyền CCHC quý III năm 2024',
    'Hệ thống truyền thanh: xã Cam Thủy phát 30 lượt; xã Cam Hiếu phát 22 lượt.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 3 19606 2024-Q3 radio broadcast 30',
    'đoạn 3 19615 2024-Q3 radio broadcast 22',
  ]);
});
