import { describe, expect, it } from 'vitest';
import { interpreted } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, headings: string, time: string) =>
  interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      title,
      `TT | ${headings}`,
      `1 | Tin, bài trên Trang TTĐT | 48 tin, bài | ${time} | Hoa`,
      `2 | Phát thanh | 96 lượt | ${time} | Cư`,
    ],
  });

const REPORT = 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024';
const PLAN = 'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024';

describe.each([
  'Nội dung | Số lượng | Thời gian | Người phụ trách',
  'Hình thức | Số lượng | Thời gian | Ghi chú',
  'Hình thức | Kết quả | Thời gian | Ghi chú',
])('%s', (headings) => {
  it.each([
    ['Cả năm', '2024'],
    ['Tháng 3', '2024-M03'],
    ['15/3/2024', '2024'],
    ['01/3/2024 - 15/3/2024', '2024-03-01/2024-03-15'],
    ['Hằng tuần', '2024'],
  ])('holds figures below results, done %s', (time, period) => {
    const { facts, tasks } = read(REPORT, headings, time);
    expect(tasks).toEqual([]);
    expect(facts.map((fact) => [fact.channel, fact.value, fact.period])).toEqual([
      ['portal', 48, period],
      ['radio', 96, period],
    ]);
  });
});

it('holds tasks with their quotas below a plan', () => {
  const { facts, tasks, targets } = read(PLAN, 'Nội dung | Số lượng | Thời gian | Người phụ trách', 'Cả năm');
  expect(facts).toEqual([]);
  expect(tasks.map(({ lead }) => lead)).toEqual(['Hoa', 'Cư']);
  expect(targets.map(({ value }) => value)).toEqual([48, 96]);
});

it('keeps the quota of news of which nothing says where they are to stand', () => {
  const { targets } = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'GIAO CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024 CHO CÁC XÃ',
      'TT | Xã | Tin, bài | Lượt phát thanh',
      '1 | Vĩnh Tú | 48 | 96',
    ],
  });
  expect(targets.map(({ measure, value }) => `${measure} ${value}`)).toEqual(['item 48', 'broadcast 96']);
});

it.each([
  ['STT | Việc | Kết quả trong tháng | Ghi chú', '1 | Trang TTĐT | 5 tin |', '2 | Loa | 14 lượt |'],
  [
    'STT | Nhiệm vụ | ĐVT | Người thực hiện | Kết quả',
    '1 | Trang TTĐT | tin | Lan | 5',
    '2 | Loa | lượt | Tú | 14',
  ],
])('holds figures of what is called work where all of it was counted: %s', (...rows) => {
  const { facts, tasks } = interpreted({
    A: ['UBND XÃ VĨNH TÚ', 'SỐ LIỆU TUYÊN TRUYỀN CCHC THÁNG 3/2025', ...rows],
  });
  expect(tasks).toEqual([]);
  expect(facts.map(({ channel, value }) => `${channel} ${value}`)).toEqual(['portal 5', 'radio 14']);
});

it('adds up in "Cộng quý IV | Trang TTĐT" what was done there in its months', () => {
  const read = interpreted({
    A: [
      'UBND XÃ CỒN TIÊN',
      'BẢNG TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2025',
      'Thời gian | Nội dung công việc | ĐVT | Số lượng | Người theo dõi',
      'Tháng 10/2025 | Bài đăng Cổng TTĐT xã | bài | 9 | Dín',
      ' | Bài đăng nhóm Zalo thôn | bài | 20 |',
      'Tháng 11/2025 | Bài đăng Cổng TTĐT xã | bài | 2 | Dín',
      ' | Bài đăng nhóm Zalo thôn | bài | 17 |',
      'Cộng quý IV | Bài đăng Cổng TTĐT xã | bài | 11 |',
      ' | Bài đăng nhóm Zalo thôn | bài | 37 |',
    ],
  });
  expect([read.tasks, read.problems]).toEqual([[], []]);
  expect(
    read.facts.map(({ period, channel, value, status }) => `${period} ${channel} ${value} ${status}`),
  ).toEqual([
    '2025-M10 portal 9 counted',
    '2025-M10 social 20 counted',
    '2025-M11 portal 2 counted',
    '2025-M11 social 17 counted',
    '2025-Q4 portal 11 total',
    '2025-Q4 social 37 total',
  ]);
});
