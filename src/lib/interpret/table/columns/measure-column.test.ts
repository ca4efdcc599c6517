import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('takes what stands beside names of channels for what is counted there', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'BÁO CÁO TRUYỀN THÔNG THÁNG 6 NĂM 2024',
      'TT | Kênh | Chỉ số | Kết quả',
      '1 | Facebook | Số bài đăng | 8',
      '2 | ^ | Lượt xem | 1652',
      '3 | Zalo OA | Số bài đăng | 9',
      '4 | ^ | Lượt xem | 165',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19684 2024-M06 social item 8',
    'D5 19684 2024-M06 social view 1652',
    'D6 19684 2024-M06 social item 9',
    'D7 19684 2024-M06 social view 165',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('hears "Đơn vị" of units of measure beside communes', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ I NĂM 2025',
      'TT | Tên xã | Hình thức | Số lượng | Đơn vị | Ngôn ngữ',
      '1 | Vĩnh Tú | Truyền thanh không dây | 12 | lượt phát | Kinh',
      '2 | Vĩnh Hà | Bài đăng Zalo | 4 | bài | Kinh',
    ],
  });
  expect(lines(read)).toEqual(['D4 19372 2025-Q1 radio broadcast 12', 'D5 19417 2025-Q1 social item 4']);
  expect(doubts(read)).toEqual([]);
});

it('takes what meetings were about for no measures', () => {
  const read = interpreted({
    A: [
      'UBND XÃ CỒN TIÊN',
      'CÁC BUỔI TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2025',
      'Hình thức | Người tham dự (người) | Nội dung chính',
      'Hội nghị | 72 | Hướng dẫn nộp hồ sơ tại nhà',
      'Tập huấn | 38 | Trả hồ sơ qua bưu chính',
    ],
  });
  expect(lines(read)).toEqual(['B4 19537 2025-Q4 meeting people 72', 'B5 19537 2025-Q4 training people 38']);
  expect(doubts(read)).toEqual([]);
});
