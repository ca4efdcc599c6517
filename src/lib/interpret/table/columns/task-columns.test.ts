import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

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

  it('is said by the one of two columns of results in which most cells say it', () => {
    const { tasks } = read(
      CHECKED,
      'TT | Nhiệm vụ | Kết quả | Tình hình thực hiện',
      '1 | Kế hoạch | Đã ban hành Kế hoạch số 41 | Hoàn thành',
      '2 | Phim | | Chưa thực hiện',
    );
    expect(tasks.map(({ status, result }) => [status, result])).toEqual([
      ['done', 'Đã ban hành Kế hoạch số 41'],
      ['not_done', ''],
    ]);
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

  it('is told by notes that are headed as progress, where most of them say it', () => {
    const rows = [
      '1 | Kế hoạch | KH số 21; hoàn thành',
      '2 | Phim | Đang thực hiện',
      '3 | Hội thi | Xem phụ lục',
    ];
    expect(statuses('TT | Nhiệm vụ | Ghi chú/tiến độ', ...rows)).toEqual(['done', 'in_progress', 'blank']);
    expect(statuses('TT | Nhiệm vụ | Ghi chú', ...rows)).toEqual([null, null, null]);
  });

  it('is contradicted by a result that says the task was not done', () => {
    const said = read(
      CHECKED,
      'TT | Nhiệm vụ | Kết quả | Hoàn thành | Chưa hoàn thành',
      '1 | Phim | Chưa thực hiện | x | ',
      '2 | Kế hoạch | KH số 21/KH-UBND | x | ',
      '3 | Tờ gấp | In 200 tờ, chưa đạt kế hoạch | x | ',
      '4 | Pa nô | Pa nô tại chợ | x | ',
      '5 | Hội thi | Thiếu kinh phí | | x',
    );
    const [phim, ...others] = said.tasks.map(({ status }) => status);
    expect([phim, others]).toEqual(['contradictory', ['done', 'done', 'done', 'not_done']]);
    expect(doubts(said)).toEqual(['D4 task-contradictory']);
  });

  it('is told under headings as people speak', () => {
    const said = read(
      CHECKED,
      'TT | Việc | Ai làm | Khi nào xong | Đã xong?',
      '1 | Tin bài | Lan | trước 15/4/2024 | rồi',
      '2 | Băng rôn | Hải | 30/4/2024 | chưa',
    );
    expect(said.tasks.map(({ lead, deadline, status }) => [lead, deadline, status])).toEqual([
      ['Lan', '2024-04-15', 'done'],
      ['Hải', '2024-04-30', 'not_done'],
    ]);
  });

  it('is read of tasks that are named by words which head columns elsewhere', () => {
    const rows = ['Kế hoạch | VP | ĐÃ HOÀN THÀNH', 'Phim | VHXH | CHƯA HT'];
    expect(statuses('Nhiệm vụ | Chủ trì | Trạng thái', ...rows)).toEqual(['done', 'not_done']);
  });

  it('is said under "Đánh giá mức độ hoàn thành" in per cent, whatever the result tells', () => {
    const headings = 'TT | Nhiệm vụ | Kết quả | Đánh giá mức độ hoàn thành';
    expect(statuses(headings, '1 | Kế hoạch | KH 02/KH-UBND | 100%', '2 | Phim | Đang dựng | 50%')).toEqual([
      'done',
      'partial',
    ]);
  });

  it('is said by a column that no known heading names, where nearly all of its cells do', () => {
    const rows = ['1 | Kế hoạch | Xong', '2 | Phim | Mới đạt 40%', '3 | Tờ rơi | Chưa làm'];
    expect(statuses('TT | Nhiệm vụ | Đến nay', ...rows)).toEqual(['done', 'partial', 'not_done']);
    const talked = ['1 | Kế hoạch | Đã họp hai lần', '2 | Phim | Chưa làm'];
    expect(statuses('TT | Nhiệm vụ | Đến nay', ...talked)).toEqual([null, null]);
  });

  it('is what the legend says of the letters in a column', () => {
    const legend = '(Đ: đã thực hiện; C: chưa thực hiện)';
    const rows = ['1 | Kế hoạch | Đ', '2 | Pano | C'];
    expect(statuses(legend, 'STT | Nhiệm vụ | Đ/C', ...rows)).toEqual(['done', 'not_done']);
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

it('a row that goes on counting is no heading, though its words are those of headings', () => {
  const said = read(
    CHECKED,
    'Nhóm | TT | Nhiệm vụ | Kết quả',
    'Chỉ đạo | 1 | Ban hành kế hoạch | Hoàn thành',
    'Truyền thông | 2 | Chuyên mục Trang TTĐT | Đang thực hiện',
    ' | 3 | Phát thanh | Chưa thực hiện',
  );
  expect(said.tasks.map(({ number, status }) => `${number} ${status}`)).toEqual([
    '1 done',
    '2 in_progress',
    '3 not_done',
  ]);
});

it('tasks of the month to come, below those of a report, are planned and have quotas', () => {
  const found = read(
    'BÁO CÁO TUYÊN TRUYỀN CCHC THÁNG 5 NĂM 2024',
    'TT | Nhiệm vụ | Kết quả | Đánh giá',
    '1 | Họp bản | Do mưa lũ | Chưa hoàn thành',
    '',
    'II. NHIỆM VỤ THÁNG 6',
    'TT | Nhiệm vụ | Chủ trì | Thời gian',
    '1 | Viết tối thiểu 04 tin, bài/tháng đăng Trang TTĐT | VHXH | Trong tháng',
  );
  expect(found.tasks.map(({ status }) => status)).toEqual(['not_done', null]);
  expect(found.targets.map(({ channel, value, per }) => `${channel} ${value}/${per}`)).toEqual([
    'portal 4/month',
  ]);
});

it('numbers beside channels, below headings that say nothing known, are asked about', () => {
  const found = read(
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'TT | Kênh | ĐVT | Cột A | Cột B',
    '1 | Trang TTĐT | tin, bài | 4 | 6',
    '2 | Truyền thanh | lượt | 16 | 14',
  );
  expect(lines(found)).toEqual([]);
  expect(doubts(found)).toEqual(['D3 column-unknown', 'E3 column-unknown']);
});
