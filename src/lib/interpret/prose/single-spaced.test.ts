import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interpretedText } from '../../../../tests/helpers/interpreted.ts';
import { singleSpaced } from './single-spaced.ts';

it('parts words by one plain space, and knows where they stood', () => {
  const source = 'Đã\u00a0treo  06 \ttấm\nbăng rôn';
  const { text, span } = singleSpaced(source);
  expect(text).toBe('Đã treo 06 tấm\nbăng rôn');
  const at = text.indexOf('06 tấm');
  expect(source.slice(...span(at, at + '06 tấm'.length))).toBe('06 \ttấm');
});

it('leaves a text of single spaces alone, and never has two', () => {
  const word = fc.constantFrom('12', 'tin,', 'bài', ' ', '  ', '\u00a0', '\t', '\n');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { text } = singleSpaced(words.join(' '));
      expect(text).not.toMatch(/[^\S\n ]| {2}/);
      expect(singleSpaced(text).text).toBe(text);
    }),
  );
});

it('reads the same figures from a text however its words are parted', () => {
  const said = (space: string) =>
    interpretedText([
      'UBND HUYỆN VĨNH LINH',
      'BÁO CÁO',
      'Kết quả tuyên truyền CCHC năm 2024',
      '- Treo 40 tấm băng rôn, trong đó 15 tấm tại các xã.'.replaceAll(' ', space),
      '- Tổ chức 02 hội nghị đối thoại với người dân.'.replaceAll(' ', space),
    ]).facts.map(({ channel, value, status }) => [channel, value, status]);
  expect(said(' ')).toEqual([
    ['banner', 40, 'counted'],
    ['banner', 15, 'subset'],
    ['dialogue', 2, 'counted'],
  ]);
  expect(said('\u00a0')).toEqual(said(' '));
  expect(said('  ')).toEqual(said(' '));
});
