import { list, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about where the data lies, and what the program cannot do. */
export const limitsSections: readonly GuideSection[] = [
  {
    id: 'du-lieu',
    title: 'Dữ liệu nằm ở đâu',
    blocks: [
      list(
        'Tệp báo cáo và số liệu nằm trong kho lưu trữ của trình duyệt, trên chính máy tính này. Không có máy chủ, không có gì được gửi đi.',
        'Mỗi trình duyệt, mỗi tài khoản Windows có bộ dữ liệu riêng. Cửa sổ ẩn danh không giữ lại gì sau khi đóng.',
        'Xoá dữ liệu duyệt web của trang này là xoá cả bộ dữ liệu. Hãy lưu ra tệp .cchc, và giữ các tệp gốc của đơn vị.',
        'Khi góc trên báo “Chưa lưu được”, đừng đóng thẻ: hãy giải phóng dung lượng ổ đĩa rồi thử lại.',
      ),
    ],
  },
  {
    id: 'gioi-han',
    title: 'Giới hạn',
    blocks: [
      list(
        'Đọc được: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv, .txt, .docx, .parquet (danh sách số liệu như trong bộ dữ liệu mở), thư mục và tệp .zip chứa các tệp ấy. Nội dung quyết định, không phải phần đuôi của tên tệp.',
        'Tệp .doc và .pdf chưa đọc được: hãy mở bằng Word rồi lưu thành .docx, hoặc chép bảng sang Excel và lưu thành .xlsx.',
        'Mỗi tệp tối đa 100 MB; tệp nén bung ra tối đa 1 GB và không quá 100 lần kích thước của nó.',
        'Tệp đặt mật khẩu phải bỏ mật khẩu trước khi nạp.',
        'Công thức không được tính lại: chương trình dùng kết quả đã lưu trong tệp. Macro, liên kết ngoài và hình ảnh không được chạy hay mở.',
      ),
    ],
  },
];
