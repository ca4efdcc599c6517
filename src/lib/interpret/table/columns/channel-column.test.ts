import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const form = (heading: string, ...rows: string[]) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Kết quả tuyên truyền CCHC tháng 10 năm 2024',
      `Stt | ${heading} | Đvt | Trong tháng | Lũy kế từ đầu năm`,
      ...rows,
    ],
  });

it.each(['Việc đã làm', 'Đã làm', 'Làm gì', 'Chỉ tiêu báo cáo', 'Chỉ tiêu năm 2024'])(
  '%s: rows are named by the column whose texts name channels',
  (heading) => {
    const read = form(
      heading,
      '1 | Tin trên Cổng TTĐT | tin | 6 | 51',
      '2 | Truyền thanh | lượt phát | 30 | 288',
    );
    expect(lines(read)).toEqual([
      'D4 464 2024-M10 portal item 6',
      'E4 464 2024-10M portal item 51 comparison',
      'D5 464 2024-M10 radio broadcast 30',
      'E5 464 2024-10M radio broadcast 288 comparison',
    ]);
  },
);

it('takes a heading of numbers of the year for a plan', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Thực hiện chỉ tiêu tuyên truyền CCHC 9 tháng năm 2024',
      'TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2024 | Thực hiện 9 tháng',
      '1 | Tin, bài trên Cổng TTĐT | tin, bài | 60 | 48',
    ],
  });
  expect(lines(read)).toEqual(['E4 464 2024-9M portal item 48']);
  expect(read.targets.map(({ value, per }) => [value, per])).toEqual([[60, 'year']]);
});

it('reads rows by their channels under words for channels that are not known', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT|Phương thức tuyên truyền|Đơn vị tính|Số đã thực hiện',
      '1|Loa truyền thanh|tin, bài|7',
      '2|Zalo|bài|5',
    ],
  });
  expect(lines(read)).toEqual(['D4 19417 2024-Q1 radio item 7', 'D5 19417 2024-Q1 social item 5']);
});

it('a heading that is itself the name of a channel heads their names where they stand below it', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'Tuyên truyền CCHC quý III/2024',
      'STT | Hội nghị, tập huấn | Số cuộc | Số người dự',
      '1 | Hội nghị | 3 | 120',
      '2 | Tập huấn | 1 | 45',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 19372 2024-Q3 meeting session 3',
    'D4 19372 2024-Q3 meeting people 120',
    'C5 19372 2024-Q3 training session 1',
    'D5 19372 2024-Q3 training people 45',
  ]);
});
