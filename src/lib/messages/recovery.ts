import { formatNumber } from './format.ts';

type PointKind = 'import' | 'remove' | 'undo' | 'open-file' | 'merge-file' | 'go-back' | 'migration';

/** Words of recovery points (điểm khôi phục). */
export const recovery = {
  title: 'Điểm khôi phục',
  lead: (most: number) =>
    `Trước mỗi lần nhập, bỏ tệp, hoàn tác, mở hay gộp tệp bộ dữ liệu, chương trình ghi lại hiện trạng. Giữ ${most} điểm gần nhất; quay lại rồi vẫn hoàn tác được.`,
  empty: 'Chưa có điểm khôi phục nào.',
  list: 'Các điểm khôi phục',
  columns: { time: 'Thời điểm', before: 'Ngay trước khi', files: 'Tệp báo cáo', decisions: 'Quyết định' },
  before: {
    import: 'nhập tệp',
    remove: 'bỏ tệp',
    undo: 'hoàn tác',
    'open-file': 'mở tệp bộ dữ liệu',
    'merge-file': 'gộp tệp bộ dữ liệu',
    'go-back': 'quay lại điểm khác',
    migration: 'chuyển sang bản mới của chương trình',
  } satisfies Record<PointKind, string>,
  goBack: 'Quay lại…',
  goBackTo: (time: string) => `Quay lại điểm ${time}`,
  showAll: (count: number) => `Hiện cả ${formatNumber(count)} điểm`,

  dialog: {
    title: (time: string) => `Quay lại lúc ${time}?`,
    text: 'Bộ dữ liệu sẽ như lúc ấy. Tệp gốc không mất; việc này hoàn tác được.',
    leaving: (count: number) => `${formatNumber(count)} tệp sẽ ra khỏi bộ dữ liệu`,
    returning: (count: number) => `${formatNumber(count)} tệp sẽ trở lại`,
    decisions: (now: number, then: number) =>
      `Lịch sử quyết định: ${formatNumber(now)} nay, ${formatNumber(then)} lúc ấy`,
    province: (now: string, then: string) => `Tỉnh, thành phố: ${now} thành ${then}`,
    year: (now: string, then: string) => `Năm khi tệp không ghi năm: ${now} thành ${then}`,
    none: 'không đặt',
    same: 'Không có gì khác với hiện nay.',
    more: (count: number) => `và ${formatNumber(count)} tệp nữa`,
    confirm: 'Quay lại lúc ấy',
  },
  done: (time: string) => `Bộ dữ liệu đã như lúc ${time}`,
  undo: 'Hoàn tác',
  undone: 'Đã khôi phục như trước khi quay lại',
  failed: 'Chưa quay lại được',
} as const;
