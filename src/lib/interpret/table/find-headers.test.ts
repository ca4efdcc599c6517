import { describe, expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';
import { sheetOf } from '../../../../tests/helpers/sheet.ts';
import { findHeaders } from './find-headers.ts';
import { SheetView } from './sheet-view.ts';

const headers = (...rows: readonly string[]) =>
  findHeaders(new SheetView(sheetOf('A', rows))).map(({ top, bottom }) => [top + 1, bottom + 1]);

describe('findHeaders', () => {
  it.each<[string, readonly string[], number[][]]>([
    [
      'words and counts with their words are none',
      ['Nội dung | Kết quả | Ghi chú', 'Trang TTĐT | 26 tin', 'Zalo OA | 33 bài | ghi chú', 'Loa | 90 lượt'],
      [[1, 1]],
    ],
    ['one row', ['NĂM 2024', 'Xã | Băng rôn', 'Vĩnh Tú | 1'], [[2, 2]]],
    ['merged stubs', ['STT | Đơn vị | Trang TTĐT | <', '^ | ^ | Tin | Bài', '1 | A | 1 | 2'], [[1, 2]]],
    [
      'three rows',
      ['STT | Xã | Quý I | <', '^ | ^ | Loa | <', '^ | ^ | Tin | Bài', '1 | A | 1 | 2'],
      [[1, 3]],
    ],
    ['empty stubs', ['STT | Đơn vị | Trang TTĐT', '| | Tin', '1 | A | 1'], [[1, 2]]],
    ['groups above', ['| | Loa | <', 'STT | Đơn vị | Tin | Bài', '1 | A | 1 | 2'], [[1, 2]]],
    [
      'groups above, not merged',
      ['| | Loa | | Zalo', 'STT | Xã | Tin | Bài | Tin', '1 | A | 1 | 2'],
      [[1, 2]],
    ],
    [
      'two tables',
      ['Xã | Loa', 'A | 1', '', 'Xã | Zalo', 'A | 2'],
      [
        [1, 1],
        [4, 4],
      ],
    ],
    [
      'a header again on a new page, once',
      ['STT | Xã | Loa', '1 | A | 1', 'STT | Xã | Loa', '2 | B | 2'],
      [[1, 1]],
    ],
    [
      'a header again under a title of its own',
      ['STT | Xã | Loa', '1 | A | 1', 'Quý II', 'STT | Xã | Loa', '1 | A | 2'],
      [
        [1, 1],
        [4, 4],
      ],
    ],
    [
      'a header again below the total of a section, once',
      ['STT | Xã | Loa', '1 | A | 1', '| Cộng khối phường | 1', 'STT | Xã | Loa', '1 | B | 2'],
      [[1, 1]],
    ],
    [
      'a header again below a total',
      ['STT | Xã | Loa', '1 | A | 1', '| Cộng | 1', 'STT | Xã | Loa', '1 | B | 2'],
      [
        [1, 1],
        [4, 4],
      ],
    ],
    [
      'no row of a rate, though its words are headings',
      ['ĐVT | Nội dung | Kết quả', 'tin | Cổng TTĐT | 5', '% | Tỷ lệ TTHC được niêm yết | 98,5'],
      [[1, 1]],
    ],
    [
      'no row that says what it counts below a column of measures',
      ['Nội dung | ĐVT | Kết quả', 'Trang TTĐT | tin | 5', 'Số thôn đã tuyên truyền miệng | thôn | x'],
      [[1, 1]],
    ],
    ['months as numbers', ['STT | Xã | Tháng | <', '^ | ^ | 1 | 2', '1 | A | 5 | 6'], [[1, 2]]],
  ])('%s', (_, rows, expected) => {
    expect(headers(...rows)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['titles', ['UBND HUYỆN VĨNH LINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾT QUẢ NĂM 2024']],
    ['rows of data', ['1 | Trang TTĐT | tin, bài | 5', '- | Băng rôn | tấm | 12', 'I | Kênh | Kết quả']],
    ['a lone word', ['Đơn vị', 'Kênh']],
    ['nothing', []],
  ])('finds none in %s', (_, rows) => {
    expect(headers(...rows)).toEqual([]);
  });
});

it('reads one line of figures with their words below the names of channels', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'Số liệu tuyên truyền CCHC năm 2024',
      'Trang TTĐT | Truyền thanh',
      '12 tin, bài | 30 lượt',
    ],
  });
  expect(lines(read)).toEqual(['A4 19372 2024 portal item 12', 'B4 19372 2024 radio broadcast 30']);
});
