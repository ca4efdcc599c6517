import { formatDate, formatNumber } from './format.ts';

/** Words of the history of decisions. */
export const historyWords = {
  title: 'Lịch sử quyết định',
  lead: 'Mọi quyết định về bộ dữ liệu, mới nhất ở trên. Quyết định nào cũng hoàn tác được, kể cả sau khi đã nhập.',
  empty: 'Chưa có quyết định nào. Khi bạn trả lời câu hỏi, thêm từ, nhập tệp, việc ấy được ghi ở đây.',
  noMatch: 'Không có quyết định nào khớp.',
  search: 'Tìm trong lịch sử',
  topic: 'Loại quyết định',
  allTopics: 'Tất cả',
  count: (count: number) => `${formatNumber(count)} quyết định`,
  list: 'Các quyết định',
  columns: { choose: 'Chọn', time: 'Giờ', decision: 'Quyết định', action: 'Việc làm' },
  day: (iso: string) => formatDate(iso),
  together: (count: number) => `${formatNumber(count)} quyết định cùng lúc`,
  choose: (text: string) => `Chọn: ${text}`,
  chosen: (count: number) => `Đã chọn ${formatNumber(count)} quyết định`,
  chooseNone: 'Bỏ chọn',
  undo: 'Hoàn tác',
  undoOf: (text: string) => `Hoàn tác: ${text}`,
  undoAll: (count: number) => `Hoàn tác cả ${formatNumber(count)}`,
  undoChosen: (count: number) => `Hoàn tác ${formatNumber(count)} quyết định`,
  redo: 'Làm lại',
  redoOf: (text: string) => `Làm lại: ${text}`,
  undone: 'đã hoàn tác',
  partly: (taken: number, parts: number) => `đã hoàn tác ${formatNumber(taken)}/${formatNumber(parts)}`,
  done: (count: number) =>
    count === 1 ? 'Đã hoàn tác quyết định' : `Đã hoàn tác ${formatNumber(count)} quyết định`,
  doneAgain: 'Đã làm lại',
} as const;

/** Words of the question that is asked before files are read again. */
export const rereadWords = {
  title: 'Đọc lại tệp báo cáo?',
  text: (count: number) =>
    `${formatNumber(count)} tệp trong bộ dữ liệu sẽ được đọc lại; số liệu của các tệp ấy có thể đổi. Việc này hoàn tác được.`,
  note: (count: number) =>
    count === 0
      ? 'Không tệp nào trong bộ dữ liệu phải đọc lại.'
      : `${formatNumber(count)} tệp trong bộ dữ liệu sẽ được đọc lại.`,
  more: (count: number) => `và ${formatNumber(count)} tệp nữa`,
  confirm: 'Tiếp tục',
  running: 'Đang đọc lại các tệp…',
} as const;
