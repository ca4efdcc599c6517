import { formatNumber } from './format.ts';

/** Words of the summary of a batch that was entered (tóm tắt đợt nhập). */
export const summaryWords = {
  title: (time: string, date: string) => `Đợt nhập lúc ${time} ngày ${date}`,
  entered: 'Đã nhập vào số liệu',
  files: (count: number) => `${formatNumber(count)} tệp`,
  figures: (count: number) => `${formatNumber(count)} số liệu`,
  units: (count: number) => `${formatNumber(count)} đơn vị`,
  periods: (count: number) => `${formatNumber(count)} kỳ`,
  labels: {
    figures: 'Số liệu',
    left: 'Để lại',
    checks: 'Kiểm tra',
    missing: 'Chưa có báo cáo',
    cells: 'Sổ ô',
  },
  parts: {
    fresh: 'mới',
    replacing: 'thay bản trước',
    duplicates: 'trùng, không cộng',
    conflicts: 'mâu thuẫn, chưa cộng',
    superseded: 'đã có bản mới hơn',
    proposed: 'chờ xác nhận',
  },
  unread: (count: number) => `${formatNumber(count)} ô chưa đọc được`,
  waiting: (count: number) => `${formatNumber(count)} tệp chờ nhập`,
  refused: (count: number) => `${formatNumber(count)} tệp không mở được`,
  nothingLeft: 'Không để lại gì.',
  checks: (totals: number, wrong: number) =>
    wrong === 0
      ? `${formatNumber(totals)} ô tổng, không có chênh lệch.`
      : `${formatNumber(totals)} ô tổng, ${formatNumber(wrong)} chênh lệch.`,
  nobodyMissing: 'Không thấy đơn vị nào vắng trong các tệp này.',
  missingIn: (count: number) => `Còn đơn vị chưa thấy số liệu (${formatNumber(count)} trường hợp)`,
  cells: (count: number) => `Mỗi ô trong ${formatNumber(count)} ô có nội dung được tính đúng một lần.`,
  changes: (count: number) => `So sánh với bản trước (${formatNumber(count)})`,
  changesCaption: 'Số liệu đổi so với bản trước',
  columns: { unit: 'Đơn vị', what: 'Số liệu', before: 'Trước', after: 'Nay', where: 'Ô của bản mới' },
  gone: 'không còn',
  leftOut: (count: number) => `Các chỗ chưa đọc được (${formatNumber(count)})`,
  doubtful: (count: number) => `Các ô đã đọc, nên xem lại (${formatNumber(count)})`,
  mismatches: (count: number) => `Các chênh lệch (${formatNumber(count)})`,
  more: (count: number) => `và ${formatNumber(count)} mục nữa`,
  undo: 'Đưa đợt này về chờ nhập',
  undone: (count: number) => `${formatNumber(count)} tệp đã trở lại danh sách chờ nhập`,
  close: 'Đóng tóm tắt',
} as const;
