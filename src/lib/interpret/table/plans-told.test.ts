import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../tests/helpers/interpreted.ts';

const COMMUNE = 'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH';
type Read = ReturnType<typeof interpreted>;
const wanted = ({ targets }: Read) =>
  targets.map(({ place, channel, comparator, value, per }) =>
    [place.cell, channel, comparator, value, per].join(' '),
  );

it('reads number, measure and pace of a quota from columns below one heading, and goes on where a leader acts', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024',
      'STT | Nội dung | Chỉ tiêu | < | < | Chủ trì | Thời gian',
      '^ | ^ | Số lượng | Đơn vị tính | Tần suất | ^ | ^',
      '1 | Tin, bài trên Trang thông tin điện tử | 4 | tin, bài | tháng | Phòng VH | Hằng tháng',
      '2 | Phát thanh trên loa | 3 | lượt phát | tuần | Phòng VH | Hằng tuần',
      '3 | Đối thoại với công dân | 1 | cuộc | quý | Chủ tịch UBND xã | Mỗi quý',
      '4 | Xây dựng báo cáo tổng kết năm |  |  |  | Văn phòng | Tháng 12/2024',
    ],
  });
  expect(wanted(read)).toEqual(['C5 portal = 4 month', 'C6 radio = 3 week', 'C7 dialogue = 1 quarter']);
  expect(read.tasks.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

it('reads a plan in everyday words', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
      'TT | Việc làm | Yêu cầu cần đạt | Người/bộ phận làm | Làm khi nào',
      '1 | Trang thông tin điện tử | Mỗi quý tối thiểu 04 tin, bài; mỗi năm ít nhất 01 phóng sự | Phòng VH-XH | Cả năm',
      '2 | Pa nô tại trụ sở xã | Làm 03 tấm, chỉ làm một lần | Văn phòng | Trước 30/4/2024',
      '3 | Họp rút kinh nghiệm | Có biên bản | Văn phòng | Tháng 12',
    ],
  });
  expect(wanted(read)).toEqual(['C4 portal >= 4 quarter', 'C4 portal >= 1 year', 'C5 banner = 3 once']);
  expect(read.tasks.map(({ lead, deadlineText }) => [lead, deadlineText])).toEqual([
    ['Phòng VH-XH', 'Cả năm'],
    ['Văn phòng', 'Trước 30/4/2024'],
    ['Văn phòng', 'Tháng 12'],
  ]);
});

it('knows an annex of a plan by the line that names it, and the units of the day of that plan', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Biểu chi tiết nhiệm vụ tuyên truyền CCHC năm 2025',
      '(ban hành theo KH số 11/KH-UBND ngày 20/01/2025)',
      'Số TT | Tên nhiệm vụ | Cơ quan chủ trì | Hoàn thành trước | Ghi chú',
      '1 | Đăng tin, bài trên Trang thông tin điện tử huyện | Phòng VHTT |  | tối thiểu 15 tin, bài/quý',
      '2 | Cuộc thi tìm hiểu cải cách hành chính | Phòng Nội vụ | 30/9/2025 | tổ chức 01 cuộc, một lần duy nhất',
    ],
  });
  expect(wanted(read)).toEqual(['E5 portal >= 15 quarter', 'E6 contest = 1 once']);
  expect(read.targets.every(({ unit }) => unit.code === '464')).toBe(true);
  expect(read.tasks.map(({ deadline }) => deadline)).toEqual(['', '2025-09-30']);
  expect(doubts(read)).toEqual([]);
});

it('"Chỉ tiêu năm" says for how long, where its cells do not', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'BÁO CÁO TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024',
      'TT | Nhiệm vụ | Chỉ tiêu năm | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành',
      '1 | Đăng tin, bài trên Trang thông tin điện tử | Tối thiểu 50 tin, bài | Mới làm quý I |  | x',
    ],
  });
  expect(wanted(read)).toEqual(['C4 portal >= 50 year']);
});
