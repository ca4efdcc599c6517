import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('takes what was done for the channel of the plan before it', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Xã | Chỉ tiêu tin, bài Trang TTĐT | Thực hiện | KH lượt phát thanh | TH',
      '1 | Vĩnh Tú | 10 | 5 | 40 | 30',
      '2 | Vĩnh Hà | 10 | 12 | 50 | 45',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual([
    'D4 19372 2024-Q1 portal item 5',
    'F4 19372 2024-Q1 radio broadcast 30',
    'D5 19417 2024-Q1 portal item 12',
    'F5 19417 2024-Q1 radio broadcast 45',
  ]);
  expect(read.targets.map(({ channel, value }) => `${channel} ${value}`)).toEqual([
    'portal 10',
    'radio 40',
    'portal 10',
    'radio 50',
  ]);
});
