import type { PopulationDoubt } from '#lib/domain/population-reading.ts';
import { formatNumber } from './format.ts';

/** Words of the table of people (dân số), which rankings per 10,000 people need. */
export const populationWords = {
  title: 'Dân số',
  lead: 'Để so sánh bình quân 10.000 dân ở trang So sánh. Tệp CSV hoặc Excel có cột tên hoặc mã đơn vị, cột dân số và năm. Thả tệp vào đây hoặc chọn tệp.',
  choose: 'Chọn tệp dân số…',
  reading: 'Đang đọc tệp…',
  none: 'Chưa có bảng dân số.',
  held: (file: string, units: number, years: readonly number[]) =>
    `Đang dùng “${file}”: ${formatNumber(units)} đơn vị, năm ${years.join(', ')}.`,
  lacking: (count: number, among: number) =>
    `${formatNumber(count)} trong ${formatNumber(among)} xã hiện nay của các tỉnh trong bảng chưa có dân số: không tính được bình quân.`,
  complete: (among: number) => `Đủ ${formatNumber(among)} xã hiện nay của các tỉnh trong bảng.`,
  show: 'Xem bảng',
  drop: 'Bỏ bảng dân số',
  dropped: 'Đã bỏ bảng dân số',

  dialog: 'Bảng dân số',
  found: (rows: number, units: number) =>
    `Nhận được ${formatNumber(rows)} số của ${formatNumber(units)} đơn vị.`,
  year: 'Năm của bảng',
  yearHint: (rows: number) => `${formatNumber(rows)} dòng không ghi năm.`,
  kept: (rows: number) =>
    `Bảng đang dùng có thêm ${formatNumber(rows)} số khác; các số ấy được giữ, số trùng đơn vị và năm được thay.`,
  doubts: (count: number) => `${formatNumber(count)} dòng không lấy được`,
  doubt: ({ code, name, sheet, cell, text }: PopulationDoubt) =>
    `${
      {
        'unit-unknown': `“${name}” không có trong danh mục đơn vị của năm ấy`,
        'unit-ambiguous': `“${name}” là tên của nhiều đơn vị; hãy ghi thêm mã hoặc huyện`,
        'number-unreadable': `“${name}”: “${text}” không phải số dân`,
        'said-twice': `“${name}” có hai số khác nhau cho một năm`,
      }[code]
    } (${[sheet, cell].filter((part) => part !== '').join('!')})`,
  moreDoubts: (count: number) => `và ${formatNumber(count)} dòng nữa`,
  take: 'Dùng bảng này',
  taken: (units: number) => `Đã nhận dân số của ${formatNumber(units)} đơn vị`,
  unreadable: 'Không thấy bảng dân số trong tệp',
  unreadableText: 'Cần một cột tên hoặc mã đơn vị và một cột có chữ “Dân số” ở tiêu đề. Chưa có gì thay đổi.',
  failed: 'Không đọc được tệp dân số',
  columns: { unit: 'Đơn vị', code: 'Mã', above: 'Thuộc', year: 'Năm', people: 'Số dân' },
} as const;
