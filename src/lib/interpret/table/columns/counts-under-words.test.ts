import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (heading: string, ...cells: readonly [string, string]) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      `STT | Xã | Trang TTĐT (tin, bài) | ${heading}`,
      `1 | Vĩnh Tú | 3 | ${cells[0]}`,
      `2 | Vĩnh Hà | 4 | ${cells[1]}`,
    ],
  });
const found = (heading: string) => lines(read(heading, '12', '13')).filter((line) => line.startsWith('D'));

it.each([
  ['Phối hợp với Báo Quảng Trị (tin, bài)', 'press item'],
  ['Nhiệm vụ tuyên truyền trên loa (lượt)', 'radio broadcast'],
])('counts below %s', (heading, says) => {
  expect(found(heading)).toEqual([`D4 19372 2024-Q1 ${says} 12`, `D5 19417 2024-Q1 ${says} 13`]);
});

it.each(['Nhu cầu tờ rơi (tờ)', 'Số băng rôn đề nghị cấp', 'Tờ rơi còn lại', 'Tồn kho tờ rơi'])(
  'counts nothing below %s, which was asked for or left',
  (heading) => {
    const said = read(heading, '12', '13');
    expect(lines(said).filter((line) => line.startsWith('D'))).toEqual([]);
    expect(doubts(said)).toEqual([]);
  },
);

it('leaves words below such headings words', () => {
  expect(lines(read('Phối hợp với báo', 'Báo tỉnh', 'không'))).toHaveLength(2);
});
