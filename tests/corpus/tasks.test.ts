import { expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { doubts, interpreted } from '../helpers/interpreted.ts';

const ANNEX = [
  'PHỤ LỤC KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC CỦA HUYỆN VĨNH LINH NĂM 2024',
  'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành | Ghi chú',
];
const annex = (...rows: readonly string[]) => interpreted({ A: [...ANNEX, ...rows] });
const statuses = ({ tasks }: Interpretation) => tasks.map(({ number, status }) => `${number} ${status}`);

it('takes the statuses of an annex, and nothing from the numbers that its results and notes tell', () => {
  const read = annex(
    '1 | Ban hành kế hoạch | Kế hoạch số 112/KH-UBND ngày 12/01/2024 | x | | https://vinhlinh.quangtri.gov.vn/ke-hoach',
    '2 | Tuyên truyền trên Cổng | 68 tin, bài trên Cổng TTĐT huyện | x | | hơn 285 tin, bài trên trang các xã',
    'Tổng số: 02 nhiệm vụ./.',
  );
  expect(statuses(read)).toEqual(['1 done', '2 done']);
  expect(read.tasks.map(({ unit, year, links }) => [unit.code, year, links.length])).toEqual([
    ['464', 2024, 1],
    ['464', 2024, 0],
  ]);
  expect([read.facts, doubts(read)]).toEqual([[], []]);
});

it('reads a mark in whatever sign it is made, and doubts a row with two', () => {
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

it('takes the quotas of a plan, and no results', () => {
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
