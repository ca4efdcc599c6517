import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

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

it('reads marks under months of a plan as when things are to be done, and no figures', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'LỊCH VÀ CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung | Chỉ tiêu cả năm | ĐVT | T1 | T2 | T3 | Chủ trì',
      '1 | Tin, bài trang TTĐT | 60 | tin, bài | x | x | x | VH-XH',
      '2 | Đối thoại | 2 | cuộc |  |  | x | Văn phòng',
    ],
  });
  expect(read.facts).toEqual([]);
  expect(wanted(read)).toEqual(['C4 portal = 60 year', 'C5 dialogue = 2 year']);
  expect(read.tasks.map(({ number, status }) => [number, status])).toEqual([
    ['1', null],
    ['2', null],
  ]);
});

it('goes on in rows numbered "B.2", whatever words they have', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KH TUYÊN TRUYỀN CCHC 2024 (kèm KH số 17/KH-UBND ngày 19/01/2024)',
      'TT | Nhiệm vụ | Sản phẩm, kết quả | Chủ trì | Phối hợp | Thời gian | Ghi chú',
      'B.1 | Niêm yết TTHC đầy đủ | 100% TTHC được niêm yết | TTPVHCC |  | Thường xuyên',
      'B.2 | Hướng dẫn nộp hồ sơ trực tuyến | Hồ sơ trễ hạn cả năm không quá 2% | TTPVHCC | Đoàn xã | Cả năm',
      'B.3 | Phát tờ gấp cho người dân | Tờ gấp | TTPVHCC |  | Trước 30/4/2024 | hằng năm không dưới 1.000 tờ',
    ],
  });
  expect(read.facts).toEqual([]);
  expect(wanted(read)).toEqual(['C4 posting >= 100 year', 'C5 other <= 2 year', 'G6 leaflet >= 1000 year']);
  expect(read.tasks.map(({ number, status }) => [number, status])).toEqual([
    ['B.1', null],
    ['B.2', null],
    ['B.3', null],
  ]);
});

it('reads what the name of a reported task wants of it', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'PHỤ LỤC KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Nội dung nhiệm vụ | Hoàn thành | Chưa hoàn thành',
      '1 | Đăng tin, bài trên Cổng TTĐT huyện (tối thiểu 04 tin, bài/tháng) | x',
      '2 | Tổ chức đối thoại với người dân (mỗi năm ít nhất 02 cuộc) |  | x',
      '3 | Tập huấn (40 người) | x',
    ],
  });
  expect(wanted(read)).toEqual(['B4 portal >= 4 month', 'B5 dialogue >= 2 year']);
});

it('counts in the words of a quota what they name', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      'Hình thức | Chỉ tiêu mỗi quý | Chỉ tiêu cả năm',
      'Loa truyền thanh | ít nhất 36 lượt phát | ít nhất 144 lượt phát',
    ],
  });
  expect(read.targets.map(({ measure, value, per }) => [measure, value, per])).toEqual([
    ['broadcast', 36, 'quarter'],
    ['broadcast', 144, 'year'],
  ]);
});

it('asks about what stands for a quota among quotas and cannot be one', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Xã | Chỉ tiêu tin, bài Trang TTĐT | Trang TTĐT (tin, bài)',
      '1 | Xã Vĩnh Hà | 12 | 14',
      '2 | Xã Vĩnh Tú | @12/03 | 9',
      '3 | Xã Vĩnh Thái | 1.5 | 7',
    ],
  });
  expect(doubts(read)).toEqual(['C5 date-in-count', 'C6 number-fraction']);
});
