/** What a column of figures says of them: what was done, was planned, was before, or only compares. */
export type Kind = 'done' | 'planned' | 'before' | 'rate';

/** Columns that stand beside each other for each channel, by their headings. */
export const BESIDE: readonly (readonly (readonly [heading: string, kind: Kind])[])[] = [
  [
    ['Kế hoạch', 'planned'],
    ['Thực hiện', 'done'],
  ],
  [
    ['Chỉ tiêu', 'planned'],
    ['Kết quả', 'done'],
    ['Tỷ lệ (%)', 'rate'],
  ],
  [
    ['KH năm', 'planned'],
    ['TH 6 tháng', 'done'],
    ['% so với KH', 'rate'],
  ],
  [
    ['Cùng kỳ', 'before'],
    ['Kỳ này', 'done'],
    ['Tăng/giảm', 'rate'],
  ],
  [
    ['Kỳ trước', 'before'],
    ['Kỳ này', 'done'],
  ],
  [
    ['Trong kỳ', 'done'],
    ['Lũy kế', 'before'],
  ],
  [
    ['Giao', 'planned'],
    ['Đạt', 'done'],
  ],
  [
    ['TH', 'done'],
    ['KH', 'planned'],
  ],
];

/** How they stand: below each channel, above all channels, in one line with them, or in rows of channels. */
export const FORMS = [
  'below channels',
  'above channels',
  'in one line',
  'of units and channels',
  'of one unit',
] as const;
export type Form = (typeof FORMS)[number];

const UNITS = [
  ['Xã Hải An', '19684'],
  ['Xã Hải Bình', '19687'],
  ['Xã Hải Quy', '19693'],
] as const;
const CHANNELS = [
  ['Trang TTĐT', 'tin, bài', 'portal item'],
  ['Truyền thanh', 'lượt phát', 'radio broadcast'],
  ['Băng rôn', 'tấm', 'banner piece'],
] as const;

/** A drawn sheet, and what stands in it: "19684 portal item 20 done". */
export function drawBeside(
  columns: (typeof BESIDE)[number],
  form: Form,
): { rows: string[]; figures: string[] } {
  const figures: string[] = [];
  const figure = (unit: number, channel: number, column: number) => {
    const value = 20 + unit * 13 + channel * 5 + column * 2;
    const [, kind] = columns[column]!;
    if (kind !== 'rate') figures.push([UNITS[unit]![1], CHANNELS[channel]![2], value, kind].join(' '));
    return value;
  };
  const named = CHANNELS.map(([name, measure]) => `${name} (${measure})`);
  const merged = (heading: string, count: number) => [heading, ...Array<string>(count - 1).fill('<')];
  const headings = columns.map(([heading]) => heading);
  const byChannel = (unit: number) =>
    CHANNELS.flatMap((_, c) => columns.map((_column, k) => figure(unit, c, k)));
  const byColumn = (unit: number) =>
    columns.flatMap((_, k) => CHANNELS.map((_channel, c) => figure(unit, c, k)));
  const units = (figuresOf: (unit: number) => readonly number[]) =>
    UNITS.map(([name], unit) => [unit + 1, name, ...figuresOf(unit)]);
  const listed = (unit: number) =>
    CHANNELS.map(([name, measure], c) => [name, measure, ...columns.map((_, k) => figure(unit, c, k))]);
  const tables: Record<Form, () => (string | number)[][]> = {
    'below channels': () => [
      ['STT', 'Xã', ...named.flatMap((name) => merged(name, columns.length))],
      ['^', '^', ...named.flatMap(() => headings)],
      ...units(byChannel),
    ],
    'above channels': () => [
      ['STT', 'Xã', ...headings.flatMap((heading) => merged(heading, CHANNELS.length))],
      ['^', '^', ...headings.flatMap(() => named)],
      ...units(byColumn),
    ],
    'in one line': () => [
      ['STT', 'Xã', ...named.flatMap((name) => headings.map((heading) => `${name} - ${heading}`))],
      ...units(byChannel),
    ],
    'of units and channels': () => [
      ['Xã', 'Hình thức', 'ĐVT', ...headings],
      ...UNITS.flatMap(([name], unit) => listed(unit).map((row, i) => [i === 0 ? name : '^', ...row])),
    ],
    'of one unit': () => [['Hình thức', 'ĐVT', ...headings], ...listed(0)],
  };
  const sender = form === 'of one unit' ? 'UBND XÃ HẢI AN' : 'UBND HUYỆN HẢI LĂNG';
  const titles = [sender, 'KẾT QUẢ TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024', ''];
  return { rows: [...titles, ...tables[form]().map((row) => row.join(' | '))], figures };
}
