import { expect, it } from 'vitest';
import { lastText, liesOnItsSide } from './form.ts';

const column = (label: string, text: string) => ({ label, texts: [text] });

it('a table lies on its side where it has many columns, or long ones', () => {
  const unit = column('Đơn vị', 'Phường Nam Đông Hà');
  const number = column('Tin, bài', '120');
  const state = column('Tình trạng', 'Trễ hạn');
  const remark = column('Ghi chú', 'số liệu nằm trong tệp của đơn vị khác: tong-hop.xlsx');
  const basis = column('Căn cứ', 'theo ngày nạp');
  const day = column('Ngày đến', '22/11/2026');
  expect(liesOnItsSide([unit, number, number, remark])).toBe(false);
  expect(liesOnItsSide([unit, state, number, day, basis, remark])).toBe(true);
  expect(liesOnItsSide(Array.from({ length: 7 }, () => number))).toBe(true);
});

it('the last words stand with who signs', () => {
  expect(lastText('Trân trọng./.').keepNext).toBe(true);
});
