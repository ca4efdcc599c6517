import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const COMMUNE = 'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH';

it('a mark below any words of status says them', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'Tiến độ nhiệm vụ tuyên truyền CCHC 9 tháng năm 2024',
      'TT | Nhiệm vụ | Chủ trì | Hoàn thành | Chưa hoàn thành | Chưa đến hạn | Không phát sinh',
      '1 | Kế hoạch tuyên truyền | Văn phòng | ✓',
      '2 | Đối thoại doanh nghiệp | Văn phòng |  |  | ✓',
      '3 | Thi tìm hiểu CCHC | Đoàn xã |  |  |  | ✓',
    ],
  });
  expect(read.tasks.map(({ status }) => status)).toEqual(['done', 'not_due', 'not_applicable']);
});

it('papers that gave a task count no documents', () => {
  const read = interpreted({
    A: [
      COMMUNE,
      'Theo dõi nhiệm vụ tuyên truyền CCHC năm 2024 (đến 30/9/2024)',
      'STT | Nhiệm vụ được giao | Văn bản giao | Chủ trì | Hạn hoàn thành | Ngày hoàn thành | Minh chứng',
      '1 | Tổ chức lớp tập huấn | KH 06 | VH-XH | 30/9/2024 | 15/9/2024',
      '2 | Đối thoại doanh nghiệp | KH 06 | Văn phòng | 30/11/2024 | chưa đến hạn',
    ],
  });
  expect(read.tasks.map(({ status }) => status)).toEqual(['done', 'not_due']);
  expect([read.facts, doubts(read)]).toEqual([[], []]);
});
