import { formatDate, formatNumber } from './format.ts';

const files = (count: number) => `${formatNumber(count)} tệp báo cáo`;

/** Words of the workspace file (tệp bộ dữ liệu, *.cchc). */
export const workspaceFile = {
  title: 'Tệp bộ dữ liệu',
  text: 'Một tệp .cchc chứa toàn bộ: các tệp báo cáo gốc, số liệu, lựa chọn, danh mục đơn vị đang dùng. Lưu ra để cất giữ, chuyển sang máy khác hoặc gửi cho đồng nghiệp; mở ra được đúng những số liệu ấy.',
  /** Told by the browser's dialog that asks for a place. */
  fileKind: 'Tệp bộ dữ liệu Bảng CCHC',
  /** First words of the name that is proposed. */
  fileName: 'Bộ dữ liệu',

  save: 'Lưu',
  saveAs: 'Lưu ra tệp…',
  saveElsewhere: 'Lưu ra tệp khác…',
  open: 'Mở tệp…',
  merge: 'Gộp thêm từ tệp…',
  busy: 'Đang nạp hoặc đọc lại tệp; hãy chờ xong rồi mở tệp bộ dữ liệu.',
  nothing: 'Chưa có gì để lưu ra tệp',
  nothingText: 'Hãy nạp tệp báo cáo trước.',

  saving: 'Đang lưu ra tệp',
  opening: (name: string) => `Đang mở và kiểm tra ${name}`,
  applying: 'Đang ghi vào bộ dữ liệu trên máy này',
  counted: (done: number, total: number) => `${formatNumber(done)}/${formatNumber(total)} tệp`,
  stop: 'Dừng',
  savedTo: (name: string) => `Đã lưu ra tệp ${name}`,
  downloaded: (name: string) => `Đã gửi tệp ${name} vào thư mục tải về`,
  lastSaved: (name: string, size: string, time: string) => `Đã lưu ra tệp ${name} (${size}) lúc ${time}.`,
  changed: 'Từ lúc đó bộ dữ liệu đã thay đổi.',
  unchanged: 'Từ lúc đó chưa có thay đổi.',
  notSaved: 'Bộ dữ liệu chưa được lưu ra tệp trong phiên làm việc này.',

  dialog: {
    title: 'Mở tệp bộ dữ liệu',
    way: 'Làm gì với tệp này',
    replace: 'Thay bộ dữ liệu đang có',
    merge: 'Gộp thêm vào',
    compare: 'Bộ dữ liệu đang có và bộ dữ liệu trong tệp',
    here: 'Đang có',
    there: 'Trong tệp',
    province: 'Tỉnh, thành phố',
    noProvince: 'Chưa chọn',
    submissions: 'Tệp báo cáo',
    facts: 'Số liệu',
    size: 'Dung lượng tệp gốc',
    madeAt: (date: string, time: string) => `lưu ra lúc ${time} ngày ${formatDate(date)}`,
    unknown: 'Không rõ',
    replaceText: (count: number) =>
      count === 0
        ? 'Bộ dữ liệu trên máy này đang trống.'
        : `${files(count)} đang có trên máy này sẽ được thay bằng những gì trong tệp. Có thể hoàn tác ngay sau đó.`,
    mergeText: 'Những gì đang có được giữ lại; tệp báo cáo giống hệt nhau không bị nạp hai lần.',
    otherProvince: (ours: string, theirs: string) =>
      `Tệp này của ${theirs}, bộ dữ liệu đang có của ${ours}. Các tệp thêm vào sẽ được đọc lại với danh mục của ${ours}.`,
    added: 'Thêm mới',
    equal: 'Đã có, bỏ qua',
    clashes: 'Trùng tên, khác nội dung',
    clashTitle: 'Trùng tên nhưng khác nội dung',
    clashText: 'Chọn cách xử lý cho từng tệp.',
    all: 'Cho tất cả',
    choiceFor: (name: string) => `Cách xử lý ${name}`,
    choices: {
      both: 'Giữ cả hai',
      theirs: 'Lấy bản trong tệp',
      ours: 'Giữ bản đang có',
    },
    receivedAt: (ours: string, theirs: string) =>
      `đang có: nạp ${formatDate(ours)} · trong tệp: nạp ${formatDate(theirs)}`,
    nothingNew: 'Mọi tệp báo cáo trong đó đều đã có. Không có gì để gộp thêm.',
    problems: 'Một phần của tệp đã hỏng',
    problemsText: 'Phần còn lại mở được bình thường. Tệp trên ổ đĩa không bị thay đổi.',
    more: (count: number) => `và ${formatNumber(count)} điều nữa`,
    doReplace: 'Thay bằng tệp này',
    doOpen: 'Mở tệp này',
    doMerge: (count: number) => `Gộp thêm ${files(count)}`,
  },

  registry: {
    title: 'Danh mục đơn vị khác nhau',
    text: (theirs: string, site: string) =>
      theirs === site
        ? 'Tệp này được lập với một danh mục đơn vị khác danh mục của trang.'
        : `Tệp này được lập với danh mục đơn vị cập nhật đến ${formatDate(theirs)}; danh mục của trang cập nhật đến ${formatDate(site)}.`,
    mergeText:
      'Tệp này được lập với một danh mục đơn vị khác. Các tệp thêm vào được đọc lại theo danh mục đang dùng.',
    choice: 'Dùng danh mục',
    file: 'Trong tệp',
    site: 'Của trang',
    fileText:
      'Đơn vị của mọi số liệu giữ như lúc lưu tệp. Đổi lại được ở mục Danh mục đơn vị, trang Cài đặt.',
    siteText:
      'Các tệp báo cáo được đọc lại theo danh mục của trang. So với danh mục trong tệp, danh mục của trang:',
  },

  replaced: (name: string) => `Đã mở ${name}`,
  replacedText: (count: number) => `Bộ dữ liệu nay có ${files(count)}.`,
  merged: (count: number) => `Đã gộp thêm ${files(count)}`,
  undo: 'Hoàn tác',
  undone: 'Đã khôi phục bộ dữ liệu trước đó',
  otherFigures: 'Số liệu khác với lúc lưu tệp',
  otherFiguresText:
    'Chương trình hoặc danh mục đơn vị trên máy này khác máy đã lưu nên các tệp gốc được đọc lại. Tệp gốc không mất gì.',
} as const;
