import { formatNumber } from './format.ts';

/** What is said of a damaged part; the same fields as the vault's own. */
export interface DamagedPart {
  readonly part: 'submission' | 'original' | 'decision' | 'settings' | 'batch' | 'point';
  readonly file: string | null;
  readonly why: 'altered' | 'missing';
}

/** Words of what may befall the data on this machine. */
export const storageWords = {
  saveBack: 'Lưu lại vào máy',
  savedBack: 'Đã lưu lại vào máy',
  saveBackFailed: 'Chưa lưu lại được',
  reload: 'Tải lại trang',
  waiting: 'Một thẻ khác đang mở bản cũ của chương trình. Đóng hoặc tải lại thẻ ấy; dữ liệu sẽ mở ra ở đây.',

  damaged: 'Một phần dữ liệu trên máy này đã hỏng',
  damagedText: 'Phần hỏng được để riêng, không bị ghi đè; mọi phần còn lại dùng bình thường.',
  download: 'Tải phần hỏng',
  downloadName: 'phan-hong.zip',
  drop: 'Bỏ phần hỏng',
  dropped: 'Đã bỏ phần hỏng',
  more: (count: number) => `và ${formatNumber(count)} phần nữa`,

  unfinished: (time: string, day: string) =>
    `Lần nhập lúc ${time} ngày ${day} chưa hoàn tất, chưa có gì thay đổi.`,
  unfinishedFiles: (count: number) => `${formatNumber(count)} tệp đã đọc xong vẫn được giữ.`,
  resume: (count: number) => `Nhập ${formatNumber(count)} tệp đã đọc`,
  discard: 'Bỏ lần nhập này',
  resumed: (count: number) => `Đã nhập ${formatNumber(count)} tệp`,
  discarded: 'Đã bỏ lần nhập chưa hoàn tất',
} as const;

const NO_NAME = 'không còn đọc được tên';

/** One line on a damaged part: what, and what to do. */
export function damageText({ part, file, why }: DamagedPart): string {
  const name = file === null ? NO_NAME : `“${file}”`;
  switch (part) {
    case 'submission':
      return why === 'altered'
        ? `Tệp ${name} hỏng, hãy nạp lại.`
        : `Tệp ${name} không còn trên máy này, hãy nạp lại.`;
    case 'original':
      return why === 'altered'
        ? `Tệp gốc ${name} hỏng, hãy nạp lại. Số liệu đã đọc vẫn còn.`
        : `Tệp gốc ${name} không còn trên máy này, hãy nạp lại. Số liệu đã đọc vẫn còn.`;
    case 'decision':
      return why === 'altered'
        ? 'Một quyết định trong lịch sử hỏng; các quyết định khác vẫn có hiệu lực.'
        : 'Một quyết định trong lịch sử bị mất; các quyết định khác vẫn có hiệu lực.';
    case 'settings':
      return 'Cài đặt hỏng; đã dựng lại từ lịch sử quyết định.';
    case 'batch':
      return 'Dấu hoàn tất của một lần nhập hỏng; từng tệp của lần ấy vẫn dùng được.';
    case 'point':
      return 'Một điểm khôi phục hỏng, không quay lại được điểm ấy.';
  }
}
