/** Words of the frame around all pages, of the overview and of the error page. */
export const shell = {
  product: 'Bảng CCHC',
  /** Title of the browser's tab. */
  title: (page: string) => `${page} · Bảng CCHC`,
  skip: 'Chuyển đến nội dung chính',
  navigation: 'Các trang',
  openMenu: 'Mở danh mục trang',
  closeMenu: 'Đóng danh mục trang',

  pages: {
    overview: 'Tổng quan',
    import: 'Nhập liệu',
    compare: 'So sánh',
    trend: 'Xu hướng',
    tasks: 'Nhiệm vụ',
    coverage: 'Nộp báo cáo',
    settings: 'Cài đặt',
    guide: 'Hướng dẫn',
  },

  workspace: 'Bộ dữ liệu trên máy này',
  sample: 'Dữ liệu mẫu',
  save: {
    loading: 'Đang mở…',
    saving: 'Đang lưu…',
    saved: (time: string) => (time ? `Đã lưu ${time}` : 'Đã lưu'),
    failed: 'Chưa lưu được',
  },
  saveFailedHint: 'Số liệu mới chỉ còn trong thẻ này. Đừng đóng thẻ trước khi lưu được.',

  theme: 'Giao diện',
  themes: { system: 'Theo hệ thống', light: 'Nền sáng', dark: 'Nền tối' },

  shortcuts: 'Phím tắt',
  shortcutsText: 'Phím tắt không có tác dụng khi đang gõ chữ vào ô nhập.',
  shortcutsOn: 'Dùng phím tắt',
  shortcutList: {
    everywhere: 'Ở mọi trang',
    help: 'Mở bảng phím tắt này',
    page: (title: string) => `Mở trang ${title}`,
    save: 'Lưu bộ dữ liệu ra tệp .cchc',
    enter: 'Nhập các tệp đang chờ vào số liệu (trang Nhập liệu)',
    filter: 'Tìm tệp theo tên (trang Nhập liệu)',
    close: 'Đóng hộp thoại, danh sách, chú giải',
    move: 'Đi qua từng dòng của bảng, từng số liệu của biểu đồ',
    open: 'Mở dòng hoặc số liệu đang chọn',
  },

  overview: {
    intro:
      'Đọc báo cáo tuyên truyền cải cách hành chính do các xã, huyện gửi lên, đối chiếu và so sánh theo từng kênh. Mọi việc diễn ra trong trình duyệt; không có số liệu nào rời khỏi máy này.',
    start: 'Bắt đầu',
    openFiles: 'Mở tệp báo cáo',
    openFilesText: 'Excel, Word, CSV, hoặc cả một thư mục báo cáo như các đơn vị đã gửi.',
    useSample: 'Dùng dữ liệu mẫu',
    useSampleText: 'Báo cáo giả định của một tỉnh để xem thử. Bỏ đi bằng một lần bấm.',
    readGuide: 'Đọc hướng dẫn',
    readGuideText: 'Nạp tệp, xử lý nghi vấn, so sánh, xuất bảng.',
    loading: 'Đang mở bộ dữ liệu…',
    lead: 'Những gì đang có trong bộ dữ liệu trên máy này.',
    tiles: {
      files: 'Tệp báo cáo',
      facts: 'Số liệu',
      units: 'Đơn vị',
      periods: 'Kỳ báo cáo',
      tasks: 'Nhiệm vụ',
      problems: 'Nghi vấn',
    },
    refused: (count: string) => `${count} tệp không đọc được`,
    unknownUnits: (count: string) => `${count} tên chưa có trong danh mục`,
    years: (first: string, last: string) => (first === last ? `Năm ${first}` : `Năm ${first} – ${last}`),
    severities: (errors: string, warnings: string) => `${errors} lỗi, ${warnings} cảnh báo`,
    noProblems: 'Không có điều gì phải xem lại',
    next: 'Xem tiếp',
    links: {
      import: 'Nạp thêm tệp, xem lại các nghi vấn',
      compare: 'Đơn vị nào dẫn đầu ở từng kênh',
      trend: 'Thay đổi so với năm trước',
      tasks: 'Nhiệm vụ nào đã xong, nhiệm vụ nào chưa',
    },
  },

  error: {
    notFound: 'Không có trang này',
    notFoundText: 'Địa chỉ có thể đã gõ sai hoặc trang đã đổi tên. Bộ dữ liệu của bạn không bị ảnh hưởng.',
    unexpected: 'Chương trình gặp lỗi ngoài dự kiến',
    safe: 'Những gì đã báo “Đã lưu” vẫn còn nguyên trên máy này. Không có gì được gửi đi.',
    todo: 'Hãy tải lại trang. Nếu lỗi lặp lại, sao chép chi tiết kỹ thuật, xem qua rồi gửi cho người quản trị.',
    reload: 'Tải lại trang',
    home: 'Về trang Tổng quan',
    showReport: 'Xem chi tiết',
  },
} as const;
