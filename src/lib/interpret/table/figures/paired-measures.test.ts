import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const form = (heading: string, cell: string) =>
  lines(
    interpreted({
      A: [
        'UBND HUYỆN VĨNH LINH',
        'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
        `TT | Đơn vị | ${heading}`,
        `1 | Xã Vĩnh Tú | ${cell}`,
        '2 | Xã Vĩnh Thái | 7',
      ],
    }),
  ).slice(0, -1);

it.each([
  ['Truyền thanh (tin/lượt phát)', '24/96', ['radio item 24', 'radio broadcast 96']],
  ['Hội nghị (số cuộc/số lượt người)', '12/415', ['meeting session 12', 'meeting people 415']],
  ['Số tin, bài đăng Cổng TTĐT/số lượt truy cập', '12/340', ['portal item 12', 'portal view 340']],
  ['Số buổi phát thanh/thời lượng (phút)', '20/300', ['radio broadcast 20', 'radio duration 300']],
  ['Tuyên truyền miệng (số thôn)', '6/6', ['oral unit_count 6']],
  ['Trang TTĐT (tin/bài)', '24', ['portal item 24']],
])('reads %s | %s', (heading, cell, expected) => {
  expect(form(heading, cell)).toEqual(expected.map((each) => `C4 19372 2024-Q1 ${each}`));
});

it.each([
  ['Trang TTĐT (tin, bài)', ['C4 number-ambiguous']],
  ['Tuyên truyền miệng (số thôn)', []],
])('asks of "12/15" under %s what it means unless units are counted', (heading, asked) => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      `TT | Đơn vị | ${heading}`,
      '1 | Xã Vĩnh Tú | 12/15',
      '2 | Xã Vĩnh Thái | 7',
    ],
  });
  expect(doubts(read)).toEqual(asked);
});

it('takes "20/24" beside what was planned for what was done of it, and asks where nothing says so', () => {
  const read = (heading: string, ...rows: readonly string[]) =>
    interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', heading, ...rows] });
  const planned = read(
    'TT | Nội dung | Kế hoạch | Kết quả',
    '1 | Truyền thanh | 24 lượt | 20/24',
    '2 | Hội nghị | 2 | 1/2',
  );
  expect(doubts(planned)).toEqual([]);
  expect(lines(planned)).toEqual(['D4 464 2024-Q1 radio item 20', 'D5 464 2024-Q1 meeting session 1']);
  const bare = read('TT | Nội dung | Kết quả', '1 | Truyền thanh | 20/24', '2 | Họp thôn | 5/6');
  expect(doubts(bare)).toEqual(['C4 number-ambiguous']);
});
