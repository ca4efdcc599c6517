import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('reads a list of one answer a row, and leaves what units ask for alone', () => {
  const read = interpreted({
    A: [
      'Thời gian gửi | Đơn vị | Kỳ báo cáo | Mã câu | Câu hỏi | Trả lời',
      '02/05/2024 08:10 | Xã Hải An | Tháng 4/2024 | C01 | Số tin, bài đã đăng trên Trang thông tin điện tử | 12',
      '02/05/2024 08:11 | Xã Hải An | Tháng 4/2024 | C03 | Số lượt phát thanh trong kỳ | 24',
      '02/05/2024 08:17 | Xã Hải An | Tháng 4/2024 | C07 | Ý kiến, kiến nghị của đơn vị | Đề nghị cấp thêm tài liệu',
      '03/05/2024 09:10 | Xã Hải Bình | Tháng 4/2024 | C01 | Số tin, bài đã đăng trên Trang thông tin điện tử | 14',
      '03/05/2024 09:11 | Xã Hải Bình | Tháng 4/2024 | C03 | Số lượt phát thanh trong kỳ | 34',
    ],
  });
  expect(lines(read)).toEqual([
    'F2 19684 2024-M04 portal item 12',
    'F3 19684 2024-M04 radio broadcast 24',
    'F5 19687 2024-M04 portal item 14',
    'F6 19687 2024-M04 radio broadcast 34',
  ]);
  expect(doubts(read)).toEqual([]);
});
