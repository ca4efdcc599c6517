import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const FORM = ['UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', 'STT|Hình thức|Số lượng'];
const read = (whole: string, part: string) => {
  const form = interpreted({
    A: [...FORM, `1|Cổng TTĐT|${whole}`, `|Trong đó: tin về thủ tục hành chính|${part}`, '2|Băng rôn|4'],
  });
  return [...lines(form), ...doubts(form)];
};

it.each([
  ['12', '20'],
  ['12', 'hơn 20'],
])('%s with %s in it: neither counts, both are doubted', (whole, part) => {
  const said = read(whole, part);
  expect(said.filter((line) => line.includes('conflict'))).toHaveLength(2);
  expect(said.filter((line) => line.endsWith('part-exceeds-whole'))).toEqual([
    'C4 part-exceeds-whole',
    'C5 part-exceeds-whole',
  ]);
  expect(said).not.toContain('C4 conflict');
});

it.each([
  ['12', '12'],
  ['hơn 12', '20'],
  ['12', 'gần 20'],
  ['12', 'đang cập nhật'],
])('%s with %s in it is left alone', (whole, part) => {
  expect(read(whole, part).filter((line) => /conflict|exceeds/.test(line))).toEqual([]);
});
