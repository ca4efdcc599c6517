import { expect, it } from 'vitest';
import { doubts, lines } from '../../../../tests/helpers/interpreted.ts';
import { registry } from '../../../../tests/helpers/registry.ts';
import { sheetOf } from '../../../../tests/helpers/sheet.ts';
import { interpret } from '../interpret.ts';
import type { Sheet } from '#lib/workbook/workbook.ts';

const FORM = sheetOf('Sheet1', [
  '',
  '',
  'Mục | Bảng A | Bảng B',
  'Đơn vị | Cổng TTĐT (tin, bài) | Truyền thanh (lượt phát)',
  'Xã Vĩnh Hà | 12 | 7',
  'Xã Vĩnh Ô | 8 | 4',
  'Cộng | 20 | 11',
]);

const read = (beside: Partial<Sheet>) =>
  interpret(
    { name: 'a.xlsx', format: 'xlsx', sheets: [{ ...FORM, ...beside }] },
    { registry, province: 'Quảng Trị', year: null },
  );

it('takes unit and period from a text box that serves as title', () => {
  const title = { row: 0, col: 1, text: 'UBND HUYỆN VĨNH LINH\nKẾT QUẢ TUYÊN TRUYỀN QUÝ I NĂM 2024' };
  expect(lines(read({ boxes: [title] }))[0]).toBe('B5 19417 2024-Q1 portal item 12');
  expect(doubts(read({ boxes: [title] }))).toEqual([]);
});

it('says that figures in a text box are not read', () => {
  const note = { row: 9, col: 0, text: 'Ngoài ra còn 15 tin, bài trên mạng xã hội' };
  expect(doubts(read({ boxes: [note] }))).toContain('text-box');
});

it('believes the maker where a table begins', () => {
  const range = { top: 3, left: 0, bottom: 6, right: 2 };
  const list = { name: 'Bảng1', range, headerRows: 1, totalsRows: 1 };
  const facts = lines(read({ lists: [list] }));
  expect(facts).toHaveLength(6);
  expect(facts.at(-1)).toMatch(/^C7 .* 11 total/);
});

it('tells rows that a filter hides from others', () => {
  const { problems } = read({ hiddenRows: [4], filter: { top: 3, left: 0, bottom: 6, right: 2 } });
  expect(problems.find(({ code }) => code === 'hidden-rows')?.params).toEqual({ count: 1, filtered: 1 });
});
