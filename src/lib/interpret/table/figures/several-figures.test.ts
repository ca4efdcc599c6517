import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (heading: string, ...rows: readonly string[]) =>
  interpreted({
    A: [
      'UBND XÃ CỒN TIÊN',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025',
      heading,
      ...rows.map((row) => row.replaceAll('⏎', '\n')),
    ],
  });
const facts = (...of: Parameters<typeof read>) =>
  lines(read(...of)).map((line) => line.replace(/ 19537 2025-Q3/, ''));

it.each([
  [
    'STT | Nội dung | Kết quả',
    '1 | Cổng TTĐT⏎Truyền thanh⏎Zalo | 3⏎10⏎5',
    ['portal item 3', 'radio item 10', 'social item 5'],
  ],
  [
    'STT | Nội dung | Kết quả',
    '1 | Cổng TTĐT: tin⏎Truyền thanh: lượt | 3 tin⏎10 lượt',
    ['portal item 3', 'radio broadcast 10'],
  ],
  [
    'STT | Nội dung | Kết quả',
    '1 | Tuyên truyền trên:⏎- Cổng TTĐT⏎- Zalo | 12⏎5',
    ['portal item 12', 'social item 5'],
  ],
  ['STT | Nội dung | Kết quả', '1 | Cổng TTĐT⏎Băng rôn | 0⏎5', ['portal item 0', 'banner piece 5']],
])('gives the lines of a cell to the lines of its label: %s / %s', (heading, row, expected) => {
  const [first, ...rest] = [read(heading, row)];
  expect(rest).toEqual([]);
  expect(doubts(first!)).toEqual([]);
  expect(facts(heading, row)).toEqual(expected.map((each) => `C4 ${each}`));
});

it('gives the lines of a cell to the lines of their unit of measure', () => {
  expect(facts('STT | Nội dung | ĐVT | Kết quả', '1 | Truyền thanh | tin⏎lượt | 3⏎10')).toEqual([
    'D4 radio item 3',
    'D4 radio broadcast 10',
  ]);
});

it('gives two lines to the two measures that a heading parts', () => {
  expect(facts('TT | Thôn | Truyền thanh (tin/lượt)', '1 | Thôn An Bình | 10⏎40')).toEqual([
    'C4 "Thôn An Bình" 2025-Q3 radio item 10',
    'C4 "Thôn An Bình" 2025-Q3 radio broadcast 40',
  ]);
});

it('asks what lines mean that pair with no names', () => {
  const odd = read('STT | Nội dung | Kết quả', '1 | Cổng TTĐT⏎Zalo | 3⏎10⏎5', '2 | Băng rôn | 2');
  expect(doubts(odd)).toContain('C4 number-ambiguous');
});

it.each([
  [
    'Tuyên truyền trên các kênh | Cổng TTĐT: 3 tin⏎Truyền thanh: 10 lượt',
    'portal item 3',
    'radio broadcast 10',
  ],
  ['Tuyên truyền trực quan | Treo 05 băng rôn, cấp phát 300 tờ rơi', 'banner piece 5', 'leaflet copy 300'],
  ['Hội nghị | 3 cuộc; phát 200 tờ rơi', 'meeting session 3', 'leaflet copy 200'],
  ['Đối thoại | 2 hội nghị, 120 người', 'dialogue session 2', 'dialogue people 120'],
  ['Đối thoại | 01 hội nghị đối thoại; tiếp nhận 15 ý kiến', 'dialogue session 1', 'dialogue other 15'],
  [
    'Cuộc thi | 01 cuộc thi, 340 lượt dự thi, 3 giải',
    'contest session 1',
    'contest people 340',
    'contest other 3',
  ],
  ['Zalo | 5 bài⏎Lượt tiếp cận: 1.200', 'social item 5', 'social view 1200'],
  ['Truyền thanh | 12 tin, 45 lượt/6 cụm loa', 'radio item 12', 'radio broadcast 45'],
  ['Tờ rơi | Phát 500 tờ tại 12 thôn', 'leaflet copy 500'],
  ['Mạng xã hội | Facebook: 10 bài; Zalo: 5 bài', 'social item 10', 'social item 5'],
])('takes the channel of each figure from the words around it: %s', (row, ...expected) => {
  const said = read('STT | Nội dung | Kết quả', `1 | ${row}`, '2 | Pano | 4');
  expect(doubts(said)).toEqual([]);
  expect(facts('STT | Nội dung | Kết quả', `1 | ${row}`, '2 | Pano | 4').slice(0, -1)).toEqual(
    expected.map((each) => `C4 ${each}`),
  );
});

it('takes what is told beside units line by line', () => {
  expect(
    facts('STT | Thôn | Kết quả tuyên truyền', '1 | Thôn An Bình | Loa: 12 lượt⏎Họp thôn: 2 cuộc'),
  ).toEqual(['C4 "Thôn An Bình" 2025-Q3 radio broadcast 12', 'C4 "Thôn An Bình" 2025-Q3 meeting session 2']);
});
