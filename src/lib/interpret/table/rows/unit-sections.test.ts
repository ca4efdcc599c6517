import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ Sheet1: [...HEAD, ...rows] });

describe('the name of a commune above rows that name channels', () => {
  it('says whose figures they are', () => {
    const found = read(
      'Hình thức | ĐVT | Tháng 1 | Tháng 2',
      'XÃ VĨNH TÚ',
      '- Trang TTĐT | tin, bài | 3 | 4',
      '- Loa | lượt | 5 | 6',
      'Xã Vĩnh Thái',
      '- Trang TTĐT | tin, bài | 7 | 8',
    );
    expect(lines(found)).toEqual([
      'C5 19372 2024-M01 portal item 3',
      'D5 19372 2024-M02 portal item 4',
      'C6 19372 2024-M01 radio broadcast 5',
      'D6 19372 2024-M02 radio broadcast 6',
      'C8 19369 2024-M01 portal item 7',
      'D8 19369 2024-M02 portal item 8',
    ]);
    expect(doubts(found)).toEqual([]);
  });

  it('says so beside an ordinal too', () => {
    const found = read(
      'STT | Nội dung | ĐVT | Số lượng',
      '1 | Xã Vĩnh Tú | | ',
      '- | Loa | lượt | 5',
      '2 | Xã Vĩnh Thái | | ',
      '- | Loa | lượt | 6',
    );
    expect(lines(found)).toEqual([
      'D5 19372 2024-Q1 radio broadcast 5',
      'D7 19369 2024-Q1 radio broadcast 6',
    ]);
  });

  it('is asked of where the registry does not know it', () => {
    const found = read('Hình thức | ĐVT | Số lượng', 'Xã Vĩnh Túu', '- Loa | lượt | 5');
    expect(lines(found)).toEqual(['C5 "Xã Vĩnh Túu" 2024-Q1 radio broadcast 5']);
    expect(doubts(found)).toEqual(['A4 unit-unknown']);
  });

  it('does not reach to the total of all of them', () => {
    const found = read(
      'Hình thức | ĐVT | Số lượng',
      'Xã Vĩnh Tú',
      'Loa | lượt | 5',
      'Xã Vĩnh Thái',
      'Loa | lượt | 6',
      'Tổng cộng | lượt | 11',
    );
    expect(lines(found).at(-1)).toBe('C8 464 2024-Q1 all broadcast 11 total children');
  });
});

it('heads rows from the column of ordinals, too, merged or not', () => {
  for (const rest of ['', ' | < | < | <']) {
    const found = read(
      'TT | Hình thức | ĐVT | Số lượng',
      `1. Xã Vĩnh Tú${rest}`,
      'a | Trang TTĐT | tin, bài | 6',
      `2. Xã Vĩnh Thái${rest}`,
      'a | Trang TTĐT | tin, bài | 5',
    );
    expect(lines(found)).toEqual(['D5 19372 2024-Q1 portal item 6', 'D7 19369 2024-Q1 portal item 5']);
  }
});

it('is missed where one of several is left out, and its rows are nobody’s', () => {
  const found = read(
    'TT | Kênh | Số tin, bài | Ghi chú',
    'I | Xã Vĩnh Tú | | An',
    '1 | Trang TTĐT | 3',
    'II | | | Bình',
    '1 | Trang TTĐT | 5',
    'III | Xã Vĩnh Thái | | Hoa',
    '1 | Trang TTĐT | 7',
  );
  expect(lines(found)).toEqual(['C5 19372 2024-Q1 portal item 3', 'C9 19369 2024-Q1 portal item 7']);
  expect(doubts(found)).toEqual(['C7 row-unnamed']);
});

describe('the name of an office or a hamlet above rows that name channels', () => {
  const read = (...rows: readonly string[]) => {
    const found = interpreted({
      Sheet1: ['UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ...rows],
    });
    expect(doubts(found)).toEqual([]);
    return lines(found);
  };

  it.each([
    ['Văn phòng HĐND&UBND', 'Phòng Kinh tế'],
    ['Thôn Hà Bắc', 'Thôn 3'],
    ['Công an xã', 'Đoàn Thanh niên'],
  ])('says that the figures are those of %s', (one, another) => {
    const rows = [
      'STT | Nội dung | ĐVT | Số lượng',
      `I | ${one} | | `,
      '1 | Trang TTĐT | tin, bài | 5',
      `II | ${another} | | `,
      '1 | Trang TTĐT | tin, bài | 6',
    ];
    expect(read(...rows)).toEqual([
      `D5 "${one}" 2024-Q1 portal item 5`,
      `D7 "${another}" 2024-Q1 portal item 6`,
    ]);
  });

  it('is no heading like it of what was done', () => {
    const rows = [
      'STT | Nội dung | ĐVT | Số lượng',
      'I | Tổ chức thực hiện | | ',
      '1 | Trang TTĐT | tin, bài | 5',
      'II | Trường hợp khác | | ',
      '1 | Loa | lượt | 6',
    ];
    expect(read(...rows)).toEqual(['D5 19372 2024-Q1 portal item 5', 'D7 19372 2024-Q1 radio broadcast 6']);
  });
});
