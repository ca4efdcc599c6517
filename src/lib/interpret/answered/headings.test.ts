import { describe, expect, it } from 'vitest';
import type { RowClass } from '#lib/domain/shown-sheet.ts';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { lines } from '../../../../tests/helpers/interpreted.ts';

const said = (rows: Readonly<Record<number, RowClass | 'ignored'>>) =>
  answers(
    Object.entries(rows).map(
      ([row, is]) => ({ about: 'row', sheet: 'A', row: Number(row) - 1, is }) as const,
    ),
  );

describe('rows of headings as a person set them', () => {
  const SHEET = {
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Cổng TTĐT | <',
      '| | Loại thứ nhất | Loại thứ hai',
      '1 | Xã Vĩnh Hà | 12 | 4',
    ],
  };
  const paths = (rows: Parameters<typeof said>[0]) =>
    readWith(SHEET, said(rows)).signatures.map((signature) => signature.split(' | '));

  it('grow and shrink', () => {
    expect(paths({ 4: 'header' })).toEqual([['stt', 'đơn vị', 'cổng ttđt › loại thứ nhất', 'loại thứ hai']]);
    expect(paths({ 4: 'plain' })).toEqual([['stt', 'đơn vị', 'cổng ttđt', '']]);
    expect(lines(readWith(SHEET, said({ 4: 'header' })))).toEqual([
      'C5 19417 2024 portal item 12',
      'D5 19417 2024 portal item 4',
    ]);
  });

  it('leave no table where none is left', () => {
    expect(readWith(SHEET, said({ 3: 'note', 4: 'note' })).signatures).toEqual([]);
  });

  it('begin a table of their own', () => {
    const stacked = {
      A: [...SHEET.A.slice(0, 3), '1 | Xã Vĩnh Hà | 12', 'TT | Nơi | Zalo', '1 | Xã Vĩnh Ô | 5'],
    };
    expect(readWith(stacked, said({ 5: 'header' })).signatures).toEqual([
      'stt | đơn vị | cổng ttđt',
      'tt | nơi | zalo',
    ]);
  });

  it('are those of the next page where they say the same again', () => {
    const pages = {
      A: [...SHEET.A.slice(0, 3), '1 | Xã Vĩnh Hà | 12', 'STT | Đơn vị | Cổng TTĐT | <', '2 | Xã Vĩnh Ô | 5'],
    };
    const read = readWith(pages, said({ 5: 'header' }));
    expect([read.signatures.length, lines(read).length]).toEqual([1, 2]);
  });
});

describe('rows of a table as a person set them', () => {
  const SHEET = {
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Cổng TTĐT',
      '1 | Xã Vĩnh Hà | 12',
      '2 | Xã Vĩnh Ô | 5',
      '| Cộng | 17',
      '3 | Xã Vĩnh Tú | 6',
    ],
  };
  const cells = (rows: Parameters<typeof said>[0]) => lines(readWith(SHEET, said(rows)));

  it.each([
    ['total', ['C4 … 12', 'C5 … 5 total children', 'C6 … 17 total children', 'C7 … 6']],
    ['section', ['C4 … 12', 'C6 … 17 total children', 'C7 … 6']],
    ['plain', ['C4 … 12', 'C6 … 17 total children', 'C7 … 6']],
    ['note', ['C4 … 12', 'C6 … 17 total children', 'C7 … 6']],
    ['numbers', ['C4 … 12', 'C6 … 17 total children', 'C7 … 6']],
    ['end', ['C4 … 12']],
    ['ignored', ['C4 … 12', 'C6 … 17 total children', 'C7 … 6']],
  ] as const)('reads a row as %s', (is, expected) => {
    expect(cells({ 5: is }).map((line) => line.replace(/ .*(?:item|broadcast)/, ' …'))).toEqual(expected);
  });

  it('reads a total as data of its own', () => {
    expect(cells({ 6: 'data' })[2]).toMatch(/^C6 "Cộng" .* 17$/);
  });

  it('accounts for a row that is ignored as notes', () => {
    const before = readWith(SHEET, []).account[0]!;
    const { account } = readWith(SHEET, said({ 5: 'ignored' }));
    expect(account[0]!.note - before.note).toBe(3);
  });

  it('reads rows of tasks likewise', () => {
    const tasks = {
      A: ['UBND XÃ VĨNH TÚ', 'NĂM 2024', 'TT | Nhiệm vụ | Hoàn thành', '1 | Rà soát | x', '2 | Họp | x'],
    };
    const contents = (rows: Parameters<typeof said>[0]) =>
      readWith(tasks, said(rows)).tasks.map(({ content }) => content);
    expect(contents({})).toEqual(['Rà soát', 'Họp']);
    expect([contents({ 4: 'section' }), contents({ 5: 'note' }), contents({ 4: 'end' })]).toEqual([
      ['Họp'],
      ['Rà soát'],
      [],
    ]);
    expect(contents({ 4: 'ignored' })).toEqual(['Họp']);
  });
});
