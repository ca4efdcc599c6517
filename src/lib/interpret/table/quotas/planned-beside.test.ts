import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024'];
const wanted = ({ targets }: ReturnType<typeof interpreted>) =>
  targets.map(({ place, channel, measure, comparator, value, per }) =>
    [place.cell, channel, measure, comparator, value, per].join(' '),
  );

it('reads what a cell of results says in brackets was planned, and for which period', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'TT | Kênh tuyên truyền | Kết quả quý I (so với chỉ tiêu)',
      '1 | Trang thông tin điện tử | 14 tin, bài (chỉ tiêu năm: 48 tin, bài)',
      '2 | Truyền thanh | 36 lượt phát (KH: 40 lượt phát)',
      '3 | Fanpage của xã | 22 bài [chỉ tiêu giao 10 bài/tháng]',
      '4 | Tuyên truyền miệng | 9 buổi (02 buổi tại chợ)',
    ],
  });
  expect(wanted(read)).toEqual([
    'C4 portal item = 48 year',
    'C5 radio broadcast = 40 quarter',
    'C6 social item = 10 month',
  ]);
  expect(lines(read).map((line) => line.split(' ')[0])).toEqual(['C4', 'C5', 'C6', 'C7']);
  expect(doubts(read)).toEqual([]);
});

it('reads numbers that a table of words holds, as what its own column says is counted', () => {
  const read = interpreted({
    A: [
      HEAD[0]!,
      'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024',
      'TT | Nhiệm vụ | Đơn vị tính | Chỉ tiêu năm 2024 | Chủ trì',
      '1 | Đăng tải trên Trang thông tin điện tử | tin, bài | ≥ 48 | Văn phòng',
      '2 | Chuyên mục trên Đài truyền thanh | lượt phát | 1.104 | Văn phòng',
    ],
  });
  expect(wanted(read)).toEqual(['D4 portal item >= 48 year', 'D5 radio broadcast = 1104 year']);
});

it('reads what the name of a task wants behind a comma', () => {
  const read = interpreted({
    A: [
      HEAD[0]!,
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nhiệm vụ | Kết quả thực hiện | Đánh giá',
      '1 | Tuyên truyền trên Trang thông tin điện tử xã, ít nhất 60 tin, bài/năm | Đã đăng bài | Hoàn thành',
      '2 | Sản xuất chuyên mục phát thanh, mỗi quý 03 phóng sự | Đã làm | Hoàn thành',
    ],
  });
  expect(wanted(read)).toEqual(['B4 portal item >= 60 year', 'B5 radio item = 3 quarter']);
});

it('reads a quota of each unit in a heading without a comparator', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TỔNG HỢP TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024',
      'STT | Xã, thị trấn | Trang TTĐT (tin, bài) | Băng rôn (tấm) (chỉ tiêu: mỗi xã 05 tấm/năm)',
      '1 | Xã Vĩnh Hà | 17 | 7',
      '2 | Xã Vĩnh Thái | 19 | 2',
    ],
  });
  expect(wanted(read)).toEqual(['D3 banner piece = 5 year']);
});

it('takes what a task due on a day demands without a pace for once, other demands for the year', () => {
  const read = interpreted({
    A: [
      HEAD[0]!,
      'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024',
      'TT | Nội dung công việc | Chỉ tiêu | Chủ trì | Thời hạn',
      '1 | In và phát hành tờ gấp | 10.000 tờ | Văn phòng | 30/6/2024',
      '2 | Treo băng rôn | 12 tấm | Văn phòng | Cả năm',
      '3 | Tập huấn cho công chức | 02 lớp/năm | Văn phòng | 30/9/2024',
      '4 | Công khai thủ tục | 100% | Văn phòng | 30/9/2024',
    ],
  });
  expect(wanted(read).map((line) => line.split(' ').slice(3).join(' '))).toEqual([
    '= 10000 once',
    '= 12 year',
    '= 2 year',
    '>= 100 year',
  ]);
});
