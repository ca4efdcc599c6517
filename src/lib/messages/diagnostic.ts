/** Words of the diagnostic file (tệp chẩn đoán). */
export const diagnosticWords = {
  title: 'Tệp chẩn đoán',
  text: 'Khi cần hỗ trợ, lập tệp này để gửi người hỗ trợ. Tệp chỉ ghi phiên bản, khả năng của trình duyệt, số lượng, thời gian và mã lỗi; không có số liệu, tên đơn vị, tên tệp hay nội dung báo cáo.',
  open: 'Xem tệp chẩn đoán…',
  dialogText: 'Đây là toàn bộ nội dung tệp. Chương trình không tự gửi đi đâu.',
  content: 'Nội dung tệp chẩn đoán',
  save: 'Lưu tệp',
  file: 'Chẩn đoán',
} as const;
