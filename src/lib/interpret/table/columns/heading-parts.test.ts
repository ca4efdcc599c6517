import { expect, it } from 'vitest';
import { headingParts } from './heading-parts.ts';

it.each([
  ['Trang TTĐT - Kế hoạch', ['Trang TTĐT', 'Kế hoạch']],
  ['Băng rôn (TH)', ['Băng rôn', 'TH']],
  ['Cùng kỳ: Truyền thanh', ['Cùng kỳ', 'Truyền thanh']],
  ['Truyền thanh (lượt phát) – Quý I', ['Truyền thanh (lượt phát)', 'Quý I']],
  ['KH năm web', ['KH năm', 'web']],
  ['Tỷ lệ loa (%)', ['Tỷ lệ', 'loa (%)']],
  ['Băng rôn (tấm)', ['Băng rôn (tấm)']],
  ['Truyền thanh - ít nhất 24 lượt phát/quý', ['Truyền thanh - ít nhất 24 lượt phát/quý']],
  ['Đài Phát thanh - Truyền hình', ['Đài Phát thanh - Truyền hình']],
])('%s', (text, parts) => {
  expect(headingParts(text, null)).toEqual(parts);
});
