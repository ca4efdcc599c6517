import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const REPORT = [
  'UBND XÃ VĨNH TÚ',
  'BÁO CÁO',
  'Công tác tuyên truyền CCHC tháng 5 năm 2024',
  '1. Tuyên truyền trên Trang thông tin điện tử:',
  '- Đăng tải 25 tin, bài về cải cách hành chính.',
  '2. Tuyên truyền trên hệ thống truyền thanh:',
  '- Phát 45 lượt.',
  '3. Mạng xã hội:',
  '- Đăng 18 bài trên trang Facebook và hơn 30 tin trên Zalo.',
  '4. Hội nghị, tập huấn:',
  '- Lồng ghép tuyên truyền tại 07 cuộc họp.',
];

it('reads sentences in cells as it does in Word: proposals, with the channel of the heading above', () => {
  const read = interpreted({ A: REPORT });
  expect(lines(read)).toEqual([
    'A5 19372 2024-M05 portal item 25',
    'A7 19372 2024-M05 radio broadcast 45',
    'A9 19372 2024-M05 social item 18',
    'A9 19372 2024-M05 social item 30 more_than',
    'A11 19372 2024-M05 meeting session 7',
  ]);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
  expect(doubts(read)).toEqual([]);
});

it('reads them with their ordinals in a column of their own', () => {
  const read = interpreted({
    A: ['UBND XÃ VĨNH TÚ', 'BÁO CÁO CCHC NĂM 2024', '1 | Cổng/Trang TTĐT', '- | Đã đăng 25 tin, bài.'],
  });
  expect(lines(read)).toEqual(['B4 19372 2024 portal item 25']);
});

it('sets them against the tables of the file', () => {
  const read = interpreted({
    Biểu: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Hình thức | ĐVT | Số lượng',
      '1 | Trang TTĐT | tin, bài | 25',
      '2 | Băng rôn | tấm | 9',
    ],
    'Thuyết minh': [
      'Thuyết minh số liệu năm 2024',
      'Trang TTĐT xã đã đăng 28 tin, bài; đã treo 9 tấm băng rôn.',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19372 2024 portal item 25 conflict',
    'D5 19372 2024 banner piece 9',
    'A2 19372 2024 portal item 28 conflict',
    'A2 19372 2024 banner piece 9 duplicate',
  ]);
  expect(doubts(read)).toEqual(['D4 conflict', 'A2 conflict']);
});

it.each<[string, readonly string[]]>([
  ['a plan', ['KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024', 'Đăng 30 tin, bài trên Trang TTĐT xã.']],
  ['instructions', ['Hướng dẫn nhập liệu', 'Cột 3: ghi số tin trên Trang TTĐT, như 25 tin, bài.']],
  [
    'what is meant to be done',
    ['BÁO CÁO NĂM 2024', 'II. Phương hướng năm 2025', '1. Đăng 50 tin, bài trên Cổng TTĐT.'],
  ],
  [
    'what is meant, under a bare heading',
    ['BÁO CÁO NĂM 2024', 'Phương hướng tháng tới:', '1. Treo 5 tấm băng rôn.'],
  ],
  ['what each commune has to do', ['BÁO CÁO NĂM 2024', 'Mỗi xã đăng 05 tin, bài trên Trang TTĐT.']],
  [
    'papers',
    ['BÁO CÁO NĂM 2024', '- Quyết định số 15/QĐ-UBND ngày 12/01/2024 về tuyên truyền trên Cổng TTĐT'],
  ],
  ['telephones', ['Số liệu năm 2024', 'Zalo hỗ trợ: 0912 345 678 (đồng chí Lan)']],
])('leaves %s alone', (_, rows) => {
  const read = interpreted({ A: ['UBND XÃ VĨNH TÚ', ...rows] });
  expect([read.facts, doubts(read)]).toEqual([[], ['sheet-without-figures']]);
});

it('names and figures beside each other without any heading', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Trang thông tin điện tử | 21 tin, bài',
      'Băng rôn | 07 cái',
    ],
  });
  expect(lines(read)).toEqual(['B3 19417 2024 portal item 21', 'B4 19417 2024 banner piece 7']);
});

it('says of figures beside channels that were not read', () => {
  const said = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'BÁO CÁO TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024',
      'Xyz | Abc | Qwe | Rty',
      'a | Viết tin đăng trang thông tin điện tử xã | ừ | 3 tin',
      'b | Treo băng rôn | ừ | 4 tấm',
    ],
  });
  expect([said.facts.length, doubts(said)]).toEqual([0, ['D4 figures-outside']]);
});

it('proposes what a list of entries says that they come to', () => {
  const read = interpreted({
    A: [
      'UBND XÃ CỒN TIÊN',
      'DANH MỤC TIN, BÀI TUYÊN TRUYỀN CCHC ĐĂNG TRÊN TRANG TTĐT QUÝ III NĂM 2025',
      'STT | Tiêu đề | Ngày đăng | Đường dẫn',
      '1 | Dịch vụ công trực tuyến | 02/7/2025 | https://contien.gov.vn/a',
      '2 | Thủ tục hành chính mới | 12/7/2025 | https://contien.gov.vn/b',
      ' | Tổng cộng: 2 tin, bài',
    ],
  });
  expect(lines(read)).toEqual(['B6 19537 2025-Q3 portal item 2']);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
});
