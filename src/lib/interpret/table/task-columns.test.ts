import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const read = (title: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND XÃ VĨNH TÚ', title, ...rows] });
const CHECKED = 'BẢNG KIỂM NHIỆM VỤ CCHC NĂM 2024';
const statuses = (...rows: readonly string[]) => read(CHECKED, ...rows).tasks.map(({ status }) => status);

describe('how far tasks have come', () => {
  it('is what the day says on which each was done, beside the one by which it should be', () => {
    const rows = ['1 | Kế hoạch | 31/01/2024 | 26/01/2024', '2 | Phim | 15/06/2024 | '];
    const headings = 'TT | Nhiệm vụ | Thời hạn';
    expect(statuses(`${headings} | Ngày hoàn thành`, ...rows)).toEqual(['done', 'blank']);
    expect(statuses(`${headings} | Thời gian hoàn thành thực tế`, ...rows)).toEqual(['done', 'blank']);
    expect(statuses('TT | Nhiệm vụ | Ngày hoàn thành', '1 | Kế hoạch | 31/01/2024')).toEqual([null]);
  });

  it('is done where a mark stands below "Quá hạn" of "Hoàn thành"', () => {
    const marks = statuses(
      'TT | Nhiệm vụ | Hoàn thành | | Chưa hoàn thành',
      ' | | Đúng hạn | Quá hạn | ',
      '1 | Kế hoạch | x | | ',
      '2 | Phim | | x | ',
      '3 | Hội thi | | | x',
    );
    expect(marks).toEqual(['done', 'done', 'not_done']);
  });

  it('is what ticks and crosses say against each other', () => {
    const rows = ['1 | Kế hoạch | ✓', '2 | Phát thanh hằng tuần | ✓', '3 | Sân khấu hóa | ✗'];
    expect(statuses('TT | Nội dung | Kết quả', ...rows)).toEqual(['done', 'done', 'not_done']);
    const crosses = read(CHECKED, 'TT | Nhiệm vụ | Tình trạng', '1 | Kế hoạch | ✗');
    expect(doubts(crosses)).toEqual(['C4 task-status-unknown']);
  });

  it('is told by the notes of a report where all of them say it, and never by those of a plan', () => {
    const rows = [
      'TT | Nội dung nhiệm vụ | Chủ trì | Ghi chú',
      '1 | Kế hoạch | Văn phòng | Hoàn thành',
      '2 | Phim | Đoàn | Hoàn thành 80%',
    ];
    expect(statuses(...rows)).toEqual(['done', 'partial']);
    const plan = read('KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024', ...rows);
    expect(plan.tasks.map(({ status }) => status)).toEqual([null, null]);
  });

  it('is no status of a number that only names its parts', () => {
    const found = read(
      CHECKED,
      'TT | Việc phải làm | Người làm | Xong chưa',
      '1 | Tuyên truyền trên loa | | ',
      'a | Viết bài | Hương | Rồi',
      'b | Phát | Dũng | Đang',
      '2 | Họp thôn | Sơn | Chưa',
    );
    const said = found.tasks.map(({ number, lead, status }) => `${number} ${lead} ${status}`);
    expect(said).toEqual(['a Hương done', 'b Dũng in_progress', '2 Sơn not_done']);
  });
});

it('a channel that was used is marked, and is no task', () => {
  const found = read(
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'TT | Nội dung | Kết quả',
    '1 | Trang TTĐT | x',
    '2 | Truyền thanh | x',
  );
  expect(found.tasks).toEqual([]);
  expect(lines(found)).toHaveLength(2);
});

it('numbers beside what was required are results, however they are judged', () => {
  const found = read(
    'TỰ ĐÁNH GIÁ TUYÊN TRUYỀN CCHC THÁNG 4 NĂM 2024',
    'TT | Kênh | Yêu cầu tối thiểu (tháng) | Đã làm | Đánh giá',
    '1 | Trang TTĐT | 4 | 6 | Đạt',
    '2 | Truyền thanh | 16 | 14 | Chưa đạt',
  );
  expect(found.tasks).toEqual([]);
  expect(lines(found)).toEqual(['D4 19372 2024-M04 portal item 6', 'D5 19372 2024-M04 radio item 14']);
  expect(found.targets.map(({ comparator, value, per }) => `${comparator} ${value}/${per}`)).toEqual([
    '>= 4/month',
    '>= 16/month',
  ]);
});
