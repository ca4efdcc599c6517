import { expect, it } from 'vitest';
import { doubts, interpreted } from '../helpers/interpreted.ts';

const TITLE = ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];
const ROWS = ['1 | Trang TTĐT | tin, bài', '2 | Truyền thanh | lượt phát', '3 | Băng rôn | tấm'];
const COUNTED = ['portal item 3', 'radio broadcast 5', 'banner piece 7'];

/** A form with these columns behind its names and units of measure: its figures, quotas and doubts. */
function form(...columns: readonly (readonly [heading: string, cells: readonly string[]])[]) {
  const said = interpreted({
    A: [
      ...TITLE,
      ['STT', 'Nội dung', 'ĐVT', ...columns.map(([heading]) => heading)].join(' | '),
      ...ROWS.map((row, i) => [row, ...columns.map(([, cells]) => cells[i])].join(' | ')),
    ],
  });
  return {
    counted: said.facts
      .filter(({ status }) => status === 'counted')
      .map(({ channel, measure, value }) => [channel, measure, value].join(' ')),
    planned: said.targets.map(({ value }) => value),
    tasks: said.tasks.length,
    doubts: doubts(said),
  };
}

const DONE = ['3', '5', '7'];
const NONE = { planned: [], tasks: 0, doubts: [] };

it.each([
  ...[
    'Số lượng',
    'SL',
    'Số liệu',
    'Giá trị',
    'Con số',
    'Khối lượng',
    'Tổng số',
    'Tổng',
    'Kết quả',
    'KQ',
    'TH',
  ],
  ...[
    'Thực hiện',
    'Đã thực hiện',
    'Đã làm',
    'Đạt',
    'Đạt được',
    'Kết quả đạt',
    'Kết quả TH',
    'Kết quả cụ thể',
  ],
  ...[
    'Phát sinh',
    'Thực tế',
    'Số làm được',
    'Thực hiện được',
    'Trong quý',
    'Quý I',
    'TH quý I',
    'Kết quả quý I',
  ],
])('figures under "%s" are counted', (heading) => {
  expect(form([heading, DONE])).toEqual({ counted: COUNTED, ...NONE });
});

it.each([
  ...['Kế hoạch', 'KH', 'KH giao', 'KH năm', 'KH 2024', 'Số KH', 'Số kế hoạch', 'KH quý I', 'Chỉ tiêu', 'CT'],
  ...[
    'Chỉ tiêu KH',
    'Chỉ tiêu (tối thiểu)',
    'Giao',
    'Định mức',
    'Mục tiêu',
    'Phấn đấu',
    'Đăng ký',
    'Yêu cầu',
  ],
])('figures under "%s" are planned', (heading) => {
  for (const done of ['Thực hiện', 'TH', 'Kết quả', 'Số thực hiện', 'Đạt'])
    expect(form([heading, ['13', '15', '17']], [done, DONE])).toEqual({
      ...NONE,
      counted: COUNTED,
      planned: [13, 15, 17],
    });
});

it.each([
  ...[
    'Tỷ lệ',
    'Tỷ lệ %',
    'Tỉ lệ đạt được',
    'TL %',
    '%',
    '% KH',
    '% đạt',
    'Đạt %',
    'Đạt (%)',
    'Hoàn thành (%)',
  ],
  ...['Tỷ lệ TH/KH', 'TH/KH (%)', '% TH/KH', 'So với KH', '% so KH', 'Đạt tỷ lệ', 'Mức độ đạt (%)'],
])('figures under "%s" are rates of others', (heading) => {
  const [planned, rates] = [
    ['6', '5', '10'],
    ['50', '100', '70'],
  ];
  expect(form(['Kế hoạch', planned], ['Thực hiện', DONE], [heading, rates])).toEqual({
    ...NONE,
    counted: COUNTED,
    planned: [6, 5, 10],
  });
});

it.each([
  ...[
    'Cùng kỳ',
    'CK',
    'CK 2023',
    'Cùng kỳ năm trước',
    'Năm trước',
    'Năm 2023',
    'Quý I/2023',
    'TH quý I/2023',
  ],
  ...['Kỳ trước', 'Quý trước', 'Lũy kế', 'LK', 'LK từ đầu năm', 'Từ đầu năm', 'Tăng/giảm', '+/-', 'So sánh'],
  ...['Chênh lệch', 'Biến động', 'So cùng kỳ (%)', 'So với CK', '% so CK'],
])('figures under "%s" compare with others', (heading) => {
  for (const done of ['Thực hiện', 'Số lượng'])
    expect(form([done, DONE], [heading, ['1', '2', '3']])).toEqual({ counted: COUNTED, ...NONE });
});
