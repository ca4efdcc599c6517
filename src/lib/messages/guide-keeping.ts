import { list, steps, terms, text, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about checking, chasing, keeping and remembering. */
export const keepingSections: readonly GuideSection[] = [
  {
    id: 'tep-bo-du-lieu',
    title: 'Lưu, mở và gộp bộ dữ liệu',
    blocks: [
      text(
        'Một tệp .cchc chứa toàn bộ bộ dữ liệu: các tệp báo cáo gốc, số liệu, lựa chọn. Dùng để cất giữ, chuyển sang máy khác hoặc gửi cho đồng nghiệp; mở ra được đúng những số liệu ấy.',
      ),
      steps(
        'Mở trang Cài đặt, phần Tệp bộ dữ liệu, bấm “Lưu ra tệp…” (hoặc nhấn Ctrl+S ở bất kỳ trang nào). Lần sau “Lưu” ghi vào đúng tệp ấy, nếu trình duyệt cho phép chọn chỗ lưu; nếu không, tệp nằm trong thư mục tải về.',
        'Trên máy kia, bấm “Mở tệp…” hoặc thả tệp .cchc vào bất kỳ trang nào. Hộp thoại cho biết máy đang có gì, trong tệp có gì, trước khi thay.',
        'Để ghép bộ dữ liệu của hai người, chọn “Gộp thêm”. Tệp báo cáo giống hệt nhau không bị nạp hai lần; trùng tên mà khác nội dung thì chọn giữ cả hai, lấy bản trong tệp hoặc giữ bản đang có.',
      ),
      list(
        'Danh mục đơn vị đi theo tệp. Nếu danh mục của trang trên máy kia khác, hộp thoại hỏi dùng danh mục nào và cho xem những chỗ khác nhau.',
        'Thay hay gộp đều hoàn tác được ngay sau đó; về sau thì quay lại ở Cài đặt, phần Điểm khôi phục.',
        'Đang nhập mà thẻ bị tắt: lần mở sau có dòng “Lần nhập … chưa hoàn tất”; bấm “Nhập … tệp đã đọc” để lấy lại những tệp đã đọc.',
        'Khi gộp, tỉnh và năm đã chọn trên máy này được giữ; các tệp thêm vào được đọc theo lựa chọn ấy.',
        'Nếu chương trình hoặc danh mục đơn vị ở máy kia khác, các tệp gốc được đọc lại và chương trình báo khi số liệu khác lúc lưu.',
        'Tệp bị hỏng một phần vẫn mở được phần còn lại; phần hỏng được nêu tên.',
        'Tệp .cchc là tệp nén thông thường: đổi đuôi thành .zip thì lấy được các tệp báo cáo gốc trong thư mục originals.',
        'Một tệp .cchc tối đa 500 MB.',
      ),
    ],
  },
  {
    id: 'kiem-tra',
    title: 'Kiểm tra số liệu',
    blocks: [
      text(
        'Trang Kiểm tra gom mọi chỗ đáng ngờ của các tệp: mâu thuẫn, tổng lệch, số bất thường (kèm lịch sử của chính đơn vị), lũy kế giảm, đơn vị lặp. Bấm vào tên tệp và ô để mở đúng chỗ ấy.',
      ),
      list(
        'Mâu thuẫn: chọn số được tính. Chưa chọn thì không bên nào được cộng.',
        'Các chỗ khác: để nguyên như tệp ghi, sửa thành số đúng, hoặc bỏ dòng lặp. Quyết định nào cũng phải ghi lý do, được lưu trong lịch sử và hoàn tác được, như khi trả lời ở trang Nhập liệu.',
      ),
    ],
  },
  {
    id: 'nop-bao-cao',
    title: 'Theo dõi nộp báo cáo, đôn đốc',
    blocks: [
      text(
        'Trang Nộp báo cáo cho biết đơn vị nào phải nộp báo cáo của một kỳ, đơn vị nào đã nộp đúng hạn, nộp trễ mấy ngày làm việc, nộp lại, chưa nộp. Danh sách phải nộp lấy theo danh mục đơn vị vào ngày cuối kỳ.',
      ),
      list(
        'Chọn một dòng để ghi ngày nhận của tệp, hoặc bỏ đơn vị khỏi danh sách phải nộp (phải ghi lý do). “Thêm đơn vị phải nộp” đưa vào danh sách đơn vị mà danh mục không có. Mọi thay đổi hoàn tác được.',
        '“Ghi ngày nhận” đặt ngày nhận cho cả một đợt nạp. Tệp chưa ghi ngày nhận thì tính theo ngày nạp vào máy này hoặc theo ngày ký; mỗi dòng nói rõ căn cứ. Ngày sửa tệp không được dùng.',
        'Hạn nộp = ngày chốt số liệu + số ngày làm việc (mặc định 2). “Hạn nộp và ngày nghỉ” cho đổi quy tắc từng loại kỳ, đặt hạn riêng một kỳ, sửa ngày nghỉ và ngày làm bù.',
        'Tệp đã đến nhưng còn chờ trả lời câu hỏi vẫn được tính là đã nộp, có ghi chú.',
        '“Công văn đôn đốc” tạo dự thảo Word theo thể thức Nghị định 30/2020/NĐ-CP, kèm danh sách; số văn bản để trống. Đầu văn bản, người ký được nhớ cho lần sau.',
      ),
    ],
  },
  {
    id: 'bo-nho',
    title: 'Bộ nhớ và lịch sử quyết định',
    blocks: [
      text(
        'Điều đã trả lời một lần thì không bị hỏi lại: chương trình nhớ theo mẫu biểu, theo đơn vị gửi hoặc cho mọi tệp. Trang Cài đặt, phần Bộ nhớ, cho xem và sửa tất cả.',
      ),
      terms(
        [
          'Mẫu biểu',
          'các bảng đã gặp, gọi theo tiêu đề cột; mở ra để xem, bỏ từng điều đã trả lời cho mẫu ấy. Tên trùng nhau ở đầu văn bản (hai xã cùng tên) cũng được nhớ theo mẫu.',
        ],
        [
          'Tên đơn vị',
          'cách viết tên trong tệp ứng với đơn vị nào, trong huyện hoặc tỉnh nào, áp dụng cho tệp nào. Nếu sau khi sắp xếp mã ấy thuộc về một đơn vị tên khác, ở các kỳ sau chương trình hỏi lại.',
        ],
        [
          'Từ điển',
          'từ ngữ riêng cho kênh, đơn vị tính, tình trạng nhiệm vụ. Khi thêm từ, chương trình cho biết nó đang tự hiểu từ ấy thế nào và từ mới có làm thay đổi gì không.',
        ],
      ),
      list(
        'Trước khi lưu, trang cho biết bao nhiêu tệp sẽ được đọc lại.',
        '“Xuất bộ nhớ” ghi tất cả ra tệp bang-cchc-bo-nho.json để nạp vào máy khác. Khi nạp, điều trái với điều đang nhớ được hỏi từng điều một.',
        'Lịch sử quyết định liệt kê mọi việc đã làm bằng lời, mới nhất ở trên. Có thể hoàn tác một, nhiều hoặc tất cả quyết định làm cùng lúc; việc đã hoàn tác bị gạch ngang và làm lại được.',
      ),
    ],
  },
];
