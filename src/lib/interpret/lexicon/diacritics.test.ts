import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';
import { withDiacritics } from './diacritics.ts';

it.each([
  ['Ke hoach giao quy I', 'Kế hoạch giao quý I'],
  ['THUC HIEN QUY II/2026', 'THỰC HIỆN QUÝ II/2026'],
  ['Cong', 'Cộng'],
  ['Hop khom (cuoc)', 'Họp khóm (cuộc)'],
  ['To roi (to)', 'Tờ rơi (tờ)'],
  ['So lan phat lai', 'Số lần phát lại'],
  ['Cong TTDT (tin, bai)', 'Cổng TTĐT (tin, bài)'],
])('writes the diacritics of %s', (bare, spelled) => {
  expect(withDiacritics(bare)).toBe(spelled);
});

it.each(['Nam', 'Xa Hai An', 'Hoi nghi xa Hai An', 'Zalo OA', 'FB', 'Kế hoạch quy I', '12/2025'])(
  'leaves %s as it is',
  (text) => {
    expect(withDiacritics(text)).toBe(text);
  },
);

const HEAD = ['UBND HUYEN VINH LINH', 'KET QUA TUYEN TRUYEN CCHC QUY I NAM 2024'];

it('reads a form typed without diacritics: totals are none of the portal, plans and shares no figures', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'TT | Noi dung | Ke hoach quy I | Thuc hien quy I | Ty le (%)',
      '1 | Cong TTDT | 30 | 12 | 40',
      '2 | Hop khom | 4 | 2 | 50',
      ' | Cong | 34 | 14 | 41',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual([
    'D4 464 2024-Q1 portal item 12',
    'D5 464 2024-Q1 meeting session 2',
    'D6 464 2024-Q1 all other 14 total',
  ]);
  expect(read.targets.map(({ place }) => place.cell)).toEqual(['C4', 'C5']);
});

it('keeps the source text of a figure as it was typed', () => {
  const read = interpreted({ A: [...HEAD, 'TT | Noi dung | So luong', '1 | Hoi nghi | khong phat sinh'] });
  expect(read.facts.map(({ state, sourceText }) => [state, sourceText])).toEqual([
    ['no_activity', 'khong phat sinh'],
  ]);
});
