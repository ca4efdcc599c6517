import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const COMMUNE = 'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH';

it('"Cùng kỳ năm 2023" below the row of a unit is of the same quarter of that year', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'SO SÁNH KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I/2024',
      'STT | Xã, phường | Kỳ | Trang TTĐT (tin, bài)',
      '1 | Xã Vĩnh Hà, huyện Vĩnh Linh | Quý I/2024 | 35',
      '^ | ^ | Cùng kỳ năm 2023 | 8',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19417 2024-Q1 portal item 35',
    'D5 19417 2023-Q1 portal item 8 comparison',
  ]);
});

it('a list of channels stays one below "Nội dung công việc | Kết quả | Đơn vị tính"', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung công việc | Kết quả | Đơn vị tính',
      '1 | Tin, bài trên Trang thông tin điện tử xã | 1.021 | tin, bài',
      '2 | Tờ rơi | 420 | tờ',
    ],
  });
  expect(lines(read)).toEqual(['C4 19417 2024 portal item 1021', 'C5 19417 2024 leaflet copy 420']);
  expect(read.tasks).toEqual([]);
});

it('a row with a share in it heads nothing, whatever its measure is called', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Hình thức | Số lượng | Đơn vị tính',
      'Trang thông tin điện tử | 12 | tin, bài',
      'Sinh hoạt thôn | 11/11 | khóm',
      'Báo Quảng Trị | không phát sinh | tin',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 19417 2024 portal item 12',
    'B5 19417 2024 oral unit_count 11',
    'B6 19417 2024 press item no_activity',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('what was planned and what was "làm được" stand in two tables of a plan', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾ HOẠCH tuyên truyền CCHC năm 2024',
      'TT | nội dung | ai làm | khi nào | chỉ tiêu',
      '1 | Viết tin, bài trên Trang TTĐT xã | Văn phòng | hằng quý | ít nhất 08 tin, bài/quý',
      '',
      'KẾT QUẢ tuyên truyền CCHC quý I năm 2024',
      'TT | kênh | làm được | đvt',
      '1 | Trang TTĐT xã | 7 | tin, bài',
    ],
  });
  expect(lines(read)).toEqual(['C8 19417 2024-Q1 portal item 7']);
  expect(read.targets.map(({ value, per }) => [value, per])).toEqual([[8, 'quarter']]);
});
