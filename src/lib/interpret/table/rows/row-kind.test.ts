import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';
import { sheetOf } from '../../../../../tests/helpers/sheet.ts';
import { findHeaders } from '../find-headers.ts';
import { RowKinds } from './row-kind.ts';
import { SheetView } from '../sheet-view.ts';
import { tablesUnder } from '../table.ts';

function kinds(...body: readonly string[]) {
  const view = new SheetView(sheetOf('A', ['STT | Đơn vị | Trang TTĐT | Băng rôn | Ghi chú', ...body]));
  const [header] = findHeaders(view);
  const [table] = tablesUnder(view, header!, Infinity, (text) => text.startsWith('Xã '));
  const rows = new RowKinds(table!, view);
  return body.map((_, i) => rows.of(i + 1));
}

describe('RowKinds', () => {
  it.each([
    ['1 | Xã Vĩnh Tú | 3 | 4', 'data'],
    ['| Tổng cộng | 3 | 4', 'total'],
    ['Tổng cộng | < | 3 | 4', 'total'],
    ['(1) | (2) | (3) | (4) | (5)', 'numbers'],
    ['1 | 2 | 3 | 4 | 5', 'numbers'],
    ['A | B | 1 | 2 | 3', 'numbers'],
    ['(1) | (2) | (3) | (4)=(3)+1 | (5)', 'numbers'],
    ['I | CẤP XÃ', 'section'],
    ['II. CẤP XÃ | < | < | < | <', 'section'],
    ['1 | Xã Vĩnh Tú', 'plain'],
    ['Ghi chú: số ước', 'note'],
    ['(*) không tính đài huyện', 'note'],
    ['| | | | xem phụ lục', 'note'],
    ['Vĩnh Linh, ngày 5 tháng 3 năm 2024', 'end'],
    ['NGƯỜI LẬP | | CHỦ TỊCH', 'end'],
    ['STT | Đơn vị | Trang TTĐT | Băng rôn | Ghi chú', 'header'],
    ['', 'blank'],
  ])('%j is %s', (row, kind) => {
    expect(kinds(row)).toEqual([kind]);
  });

  it('counts on from a row of figures that looks like the numbers of columns', () => {
    expect(kinds('1 | 2 | 3 | 4', '2 | 3 | 4 | 5')).toEqual(['data', 'data']);
    expect(kinds('1 | 2 | 3 | 4', '2 | Xã Vĩnh Hà | 4 | 5')).toEqual(['numbers', 'data']);
  });
});

it.each(['Khó khăn, vướng mắc', '4. Kiến nghị, đề xuất', 'Người lập biểu', 'Ngày báo cáo'])(
  'counts nothing in a row named "%s"',
  (label) => {
    const said = interpreted({
      A: [
        'UBND XÃ VĨNH TÚ',
        'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
        'Nội dung | Kết quả',
        '1. Tin, bài trên Trang TTĐT | 12',
        '2. Lượt phát trên loa | 30',
        `${label} | Không`,
      ],
    });
    expect(doubts(said)).toEqual([]);
    expect(said.facts.map(({ value }) => value)).toEqual([12, 30]);
  },
);

it('goes on below who holds a dialogue, and ends above who signs', () => {
  const said = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'NHỮNG VIỆC ĐÃ LÀM ĐỂ TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024',
      'Ngày | Làm gì | Được bao nhiêu | Ai làm | Ở đâu',
      '04/4/2024 | Viết tin đăng trang thông tin điện tử xã | 3 tin | Chị Thắm | Trụ sở UBND',
      '20/6/2024 | Chủ tịch xã đối thoại với người dân | 1 cuộc | Thường trực | Xã Vĩnh Thái',
      '21/6/2024 | Treo băng rôn | 4 tấm | Anh Phúc | Đầu các thôn',
      '| CHỦ TỊCH UBND XÃ |',
      '| Trần Hồng Thắm |',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual([
    'C4 19372 2024-Q2 portal item 3',
    'C5 19372 2024-Q2 dialogue session 1',
    'C6 19372 2024-Q2 banner piece 4',
  ]);
});

it('reads what a commune answers, and not who answers', () => {
  const said = interpreted({
    A: [
      'Đơn vị: UBND xã Vĩnh Tú, huyện Vĩnh Linh',
      'Kỳ báo cáo: Quý III năm 2024',
      'Nội dung hỏi | Trả lời của xã',
      'Xã đã phát mấy bài về CCHC trên đài truyền thanh? | 16 bài',
      'Xã treo được bao nhiêu băng rôn? | 4 tấm',
      'Ai theo dõi việc này? | Điểu Thị Hà',
      'Điện thoại liên hệ? | 0271 3563 218',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(said.facts.map(({ channel, value }) => `${channel} ${value}`)).toEqual(['radio 16', 'banner 4']);
});
