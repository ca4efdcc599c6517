/** Words of a chart that leaves the page as a picture. */
export const pictureWords = {
  export: 'Xuất ảnh',
  png: 'Ảnh PNG',
  svg: 'Ảnh SVG (phóng to không vỡ)',
  failed: 'Không tạo được ảnh của biểu đồ',
  source: (day: string) => `Nguồn: các tệp báo cáo đã nạp vào Bảng CCHC. Ngày lập: ${day}.`,
  sample: 'Dữ liệu mẫu, không phải số liệu thật.',
} as const;
