import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const TITLE = ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];

it.each(['Người phụ trách', 'Đầu mối', 'Người thực hiện'])(
  '"%s" beside channels and their figures makes no tasks of them',
  (heading) => {
    const said = interpreted({
      A: [
        ...TITLE,
        `TT | Nơi đăng, phát | Số tin, bài | ${heading}`,
        '1 | Trang thông tin điện tử | 14 | Lê Thị Hoa',
        '2 | Đài truyền thanh | 18 | Hồ Văn Cư',
        '3 | Fanpage Facebook | 6 | Hồ Văn Cư',
      ],
    });
    expect(said.tasks).toEqual([]);
    expect(doubts(said)).toEqual([]);
    expect(lines(said)).toEqual([
      'C5 19372 2024-Q1 portal item 14',
      'C6 19372 2024-Q1 radio item 18',
      'C7 19372 2024-Q1 social item 6',
    ]);
  },
);

it('does so over columns of channels, whatever else stands there', () => {
  const said = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'THEO DÕI TUYÊN TRUYỀN CCHC THÁNG 7 NĂM 2024',
      'Tuần | Thời gian | Tin trên loa (tin) | Người phụ trách',
      'Tuần 1 | 01/7/2024 - 07/7/2024 | 4 | Hoa',
      'Tuần 2 | 08/7/2024 - 14/7/2024 | 8 | Cư',
    ],
  });
  expect(said.tasks).toEqual([]);
  expect(said.facts.map(({ period }) => period)).toEqual(['2024-07-01/2024-07-07', '2024-07-08/2024-07-14']);
});

it('leaves tasks to who leads them, however many channels they name', () => {
  const { tasks, facts } = interpreted({
    A: [
      ...TITLE,
      'TT | Nội dung | Người phụ trách | Kết quả',
      '1 | Đăng tin, bài trên Trang TTĐT | Lê Thị Hoa | Hoàn thành',
      '2 | Phát tin trên loa truyền thanh | Hồ Văn Cư | Đang thực hiện',
    ],
  });
  expect(tasks.map(({ lead }) => lead)).toEqual(['Lê Thị Hoa', 'Hồ Văn Cư']);
  expect(facts).toEqual([]);
});

it('counts what stands beside words for figures, too, and beside plans', () => {
  const result = interpreted({
    A: [
      ...TITLE,
      'Hình thức tuyên truyền | Kết quả | Bộ phận thực hiện',
      'Tin, bài trên Trang TTĐT xã | 57 | Văn phòng',
      'Tin, bài trên Đài Truyền thanh xã | trên 90 | VH-XH',
      'Xe loa lưu động (lượt) | không phát sinh | VH-XH',
      'Băng rôn | 22 | VH-XH',
    ],
  });
  expect([result.tasks.length, result.facts.length]).toEqual([0, 4]);
  const planned = interpreted({
    A: [
      ...TITLE,
      'Thứ tự | Việc | Đơn vị | Kế hoạch | Đã làm | Người phụ trách',
      '1 | Tin, bài trên website xã | tin, bài | 40 | 44 | Hoa',
      '2 | Phát trên đài truyền thanh xã | lượt phát | 240 | 251 | Cư',
    ],
  });
  expect([planned.tasks.length, planned.facts.length, planned.targets.length]).toEqual([0, 2, 2]);
});
