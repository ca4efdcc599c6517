import { expect, it } from 'vitest';
import { interpreted } from '../../../../../tests/helpers/interpreted.ts';

const quotas = (title: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND XÃ VĨNH TÚ', title, ...rows] }).targets.map(
    ({ place, channel, measure, comparator, value, per }) =>
      [place.cell, channel, measure, comparator, value, per].join(' '),
  );

it('finds the quotas of tasks that are reported on under a heading that demands', () => {
  expect(
    quotas(
      'ĐÁNH GIÁ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nhiệm vụ | Chỉ tiêu | Kết quả | Đánh giá',
      '1 | Đăng tin, bài Trang TTĐT | ≥ 30 tin, bài/năm | Đã đăng đủ | Đạt',
      '2 | Tập huấn | 1 lớp | Không có kinh phí | Chưa đạt',
    ),
  ).toEqual(['C4 portal item >= 30 year', 'C5 training session = 1 year']);
});

it('takes all that is counted under such a heading of a plan for wanted', () => {
  expect(
    quotas(
      'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung | Yêu cầu/Chỉ tiêu cần đạt | Chủ trì',
      '1 | Đăng tin, bài Trang TTĐT | 48 tin, bài | VHXH',
      '2 | Tập huấn cán bộ | 95% CBCC được tập huấn | Văn phòng',
      '3 | Niêm yết TTHC | 100% TTHC | Một cửa',
      '4 | Báo cáo tổng kết | 01 báo cáo trước 15/12 | Văn phòng',
    ),
  ).toEqual(['C4 portal item = 48 year', 'C5 training percent >= 95 year', 'C6 posting percent >= 100 year']);
});

it('reads no results of tasks as quotas', () => {
  expect(
    quotas(
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nhiệm vụ | Kết quả so với chỉ tiêu | Trạng thái',
      '1 | Đăng tin, bài Trang TTĐT | 48 tin, bài/năm | Hoàn thành',
    ),
  ).toEqual([]);
});

it('finds how often something is wanted in brackets behind a task', () => {
  expect(
    quotas(
      'DANH MỤC CÔNG VIỆC TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung công việc | Chủ trì | Thời gian',
      '1 | Tập huấn cho cán bộ (02 lớp/năm) | Văn phòng | Quý II',
      '2 | Tập huấn cho trưởng thôn (02 lớp) | Văn phòng | Quý III',
      '3 | Đăng bài trên Fanpage của xã (≥ 08 bài/tháng) | Văn phòng | Hằng tháng',
      '4 | Đăng tin, bài trên Trang TTĐT (từ 6 tin, bài/quý trở lên) | Văn phòng | Hằng quý',
    ),
  ).toEqual(['B4 training session = 2 year', 'B6 social item >= 8 month', 'B7 portal item >= 6 quarter']);
});
