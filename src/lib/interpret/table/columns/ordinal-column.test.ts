import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (heading: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND XÃ VĨNH TÚ', 'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024', heading, ...rows] });

it('knows the column of ordinals by its cells, whatever heads it', () => {
  const outlined = read(
    'Mục | Chỉ tiêu | ĐVT | Thực hiện',
    'I | Trên Trang thông tin điện tử | Tin, bài | 25',
    '1.1 | Số tin | Tin | 18',
    '1.2 | Số bài | Bài | 7',
    'II | Trên hệ thống truyền thanh',
    '2.1 | Số lượt phát | Lượt | 96',
  );
  expect(lines(outlined)).toEqual([
    'D4 19372 2024-Q3 portal item 25 total',
    'D5 19372 2024-Q3 portal item 18',
    'D6 19372 2024-Q3 portal item 7',
    'D8 19372 2024-Q3 radio broadcast 96',
  ]);
  expect(doubts(outlined)).toEqual([]);
});

it('takes no column of names for one', () => {
  const named = read(
    'Mục | Nội dung | ĐVT | Số lượng',
    'Báo chí | Loa | lượt phát | 9',
    'Trực quan | Pano | tấm | 3',
  );
  expect(lines(named)).toEqual(['D4 19372 2024-Q3 radio broadcast 9', 'D5 19372 2024-Q3 banner piece 3']);
});

it('knows the codes of tasks below lettered sections', () => {
  const { tasks } = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'THEO DÕI NHIỆM VỤ TRUYỀN THÔNG CCHC NĂM 2024',
      'Mã | Nhiệm vụ | Phụ trách | Trạng thái',
      'A | KẾ HOẠCH',
      'A1 | Ban hành kế hoạch truyền thông CCHC | Văn phòng | Hoàn thành',
      'A2 | Phân công Tổ truyền thông | Văn phòng | Chưa hoàn thành',
      'B | TRUYỀN THÔNG SỐ',
      'B1 | Vận hành Zalo OA | Văn phòng | Đang thực hiện',
    ],
  });
  expect(tasks.map(({ number, status }) => `${number} ${status}`)).toEqual([
    'A1 done',
    'A2 not_done',
    'B1 in_progress',
  ]);
});

it('"TT" among channels is one, and counts no rows', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024',
      'TT | Xã | Cổng | TT | MXH | BR-KH',
      '1 | Vĩnh Tú | 3 | 4 | 5 | 6',
      '2 | Vĩnh Hà | 7 | 8 | 9 | 10',
    ],
  });
  expect(lines(read).slice(0, 4)).toEqual([
    'C4 19372 2024-Q2 portal item 3',
    'D4 19372 2024-Q2 radio item 4',
    'E4 19372 2024-Q2 social item 5',
    'F4 19372 2024-Q2 banner piece 6',
  ]);
});
