/** Words of the shared controls (src/lib/ui). */
export const ui = {
  dayHint: 'ngày/tháng/năm',
  dayWrong: 'Hãy ghi ngày/tháng/năm, như 02/04/2026.',
  close: 'Đóng',
  cancel: 'Huỷ',
  retry: 'Thử lại',
  clear: 'Bỏ chọn',
  loading: 'Đang tải…',
  notifications: 'Thông báo',
  openList: 'Mở danh sách',
  chosen: 'Đang chọn:',
  noMatch: 'Không có mục nào khớp.',
  moreMatches: (count: number) => `Còn ${count} mục nữa, hãy gõ thêm để thu hẹp.`,

  filters: 'Bộ lọc',
  chosenFilters: 'Đang lọc theo',
  clearFilters: 'Xoá bộ lọc',
  removeFilter: (label: string) => `Bỏ lọc ${label}`,

  showTable: 'Xem bảng',
  showChart: 'Xem biểu đồ',
  chart: 'biểu đồ',
  chartKeys: 'Dùng phím mũi tên để đi qua từng số liệu.',
  chartKeysOpen: 'Dùng phím mũi tên để đi qua từng số liệu, Enter để mở.',
  chartFailed: 'Không vẽ được biểu đồ. Số liệu vẫn đủ trong bảng.',

  tableRows: (count: string) => `${count} dòng`,
  tableKeys: 'Dùng phím mũi tên lên, xuống để chọn dòng, Enter để mở.',
  emptyTable: 'Không có dòng nào.',

  dropHere: 'Kéo thả tệp hoặc thư mục vào đây',
  dropAnywhere: 'Thả tệp để nạp vào bộ dữ liệu',
  chooseFiles: 'Chọn tệp…',
  chooseFolder: 'Chọn thư mục…',

  whatHappened: 'Việc gì đã xảy ra',
  whatIsSafe: 'Dữ liệu của bạn',
  whatToDo: 'Cách xử lý',
  technicalDetails: 'Chi tiết kỹ thuật',
  copyDetails: 'Sao chép chi tiết',
  copied: 'Đã sao chép',
  copyFailed: 'Trình duyệt không cho sao chép. Hãy bôi đen và nhấn Ctrl+C.',
} as const;
