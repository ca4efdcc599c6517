import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const COMMUNE = 'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH';

it('proposes the figures that are told as the result of a task', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC 9 THÁNG NĂM 2024',
      'TT | Nhiệm vụ | Chỉ tiêu năm 2024 | Kết quả 9 tháng | Đánh giá | Tài liệu kiểm chứng',
      '1 | Tin, bài trên Trang thông tin điện tử xã | 60 tin, bài/năm | 52 tin, bài | Chưa đạt',
      '2 | Đối thoại với người dân | 02 cuộc/năm | 02 cuộc | Đạt | Biên bản',
    ],
  });
  expect(lines(read)).toEqual(['D4 19417 2024-9M portal item 52', 'D5 19417 2024-9M dialogue session 2']);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
  expect(read.tasks.map(({ result, status }) => [result, status])).toEqual([
    ['52 tin, bài', 'not_done'],
    ['02 cuộc', 'done'],
  ]);
  expect(read.targets.map(({ value, per }) => [value, per])).toEqual([
    [60, 'year'],
    [2, 'year'],
  ]);
  expect(doubts(read)).toEqual([]);
});

it('takes "Tài liệu" beside deadlines and statuses for evidence, and who acts for no unit', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'Theo dõi tiến độ nhiệm vụ tuyên truyền CCHC năm 2024',
      'STT | Nội dung | Người/đơn vị thực hiện | Hạn | % hoàn thành | Trạng thái | Tài liệu',
      '1 | Chuyên mục CCHC trên Trang TTĐT Sở | Trung tâm TT | 15/12/2024 | 90% | Đang thực hiện | Chuyên mục',
      '2 | Tập huấn văn hóa công sở | Phòng TCCB | 31/10/2024 | 100% | Hoàn thành | ',
    ],
  });
  expect(read.tasks.map(({ lead, status, percent, note }) => [lead, status, percent, note])).toEqual([
    ['Trung tâm TT', 'in_progress', 90, 'Chuyên mục'],
    ['Phòng TCCB', 'done', 100, ''],
  ]);
  expect([read.facts, doubts(read)]).toEqual([[], []]);
});

it('counts "Tài liệu (bộ)" among channels as before', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Tháng | Trang TTĐT (tin, bài) | Tài liệu (bộ)',
      'Tháng 1 | 3 | 5',
    ],
  });
  expect(lines(read)).toHaveLength(2);
});

it('leaves out a rate of what was planned that stands under a heading of its own', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'THEO DÕI THỰC HIỆN CHỈ TIÊU TUYÊN TRUYỀN CCHC QUÝ I/2024',
      'Nội dung | ĐVT | KH quý I | Thực hiện | < | Đạt (%)',
      '^ | ^ | ^ | T1 | T2 | ^',
      'Trang thông tin điện tử | tin, bài | 8 | 6 | 3 | 112,5',
    ],
  });
  expect(lines(read)).toEqual(['D5 19417 2024-M01 portal item 6', 'E5 19417 2024-M02 portal item 3']);
  expect(doubts(read)).toEqual([]);
});

it('gives quotas of a year to the units that were there when it began', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'BIỂU GIAO CHỈ TIÊU TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      'STT | Tên xã, thị trấn | Chỉ tiêu giao năm 2025 | <',
      '^ | ^ | Tin, bài trên Trang TTĐT | Băng rôn (tấm)',
      '1 | Xã Vĩnh Tú | 27 | 8',
    ],
  });
  expect(read.targets.map(({ unit, value }) => [unit.code, value])).toEqual([
    ['19372', 27],
    ['19372', 8],
  ]);
  expect(doubts(read)).toEqual([]);
});
