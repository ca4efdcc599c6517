import { list, text, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about units: the registry, and the people who live in them. */
export const unitSections: readonly GuideSection[] = [
  {
    id: 'danh-muc-don-vi',
    title: 'Danh mục đơn vị hành chính',
    blocks: [
      text(
        'Tên và mã đơn vị được tra theo danh mục vào đúng kỳ báo cáo. Khi có sắp xếp mới mà trang chưa cập nhật, thay danh mục bằng tệp ở Cài đặt, phần Danh mục đơn vị hành chính.',
      ),
      text(
        'Chọn tỉnh hiện nay thì báo cáo cũ của các tỉnh đã nhập vào vẫn được tra đúng danh mục của kỳ ấy. Bộ dữ liệu chỉ có báo cáo của một tỉnh cũ thì chọn chính tỉnh ấy, ở cuối danh sách.',
      ),
      list(
        '“Lưu danh mục ra tệp” cho tệp JSON, mỗi đơn vị một dòng: mã, tên, mã đơn vị cấp trên, ngày bắt đầu và ngày kết thúc (thứ tự trong danh sách ngày ở đầu tệp). Sửa tệp ấy rồi chọn “Thay bằng tệp…”.',
        'Tệp được kiểm tra trước. Hộp thoại nêu đơn vị mới, đơn vị không còn, đổi tên, chuyển cấp trên, sáp nhập ghi khác, và bao nhiêu số liệu thuộc các đơn vị ấy; bấm “Dùng danh mục này” mới thay.',
        'Mọi tệp báo cáo được đọc lại bằng danh mục mới. Việc này có trong lịch sử quyết định, hoàn tác được, và đi theo tệp .cchc.',
      ),
    ],
  },
  {
    id: 'dan-so',
    title: 'Bảng dân số',
    blocks: [
      text(
        'Để xếp hạng bình quân 10.000 dân, đưa bảng dân số vào ở Cài đặt, phần Dân số: thả hoặc chọn tệp CSV, Excel.',
      ),
      list(
        'Cần một cột tên hoặc mã đơn vị và một cột có chữ “Dân số” ở tiêu đề. Năm lấy ở cột Năm, ở tiêu đề (“Dân số 2025”), ở dòng phía trên hoặc ở tên tệp; không có thì chọn trong hộp thoại. “Nghìn người” được nhân 1.000.',
        'Đơn vị được tra theo danh mục của đúng năm ấy. Tên không rõ, số không đọc được, hai số khác nhau cho một đơn vị và năm được nêu từng dòng và không lấy.',
        'Số liệu một kỳ dùng bảng của năm ấy hoặc năm gần nhất trước đó. Bảng của xã cũ dùng được cho đơn vị hiện nay khi đủ mọi xã cũ đã nhập trọn vào, và ngược lại.',
        'Bảng dân số nằm trong tệp .cchc, có trong lịch sử quyết định và hoàn tác được.',
      ),
    ],
  },
];
