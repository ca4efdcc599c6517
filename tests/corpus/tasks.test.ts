import { expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const ANNEX = [
  'PHỤ LỤC KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC CỦA HUYỆN VĨNH LINH NĂM 2024',
  'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành | Ghi chú',
];
const annex = (...rows: readonly string[]) => interpreted({ A: [...ANNEX, ...rows] });
const statuses = ({ tasks }: Interpretation) => tasks.map(({ number, status }) => `${number} ${status}`);

it('case 08: checks no figure against a count of tasks', () => {
  const rows = Array.from({ length: 8 }, (_, i) => `${i + 1} | Nhiệm vụ thứ ${i + 1} | Đã làm | x | |`);
  const read = annex(...rows, 'Tổng số: 08 nhiệm vụ./.');
  expect(statuses(read)).toHaveLength(8);
  expect([read.facts, doubts(read)]).toEqual([[], []]);
});

it('case 09: takes statuses and links of an annex, and proposes the figures that its notes tell', () => {
  const read = annex(
    '1 | Ban hành kế hoạch | Kế hoạch số 112/KH-UBND ngày 12/01/2024 | x | | https://vinhlinh.quangtri.gov.vn/ke-hoach',
    '2 | Lồng ghép tuyên truyền tại hội nghị năm 2024 | | x | |',
    '3 | Tuyên truyền trên Cổng | Thường xuyên | x | | - Đã đăng tải 68 tin, bài trên Cổng TTĐT huyện; ' +
      '- Đài Truyền thanh huyện: 42 tin, bài; - Mạng xã hội (trên Fanpage): 26 tin, bài, video clip; ' +
      '- Báo Quảng Trị: 02 bài; - Trang thông tin điện tử của các xã, thị trấn: hơn 285 tin, bài. https://a.vn/2024/5',
    'Tổng số: 03 nhiệm vụ./.',
  );
  expect(statuses(read)).toEqual(['1 done', '2 done', '3 done']);
  expect(read.tasks.map(({ unit, year, links }) => [unit.code, year, links.length])).toEqual([
    ['464', 2024, 1],
    ['464', 2024, 0],
    ['464', 2024, 1],
  ]);
  expect(lines(read)).toEqual([
    'F5 464 2024 portal item 68',
    'F5 464 2024 radio item 42',
    'F5 464 2024 social item 26',
    'F5 464 2024 press item 2',
    'F5 464 2024 portal item 285 more_than children',
  ]);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
  expect(doubts(read)).toEqual([]);
});

it('case 10: reads a mark in whatever sign it is made, and doubts a row with two', () => {
  const read = annex(
    '1 | Nhiệm vụ một | | x | x |',
    '2 | Nhiệm vụ hai | | | |',
    '3 | Nhiệm vụ ba | | ü | |',
    '4 | Nhiệm vụ bốn | | X | |',
    '5 | Nhiệm vụ năm | | Đạt | |',
    '6 | Nhiệm vụ sáu | | | x |',
  );
  expect(statuses(read)).toEqual(['1 contradictory', '2 blank', '3 done', '4 done', '5 done', '6 not_done']);
  expect(doubts(read)).toEqual(['D3 task-contradictory']);
});

it('case 29: takes the quotas of a plan, and no results', () => {
  const plan = interpreted(
    {
      A: [
        'UBND HUYỆN VỊ XUYÊN',
        'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
        'STT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện',
        '1 | Viết các tin, bài tuyên truyền (tối thiểu 05 tin, bài/quý) | Phòng VHTT | Cả năm',
        '2 | Báo Trung ương (Báo nhân dân = 2 tin bài/năm) | Phòng Nội vụ | Cả năm',
      ],
    },
    { province: 'Hà Giang' },
  );
  const quotas = plan.targets.map(({ place, unit, measure, comparator, value, per }) =>
    [place.cell, unit.code, measure, comparator, value, per].join(' '),
  );
  expect(quotas).toEqual(['B4 030 item >= 5 quarter', 'B5 030 item = 2 year']);
  expect(statuses(plan)).toEqual(['1 null', '2 null']);
  expect([plan.facts, doubts(plan)]).toEqual([[], []]);
});

it('takes a deadline from a cell of dates, however it is shown', () => {
  const plan = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2023',
      'STT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện',
      '1 | Treo băng rôn | Phòng VHTT | @15-Mar-23',
    ],
  });
  expect(plan.tasks[0]).toMatchObject({ deadlineText: '@15-Mar-23', deadline: '2023-03-15' });
});

it('takes a column of evidence for no leaflets, and a number with its own numbers below for a section', () => {
  const read = interpreted({
    A: [
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC CỦA HUYỆN VĨNH LINH NĂM 2024',
      'STT | Nội dung công việc | Cơ quan chủ trì | Hoàn thành | Chưa hoàn thành | Tài liệu kiểm chứng',
      '1 | Tuyên truyền trên các phương tiện thông tin | | | |',
      '1.1 | Mở chuyên mục trên Trang TTĐT | Phòng VHTT | x | | https://a.vn/cchc',
      '1.2 | Mở chuyên mục trên đài | Trung tâm | | x |',
      '2 | Tuyên truyền trực quan | | | |',
      '2.1 | Thay pa-nô | Trung tâm | x | x |',
      '3 | Tổ chức hội nghị đối thoại | Phòng Nội vụ | x | | Thông báo số 15/TB-UBND',
    ],
  });
  expect(statuses(read)).toEqual(['1.1 done', '1.2 not_done', '2.1 contradictory', '3 done']);
  expect([read.facts, doubts(read)]).toEqual([[], ['D7 task-contradictory']]);
});

it('keeps marks of done and not done a task list beside a column that names a channel', () => {
  const read = interpreted({
    A: [
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024 CỦA HUYỆN VĨNH LINH',
      'STT | Nội dung | Hoàn thành | Chưa hoàn thành | Văn bản',
      '1 | Ban hành kế hoạch | x | | 12/KH-UBND',
      '2 | Sơ kết | | x |',
    ],
  });
  expect(statuses(read)).toEqual(['1 done', '2 not_done']);
});
