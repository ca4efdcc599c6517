import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

const FORM = [
  'KET QUA TUYEN TRUYEN CCHC THANG 9 NAM 2024',
  'STT | Noi dung | DVT | So luong',
  '1 | Trang TTDT | tin, bai | 3',
  '2 | He thong truyen thanh co so | luot phat | 5',
  '3 | Fanpage | luot tiep can | 500',
  '4 | Hoi thi | cuoc | khong phat sinh',
];

it.each([
  [['UBND HUYEN MINH LONG', 'UY BAN NHAN DAN XA LONG HIEP']],
  [['UBND XA LONG HIEP', 'HUYEN MINH LONG']],
  [['XA LONG HIEP - HUYEN MINH LONG']],
])('finds the commune below its huyện in a letterhead without diacritics: %j', (head) => {
  const read = interpreted({ A: [...head, ...FORM] }, { province: 'Quảng Ngãi' });
  expect(doubts(read)).toEqual([]);
  expect(lines(read).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
    '21361 2024-M09 portal item 3',
    '21361 2024-M09 radio broadcast 5',
    '21361 2024-M09 social view 500',
    '21361 2024-M09 contest session no_activity',
  ]);
});

it('takes no part of a longer name for a channel or a measure of one syllable', () => {
  const read = interpreted({
    A: [
      'UBND HUYEN VINH LINH',
      'KET QUA TUYEN TRUYEN CCHC NAM 2024',
      'Don vi | So lan phat truyen thanh co so | Ca nam',
      'Xa Vinh Tu | 7 | 9',
    ],
  });
  expect(lines(read)).toEqual(['B4 19372 2024 radio broadcast 7', 'C4 19372 2024 radio item 9 total']);
});
