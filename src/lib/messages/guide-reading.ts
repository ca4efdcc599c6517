import { list, steps, terms, text, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about getting reports in, and the doubts about them settled. */
export const readingSections: readonly GuideSection[] = [
  {
    id: 'chuong-trinh',
    title: 'Chương trình này làm gì',
    blocks: [
      text(
        'Bảng CCHC đọc các báo cáo tuyên truyền cải cách hành chính mà xã, phường, đặc khu (và cấp huyện, trước ngày 01/7/2025) gửi lên, rồi ghép thành một bộ số liệu thống nhất: đơn vị nào, kỳ nào, kênh nào, bao nhiêu. Mỗi số liệu đều nhớ nó được đọc từ tệp nào, trang tính nào, ô nào.',
      ),
      text(
        'Từ đó xem được đơn vị nào dẫn đầu ở từng kênh, số liệu thay đổi ra sao so với năm trước và nhiệm vụ nào đã hoàn thành.',
      ),
      terms(
        ['Tệp báo cáo', 'một tệp Excel, Word, CSV… do đơn vị gửi lên.'],
        ['Số liệu', 'một con số của một đơn vị, trong một kỳ báo cáo, ở một kênh, theo một đơn vị tính.'],
        ['Kênh', 'hình thức tuyên truyền: cổng thông tin điện tử, truyền thanh, mạng xã hội, trực quan…'],
        [
          'Đơn vị tính',
          'tin, bài; lượt phát; buổi; tấm… Chỉ những số liệu cùng đơn vị tính mới được cộng và xếp hạng với nhau.',
        ],
        ['Nghi vấn', 'điều mà người phụ trách nên xem lại trong một tệp.'],
        ['Bộ dữ liệu', 'tất cả những gì đã nạp, lưu trên máy này.'],
      ),
    ],
  },
  {
    id: 'nap-tep',
    title: 'Nạp tệp báo cáo',
    blocks: [
      steps(
        'Mở trang Nhập liệu.',
        'Kéo các tệp hoặc cả thư mục từ máy tính thả vào trang, hoặc bấm “Chọn tệp…”, “Chọn thư mục…”. Có thể thả nhiều tệp cùng lúc, kể cả tệp nén .zip.',
        'Chờ chương trình đọc xong. Mỗi tệp hiện ra với số lượng số liệu, nhiệm vụ và nghi vấn tìm thấy.',
        'Tệp không có câu hỏi phải trả lời trước thì tự vào số liệu. Tệp còn lại chờ ở nhóm “Cần trả lời”: trả lời câu hỏi, hoặc bấm “Nhập” (phím Ctrl+Enter) để nhập nguyên như đang đọc được.',
        'Xem tóm tắt đợt nhập: số liệu mới, số thay bản trước, ô để lại, đơn vị chưa có báo cáo. Cả đợt đưa về chờ nhập được, ngay lúc ấy hoặc sau này từ “Các đợt nhập”.',
        'Khi góc trên báo “Đã lưu”, tệp và số liệu đã nằm trong bộ dữ liệu; đóng trình duyệt rồi mở lại vẫn còn.',
      ),
      text(
        'Không cần sửa lại biểu mẫu trước khi nạp: tiêu đề nhiều dòng, ô gộp, dòng tổng, cột “Hoàn thành / Chưa hoàn thành” đều được nhận ra. Tệp khoá tạm của Office (tên bắt đầu bằng ~$) được bỏ qua.',
      ),
      text(
        'Con số nằm trong lời văn của báo cáo Word, trong cột kết quả và ghi chú của phụ lục nhiệm vụ được đọc ra để đối chiếu với bảng, nhưng chỉ được tính sau khi bạn bấm “Nhận” trong mục Số liệu của tệp ấy.',
      ),
      text('Muốn xem thử mà chưa có tệp, hãy dùng dữ liệu mẫu; có thể bỏ đi bất cứ lúc nào.'),
    ],
  },
  {
    id: 'xem-lai',
    title: 'Xem lại nghi vấn',
    blocks: [
      text(
        'Chương trình không tự đoán những chỗ không chắc chắn. Chỗ nào đáng ngờ thì được nêu thành nghi vấn, kèm tệp, trang tính, ô và nguyên văn trong ô.',
      ),
      terms(
        ['Lỗi', 'không đọc được tệp hoặc ô đó; số liệu tương ứng chưa có trong bảng.'],
        ['Cảnh báo', 'đã đọc nhưng có thể sai; nên mở tệp gốc để kiểm tra.'],
        ['Lưu ý', 'cách chương trình đã hiểu; thường không phải làm gì.'],
      ),
      text(
        'Mọi ô có nội dung đều được tính đến: là số liệu, tiêu đề, nhiệm vụ, chỉ tiêu, dòng tổng, ghi chú hay nghi vấn. Bảng kiểm đếm ô ở trang Nhập liệu cho thấy không ô nào bị bỏ sót.',
      ),
      text(
        'Sau khi đọc, chương trình còn đối chiếu số liệu trong một tệp và giữa các tệp. Các phép kiểm tra này không đổi số nào:',
      ),
      list(
        'Dòng tổng so với các phần; phần “trong đó” so với tổng; số chung của huyện so với số của từng xã.',
        'Kỳ dài so với các kỳ nằm trong nó: 9 tháng không thể nhỏ hơn 6 tháng; cả năm so với tổng bốn quý.',
        'Số gấp nhiều lần các kỳ khác của chính đơn vị (từ 4 kỳ trở lên); khi đơn vị chưa có đủ kỳ để so, gấp nhiều lần các đơn vị cùng cấp trong bảng hoặc trong các tệp khác cùng kỳ (từ 7 đơn vị trở lên): thường do gõ thừa chữ số hay nhầm dấu phân cách.',
        'Khi từ 60% số xã của một huyện (từ 07/2025: của tỉnh) đã có số liệu của một kỳ: những xã còn thiếu; và kỳ còn thiếu ở giữa các kỳ đã có.',
        'Cột số nằm ngoài mọi bảng đọc được: không được tính, nhưng được nêu ra.',
        'Một đơn vị có hai dòng trong một bảng; tỷ lệ trên 100%; số “cùng kỳ” khác số đã báo cáo.',
      ),
      text(
        'Ý nghĩa của từng nghi vấn có ở danh mục cuối trang này. Phần nhiều trả lời được ngay trên trang Nhập liệu, không phải sửa tệp; cũng có thể sửa tệp gốc hoặc đề nghị đơn vị gửi lại, rồi nạp lại.',
      ),
    ],
  },
  {
    id: 'tra-loi',
    title: 'Trả lời câu hỏi',
    blocks: [
      text(
        'Ở trang Nhập liệu, các nghi vấn cùng một nguyên nhân được gộp thành một câu hỏi. Câu nào giải quyết nhiều số liệu hơn thì được hỏi trước; trả lời xong, những câu không còn cần hỏi tự mất đi.',
      ),
      steps(
        'Đọc câu hỏi, căn cứ và các ô ví dụ. Bấm vào một ví dụ để mở đúng ô ấy trong tệp gốc.',
        'Chọn câu trả lời; câu được đề xuất đã chọn sẵn. Khi không có căn cứ nào trội hơn thì không đề xuất.',
        'Chọn phạm vi: tệp này, mẫu biểu này (mọi tệp có cùng tiêu đề), đơn vị gửi này, hoặc luôn luôn. Bấm “Nhận”: các tệp liên quan được đọc lại ngay, trong khi đó có thể trả lời câu tiếp theo.',
        'Chưa trả lời được thì bấm “Để sau”: câu ấy xuống cuối danh sách, các tệp khác vẫn vào số liệu.',
      ),
      list(
        'Khi giữ nguyên điều đáng ngờ hoặc chọn một trong các số mâu thuẫn, phải ghi lý do; lý do được lưu cùng quyết định.',
        '“Ghép tên đơn vị” mở tất cả các cách viết chưa rõ trong một bảng, với ứng viên, đơn vị cấp trên và thời gian có hiệu lực. Dòng có đề xuất chắc chắn đã được chọn sẵn; dòng phải đoán chữ viết sai, hoặc có hai ứng viên ngang nhau, thì tự chọn. Nhận từng dòng, hoặc nhận một lần tất cả các dòng đã chọn.',
        '“So các số liệu mâu thuẫn” đặt các nguồn cạnh nhau, kèm nguyên văn và vị trí. Số không được chọn vẫn được giữ để tra cứu.',
        'Báo cáo của một tổ chức (Hội Nông dân, Đoàn Thanh niên, công an xã…) mang tên tổ chức ấy; chương trình hỏi có tính cho xã, huyện của tổ chức hay không. Muốn giữ tên tổ chức thì bấm “Nhập” ở dòng của tệp.',
        'Câu trả lời nào cũng hoàn tác được: bấm “Hoàn tác” ở thông báo, hoặc phím U.',
      ),
    ],
  },
  {
    id: 'bieu-mau',
    title: 'Gửi biểu mẫu, gửi lại phiếu phản hồi',
    blocks: [
      text(
        '“Tải biểu mẫu cho đơn vị” ở trang Nhập liệu lập cho mỗi đơn vị một tệp Excel đã ghi sẵn tên đơn vị và kỳ báo cáo, có ô kiểm tra số, danh sách tình trạng và hướng dẫn điền. Nhiều đơn vị thì được một tệp .zip.',
      ),
      list(
        'Tệp điền xong, nạp lại là đọc được ngay: mỗi ô nhập mang tên riêng, nên đổi tiêu đề, đổi tên trang, lưu thành .xls hay .ods đều không sao.',
        'Mã của tệp và chữ trong tệp (hoặc tên tệp) nói hai đơn vị hay hai kỳ khác nhau thì chương trình hỏi, không tự chọn.',
        'Số ghi ngoài các ô của biểu mẫu không được tính và được nêu thành nghi vấn.',
      ),
      text(
        '“Phiếu phản hồi” lập bản sao tệp của chính đơn vị, có chú thích ở từng ô cần xem lại và trang đầu liệt kê tất cả, bấm vào là đến ô. Tệp .xlsx giữ nguyên mọi phần khác; tệp loại khác được chép sang .xlsx. Nạp lại phiếu phản hồi thì trang đầu không được tính là số liệu.',
      ),
    ],
  },
  {
    id: 'sua-cach-doc',
    title: 'Sửa cách đọc một trang tính',
    blocks: [
      text(
        'Mở một tệp, chọn mục “Trang tính”. Chữ cạnh số dòng cho biết dòng ấy là gì, chữ dưới tên cột cho biết cột ấy là gì; vạch nhỏ dưới tên cột cho biết bao nhiêu ô đọc được, nghi vấn, để làm ghi chú. Chọn hoặc rê chuột đến một số liệu để thấy ô tiêu đề, ô đơn vị và ô kỳ mà nó dựa vào.',
      ),
      terms(
        ['H, D, T', 'dòng tiêu đề; dòng số liệu; dòng tổng.'],
        ['M, G, N', 'mục; dòng nhóm, không có số liệu; ghi chú.'],
        ['X', 'bỏ dòng, không đọc.'],
        ['[ và ]', 'thêm, bớt một dòng tiêu đề của bảng.'],
        [
          'R',
          'nghĩa của cột: kênh, đơn vị tính, loại số liệu, hoặc bỏ cột; dùng cho tệp này, mẫu biểu này hay luôn luôn.',
        ],
        ['E', 'ô này là số nào, hoặc không có số liệu.'],
        [
          'Bố cục',
          'cách đọc cả trang tính: theo dòng tiêu đề, lấy dòng chữ ngay trên số liệu làm tiêu đề, nối tiếp bảng trước, không có tiêu đề, hoặc xoay.',
        ],
      ),
      text(
        'Bấm phím khi đang chọn một ô trong trang tính, hoặc dùng các nút phía trên. Chữ trong tệp gốc không bao giờ bị sửa. Chấm xanh đánh dấu dòng, cột đã sửa bằng tay; chọn “Để chương trình tự đọc” để bỏ.',
      ),
    ],
  },
];
