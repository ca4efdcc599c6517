import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const form = (unit: string, heading = 'Kết quả') => [
  unit,
  'TUYÊN TRUYỀN CCHC QUÝ II/2024',
  `STT | Nội dung | ĐVT | ${heading}`,
  '1 | Trang TTĐT | tin, bài | 5',
  '2 | Băng rôn | tấm | 2',
];
const nationwide = { province: null };

it('places a name that several communes have in the huyện of the file', () => {
  const read = interpreted(
    { TH: form('HUYỆN CAM LỘ', 'Tổng các xã, thị trấn'), 'Thanh An': form('XÃ THANH AN') },
    nationwide,
  );
  expect(lines(read)).toEqual([
    'D4 468 2024-Q2 portal item 5 total children',
    'D5 468 2024-Q2 banner piece 2 total children',
    'D4 19603 2024-Q2 portal item 5',
    'D5 19603 2024-Q2 banner piece 2',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('places it where the communes of the other sheets lie', () => {
  const read = interpreted({ A: form('XÃ CAM HIẾU'), B: form('XÃ THANH AN') }, nationwide);
  expect(read.facts.map(({ unit }) => unit.code).at(-1)).toBe('19603');
});

it('asks where the file names several huyện, or none', () => {
  const several = interpreted(
    { A: form('HUYỆN CAM LỘ'), B: form('HUYỆN MINH LONG'), C: form('XÃ THANH AN') },
    nationwide,
  );
  expect(doubts(several)).toContain('A1 unit-ambiguous');
  expect(doubts(interpreted({ C: form('XÃ THANH AN') }, nationwide))).toEqual(['A1 unit-ambiguous']);
});
