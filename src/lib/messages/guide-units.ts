import { list, text, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about units: the registry. */
export const unitSections: readonly GuideSection[] = [
  {
    id: 'danh-muc-don-vi',
    title: 'Danh mục đơn vị hành chính',
    blocks: [
      text(
        'Tên và mã đơn vị được tra theo danh mục vào đúng kỳ báo cáo. Khi có sắp xếp mới mà trang chưa cập nhật, thay danh mục bằng tệp ở Cài đặt, phần Danh mục đơn vị hành chính.',
      ),
      list(
        '“Lưu danh mục ra tệp” cho tệp JSON, mỗi đơn vị một dòng: mã, tên, mã đơn vị cấp trên, ngày bắt đầu và ngày kết thúc (thứ tự trong danh sách ngày ở đầu tệp). Sửa tệp ấy rồi chọn “Thay bằng tệp…”.',
        'Tệp được kiểm tra trước. Hộp thoại nêu đơn vị mới, đơn vị không còn, đổi tên, chuyển cấp trên, sáp nhập ghi khác, và bao nhiêu số liệu thuộc các đơn vị ấy; bấm “Dùng danh mục này” mới thay.',
        'Mọi tệp báo cáo được đọc lại bằng danh mục mới. Việc này có trong lịch sử quyết định, hoàn tác được, và đi theo tệp .cchc.',
      ),
    ],
  },
];
