import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['SỞ NỘI VỤ TỈNH QUẢNG TRỊ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });
const targets = ({ targets: found }: ReturnType<typeof read>) =>
  found.map(({ place, unit, measure, value, per }) => [place.cell, unit.code, measure, value, per].join(' '));

it('reads "12/10" under "TH/KH" as what was done and what was planned', () => {
  const said = read(
    'Đơn vị | Trang TTĐT (tin, bài) (TH/KH) | Truyền thanh, lượt phát TH/KH',
    'Huyện Vĩnh Linh | 12/10 | 5/6',
    'Huyện Gio Linh | 9/10 | 8/8',
  );
  expect(lines(said)).toEqual([
    'B4 464 2024 portal item 12',
    'C4 464 2024 radio broadcast 5',
    'B5 466 2024 portal item 9',
    'C5 466 2024 radio broadcast 8',
  ]);
  expect(targets(said)).toEqual([
    'B4 464 item 10 year',
    'C4 464 broadcast 6 year',
    'B5 466 item 10 year',
    'C5 466 broadcast 8 year',
  ]);
  expect(doubts(said)).toEqual([]);
});

it('follows the heading in which of the two stands first', () => {
  const said = read(
    'STT | Kênh | ĐVT | Kế hoạch/Thực hiện',
    '1 | Trang TTĐT | tin, bài | 10/12',
    '2 | Loa truyền thanh | lượt | 60/41',
  );
  expect(said.facts.map(({ value }) => value)).toEqual([12, 41]);
  expect(said.targets.map(({ value }) => value)).toEqual([10, 60]);
});

it('counts no rate between the two, and asks about a bare number where both should stand', () => {
  const rate = read(
    'Đơn vị | Tin, bài trên Trang TTĐT | < | <',
    '^ | KH | TH | TH/KH',
    'Huyện Vĩnh Linh | 10 | 12 | 120',
    'Huyện Gio Linh | 10 | 9 | 90',
  );
  expect(rate.facts.map(({ value }) => value)).toEqual([12, 9]);
  const bare = read('Đơn vị | Trang TTĐT (tin, bài) (TH/KH)', 'Huyện Vĩnh Linh | 120', 'Huyện Gio Linh | 90');
  expect(doubts(bare)).toEqual(['B4 number-ambiguous', 'B5 number-ambiguous']);
});

it('leaves shares of a whole what they are', () => {
  const said = read('Đơn vị | Tuyên truyền miệng', 'Huyện Vĩnh Linh | 12/15 thôn');
  expect(said.facts.map(({ measure, value, of }) => [measure, value, of])).toEqual([['unit_count', 12, 15]]);
});

it('knows a form by "TH/KH" as its only heading of figures, and judges no figure by "So với chỉ tiêu"', () => {
  const pairs = read('Nội dung | TH/KH', 'Tin, bài trên Trang TTĐT | 50/48', 'Lượt phát thanh | 80/96');
  expect(doubts(pairs)).toEqual([]);
  expect(pairs.facts.map(({ measure, value }) => [measure, value])).toEqual([
    ['item', 50],
    ['broadcast', 80],
  ]);
  const judged = read(
    'STT | Nội dung | Chỉ tiêu giao | Kết quả đạt được | So với chỉ tiêu',
    '1 | Tin, bài trên Trang TTĐT | 48 | 50 | Vượt',
  );
  expect(doubts(judged)).toEqual([]);
});
