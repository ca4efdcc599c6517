import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('takes channel and measure from the title, and neither from who keeps the table', () => {
  const read = interpreted({
    A: [
      'BẢNG THEO DÕI SỐ LƯỢT ĐĂNG TIN TRÊN CỔNG TTĐT',
      'BẢNG THEO DÕI SỐ LƯỢT PHÁT THANH TUYÊN TRUYỀN CCHC NĂM 2024',
      'Đơn vị tổng hợp: Trung tâm Văn hóa và Cổng thông tin huyện Vĩnh Linh',
      'TT | Xã, thị trấn | T1 | T2',
      '1 | Xã Vĩnh Hà | 8 | 9',
      '2 | Xã Vĩnh Ô | 5 | 7',
    ],
  });
  expect(lines(read)[0]).toMatch(/ 2024-M01 radio broadcast 8$/);
  expect(read.facts.every(({ measure }) => measure === 'broadcast')).toBe(true);
});

it('knows the province that a department carries in its name', () => {
  const read = interpreted({
    A: [
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG QUẢNG TRỊ',
      'Kết quả tuyên truyền CCHC cấp huyện năm 2024',
      'TT | Huyện, thị xã | Cổng TTĐT (tin, bài)',
      ' | Tổng số | 30',
      '1 | Huyện Vĩnh Linh | 20',
      '2 | Huyện Cam Lộ | 10',
    ],
  });
  expect(lines(read)).toContain('C4 45 2024 portal item 30 total children');
});

it.each(['Vĩnh Hà - T7', 'X. Vĩnh Hà (quý III)', 'BC_Vĩnh Hà'])(
  'knows the unit in the name of sheet “%s”',
  (name) => {
    const read = interpreted({
      [name]: ['TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Nội dung | ĐVT | Số lượng', '1 | Loa | lượt | 30'],
    });
    expect(lines(read)).toEqual([expect.stringMatching(/^D3 19417 /)]);
  },
);

it.each([
  ['UBND XÃ HẢI QUI', '19693'],
  ['UBND XÃ HẢI QUẾ', '19696'],
  ['UBND XÃ HẢI QUÊU', 'Xã Hải Quêu'],
])('takes the figures under “UBND HUYỆN HẢI LĂNG / %s” for the commune’s, known or not', (commune, unit) => {
  const read = interpreted({
    A: [
      'UBND HUYỆN HẢI LĂNG',
      commune,
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung | ĐVT | Số lượng',
      '1 | Loa | lượt | 30',
    ],
  });
  const [fact] = read.facts;
  expect(fact?.unit.code || fact?.unit.name).toBe(unit);
});

it('says that a sheet is named after another commune than its letterhead', () => {
  const sheet = (name: string) => [
    'UBND HUYỆN VĨNH LINH',
    `UBND ${name}`,
    'TUYÊN TRUYỀN CCHC NĂM 2024',
    'TT | Nội dung | ĐVT | Số lượng',
    '1 | Loa | lượt | 30',
  ];
  const read = interpreted({ 'Xã Vĩnh Hà': sheet('XÃ VĨNH HÀ'), 'Xã Vĩnh Ô': sheet('XÃ VĨNH TÚ') });
  expect(lines(read).map((line) => line.split(' ')[1])).toEqual(['19417', '19372']);
  expect(doubts(read)).toEqual(['A2 sheet-of-other-unit']);
});

it('gives a table to the commune whose name stands alone above it, with or without its type', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'VĨNH TÚ',
      'Kênh | Số lượng',
      'Trang TTĐT | 3',
      'VĨNH THÁI',
      'Kênh | Số lượng',
      'Trang TTĐT | 6',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual(['B5 19372 2024-Q1 portal item 3', 'B8 19369 2024-Q1 portal item 6']);
});

it.each(['Xã Vĩnh Tú Q1-2024', 'Vĩnh Tú T3', 'Vĩnh Tú quý I 2024'])(
  'a sheet named %s is that commune',
  (name) => {
    const read = interpreted({
      [name]: [
        'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
        'Nội dung | Số lượng',
        'Trang TTĐT (tin, bài) | 3',
      ],
    });
    expect(read.facts.map(({ unit }) => unit.code)).toEqual(['19372']);
  },
);

it('takes a sheet that adds up those of the communes for their sum', () => {
  const form = (unit: string, a: number) => [
    unit,
    'TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2024',
    'Nội dung | ĐVT | Cả quý',
    `Trang TTĐT | tin, bài | ${a}`,
  ];
  const read = interpreted({
    'Vĩnh Tú': form('UBND XÃ VĨNH TÚ', 3),
    'Vĩnh Hà': form('UBND XÃ VĨNH HÀ', 4),
    'Toàn huyện': form('UBND HUYỆN VĨNH LINH', 7),
  });
  expect(lines(read).at(-1)).toBe('C4 464 2024-Q4 portal item 7 total children');
});
