import { formatNumber } from './format.ts';

/** Words of the settings page (cài đặt). */
export const settings = {
  title: 'Cài đặt',
  lead: 'Tất cả nằm trên máy này.',

  context: 'Cách đọc tệp',

  registry: {
    title: 'Danh mục đơn vị hành chính',
    asOf: 'Cập nhật đến',
    provinces: 'Tỉnh, thành phố hiện nay',
    communes: 'Xã, phường, đặc khu hiện nay',
    history: 'Phiên bản đơn vị các thời kỳ',
    note: 'Một đơn vị được tra theo đúng kỳ báo cáo: trước ngày 01/7/2025 còn cấp huyện, từ ngày đó chỉ còn tỉnh và xã.',
  },

  storage: {
    title: 'Lưu trữ',
    files: 'Tệp báo cáo',
    size: 'Dung lượng tệp gốc',
    facts: 'Số liệu',
    persisted: 'Trình duyệt giữ lâu dài',
    yes: 'Có',
    no: 'Chưa: trình duyệt có thể tự xoá khi máy thiếu chỗ',
    persist: 'Đề nghị trình duyệt giữ lâu dài',
    refused: 'Trình duyệt chưa đồng ý. Hãy lưu bộ dữ liệu ra tệp .cchc.',
  },

  clear: {
    title: 'Xoá toàn bộ dữ liệu',
    text: 'Xoá mọi tệp báo cáo, số liệu và lựa chọn khỏi trình duyệt này. Tệp gốc và tệp .cchc trên ổ đĩa không bị ảnh hưởng.',
    open: 'Xoá toàn bộ dữ liệu…',
    question: 'Xoá toàn bộ dữ liệu trên máy này?',
    lost: (files: number, facts: number) =>
      `Sẽ mất ${formatNumber(files)} tệp báo cáo với ${formatNumber(facts)} số liệu. Việc này không hoàn tác được.`,
    confirm: 'Xoá tất cả',
    done: 'Đã xoá toàn bộ dữ liệu',
    failed: 'Chưa xoá được dữ liệu',
  },
} as const;
