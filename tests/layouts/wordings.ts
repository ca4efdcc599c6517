/** Other words for what a drawn sheet says, row by row and in the names of sheets. */
export interface Wording {
  readonly name: string;
  readonly reword: (text: string) => string;
}

/** Not of the letterhead, which names the unit in full, and not of the title, which ends with the year. */
const below = (reword: (row: string) => string) => (row: string) =>
  /^UBND|^KẾT QUẢ/.test(row) ? row : reword(row);

/** Of units and channels. */
const NAMES = /Xã Hải (?:An|Bình|Quy)|Trang thông tin điện tử|Truyền thanh|Băng rôn/g;

export const WORDINGS: readonly Wording[] = [
  { name: 'units without their type', reword: below((row) => row.replaceAll('Xã Hải', 'Hải')) },
  { name: 'units with it abbreviated', reword: below((row) => row.replaceAll('Xã Hải', 'X. Hải')) },
  { name: 'units with their office', reword: below((row) => row.replaceAll('Xã Hải', 'UBND xã Hải')) },
  {
    name: 'units in capitals',
    reword: below((row) => row.replaceAll(/Xã Hải (?:An|Bình|Quy)/g, (unit) => unit.toUpperCase())),
  },
  { name: 'names numbered', reword: below((row) => row.replaceAll(NAMES, '1. $&')) },
  { name: 'names lettered', reword: below((row) => row.replaceAll(NAMES, 'a) $&')) },
  { name: 'names behind a dash', reword: below((row) => row.replaceAll(NAMES, '- $&')) },
  {
    name: 'periods in short',
    reword: below((row) => row.replaceAll('Tháng ', 'T').replaceAll('Quý ', 'Q')),
  },
  {
    name: 'periods with their year',
    reword: below((row) => row.replaceAll(/Tháng \d/g, '$&/2024').replaceAll(/Quý [IV]+/g, '$&/2024')),
  },
  {
    name: 'other words for channels',
    reword: (row) =>
      row
        .replaceAll('Trang thông tin điện tử', 'Cổng/Trang TTĐT')
        .replaceAll('Truyền thanh', 'Loa truyền thanh')
        .replaceAll('Băng rôn', 'Băng rôn, khẩu hiệu'),
  },
  {
    name: 'other headings',
    reword: (row) =>
      row
        .replace('STT', 'Số TT')
        .replace('Xã, thị trấn', 'Địa phương')
        .replace('Hình thức', 'Kênh tuyên truyền')
        .replace(/(?<!\p{L})Kỳ(?!\p{L})/u, 'Tháng/Quý')
        .replace('ĐVT', 'Đơn vị tính')
        .replace('Số lượng', 'Tổng số'),
  },
];
