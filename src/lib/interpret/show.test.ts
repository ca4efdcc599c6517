import { expect, it } from 'vitest';
import { CELL_PARTS } from '#lib/domain/interpretation.ts';
import { registry } from '../../../tests/helpers/registry.ts';
import { workbookOf } from '../../../tests/helpers/sheet.ts';
import { interpret } from './interpret.ts';
import { showSheets } from './show.ts';

const CONTEXT = { registry, province: 'Quảng Trị', year: null };
const BOOK = workbookOf({
  'Biểu 1': [
    'UBND HUYỆN VĨNH LINH',
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Cổng TTĐT (tin, bài) | Ghi chú',
    '(1) | (2) | (3) | (4)',
    'I | Các xã',
    '1 | Xã Vĩnh Hà | 12 | đủ',
    '2 | Xã Vĩnh Ô | #REF! |',
    '| Cộng | 12 |',
  ],
});

it('says of every cell what it was taken for, as the account does', () => {
  const [sheet] = showSheets(BOOK, CONTEXT);
  const [account] = interpret(BOOK, CONTEXT).account;
  for (const part of CELL_PARTS)
    expect(sheet!.cells.filter((cell) => cell.part === part)).toHaveLength(account![part]);
});

it('says of rows and columns what they were taken for', () => {
  const [sheet] = showSheets(BOOK, CONTEXT);
  expect(sheet!.rows.map(({ row, class: kind }) => `${row + 1} ${kind}`)).toEqual([
    '3 header',
    '4 numbers',
    '5 section',
    '6 data',
    '7 data',
    '8 total',
  ]);
  expect(sheet!.columns.map(({ role, channel, top, bottom }) => [role, channel, top, bottom])).toEqual([
    ['ordinal', null, 2, 7],
    ['unit', null, 2, 7],
    ['value', 'portal', 2, 7],
    ['note', null, 2, 7],
  ]);
});

it('names columns, tables and layout as answers do', () => {
  const [sheet] = showSheets(BOOK, CONTEXT);
  const [signature] = interpret(BOOK, CONTEXT).signatures;
  expect(sheet!.columns.map(({ path }) => path)).toEqual([
    'stt',
    'đơn vị',
    'cổng ttđt (tin, bài)',
    'ghi chú',
  ]);
  expect(sheet!.columns.every((column) => column.signature === signature)).toBe(true);
  expect(sheet!.layout).toEqual({ kind: 'headings', turned: false });
  expect(showSheets(workbookOf({ A: ['Kính gửi'] }), CONTEXT)[0]!.layout).toBeNull();
});
