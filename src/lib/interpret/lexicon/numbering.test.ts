import { expect, it } from 'vitest';
import { measureInLabel } from './measures.ts';
import { withoutNumbering } from './numbering.ts';

it.each(['1. ', '1.1. ', '1.2 ', '2b. ', 'a) ', 'b. ', 'III. ', '(3) ', '- ', '+ ', '• ', '1. a) '])(
  'knows what is counted behind "%s"',
  (number) => {
    expect(withoutNumbering(`${number}Số lượt phát`)).toBe('Số lượt phát');
    expect(measureInLabel(`${number}Số lượt phát trên loa`)?.measure).toBe('broadcast');
  },
);

it.each(['12 tin, bài', '1,5 giờ phát', '2024'])('leaves "%s" as it is', (text) => {
  expect(withoutNumbering(text)).toBe(text);
});

it.each([
  ['Số lượt phát (loa truyền thanh)', 'broadcast'],
  ['Tin, bài (Trang TTĐT)', 'item'],
  ['Lượt xem (chuyên mục CCHC trên Cổng TTĐT)', 'view'],
  ['Tuyên truyền trực quan (băng rôn)', 'piece'],
  ['Trang TTĐT/lượt truy cập', 'view'],
  ['Loa truyền thanh/giờ phát', 'duration'],
  ['Tổng lần phát trên Đài truyền thanh', 'broadcast'],
  ['Tổng phút phát sóng trên truyền thanh cơ sở', 'duration'],
])('takes "%s" for %s', (label, measure) => {
  expect(measureInLabel(label)?.measure).toBe(measure);
});

it('does not hang on numbers without an end', () => {
  expect(withoutNumbering('1.'.repeat(20_000))).toBe('1.'.repeat(20_000));
});
