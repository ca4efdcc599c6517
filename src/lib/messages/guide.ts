import { list, steps, terms, text, type GuideSection } from './guide-blocks.ts';
import { unitSections } from './guide-units.ts';

/** The user guide, section by section. The catalogue of problems is put after it by the page. */
export const guideSections: readonly GuideSection[] = [
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
        'Số gấp nhiều lần các kỳ khác của chính đơn vị (từ 4 kỳ trở lên) hoặc các đơn vị cùng cấp trong bảng (từ 7 đơn vị trở lên): thường do gõ thừa chữ số hay nhầm dấu phân cách.',
        'Khi từ 60% số xã của một huyện (từ 07/2025: của tỉnh) đã có số liệu của một kỳ: những xã còn thiếu; và kỳ còn thiếu ở giữa các kỳ đã có.',
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
        'Chọn phạm vi: tệp này, mẫu biểu này (mọi tệp có cùng tiêu đề), đơn vị gửi này, hoặc luôn luôn. Bấm “Nhận”: các tệp liên quan được đọc lại ngay.',
        'Chưa trả lời được thì bấm “Để sau”: câu ấy xuống cuối danh sách, các tệp khác vẫn vào số liệu.',
      ),
      list(
        'Khi giữ nguyên điều đáng ngờ hoặc chọn một trong các số mâu thuẫn, phải ghi lý do; lý do được lưu cùng quyết định.',
        '“Ghép tên đơn vị” mở tất cả các cách viết chưa rõ trong một bảng, với ứng viên, đơn vị cấp trên và thời gian có hiệu lực. Có thể nhận từng dòng, hoặc nhận một lần các dòng có đề xuất chắc chắn; dòng có hai ứng viên ngang nhau không bao giờ được nhận như vậy.',
        '“So các số liệu mâu thuẫn” đặt các nguồn cạnh nhau, kèm nguyên văn và vị trí. Số không được chọn vẫn được giữ để tra cứu.',
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
  {
    id: 'so-sanh',
    title: 'So sánh các đơn vị',
    blocks: [
      steps(
        'Mở trang So sánh.',
        'Chọn kỳ báo cáo, cấp, kênh và đơn vị tính ở thanh lọc phía trên.',
        'Đọc câu kết luận, xem biểu đồ xếp hạng; bấm “Xem bảng” để xem đúng những con số ấy dưới dạng bảng và sắp xếp theo cột.',
      ),
      list(
        'Các đơn vị bằng nhau có cùng thứ hạng, ghi “=2”; hạng kế tiếp được bỏ qua.',
        '“Cơ sở so sánh” chọn đơn vị của bảng: như báo cáo; theo đơn vị hiện nay (tổng các đơn vị cũ nhập trọn vào); theo nhóm chung (nhóm nhỏ nhất cùng một địa bàn trước và sau sắp xếp). Đơn vị chỉ nhận một phần đơn vị cũ được ghi “Không so sánh được” với lý do.',
        'Ở “Cấp”, “gộp các xã” cộng mọi số liệu trên địa bàn một huyện hay tỉnh; số của huyện đã gồm các xã thì không cộng số của xã nữa.',
        '“Quy về” chia số báo cáo cho số dân (bình quân 10.000 dân), số xã có số liệu, số xã hiện có hoặc số đơn vị cũ đã nhập vào; tính tỷ trọng của một kênh trong đơn vị, hoặc so với chỉ tiêu được giao của đúng kỳ ấy. Số báo cáo vẫn nằm trong bảng. Đơn vị thiếu mẫu số được liệt kê riêng là không tính được, không coi là 0.',
        '“2/3 đơn vị tiền thân có số liệu” nghĩa là tổng còn thiếu: dấu ≥, không tính tỷ lệ tăng, giảm.',
        'Chưa báo cáo khác với bằng 0: đơn vị chưa có số liệu được liệt kê riêng, không xếp hạng.',
        'Dấu ≥ nghĩa là trong tổng có số ghi “hơn”, “trên”; dấu ~ nghĩa là có số ghi “khoảng”.',
        'Dòng tổng, cột so sánh cùng kỳ, số liệu trùng, mâu thuẫn hoặc đã được thay thế không được cộng vào.',
      ),
      text(
        'Địa chỉ trên thanh trình duyệt ghi lại những gì đã chọn. Gửi địa chỉ ấy cho đồng nghiệp thì chỉ gửi cách xem; số liệu không đi theo.',
      ),
    ],
  },
  {
    id: 'xu-huong',
    title: 'Xem xu hướng qua các năm',
    blocks: [
      text(
        'Trang Xu hướng đặt một kỳ bên cạnh cùng loại kỳ của các năm khác: quý I với quý I, 6 tháng đầu năm với 6 tháng đầu năm. Phía dưới là thay đổi của từng đơn vị.',
      ),
      text(
        'Mỗi kênh xem được trong một hình riêng, cùng thang số. Từng đơn vị xem được bằng cột chênh lệch, bằng đường nối hai kỳ, hoặc bằng thứ hạng qua các kỳ; hai cách sau vẽ nhiều nhất 12 đơn vị một lần, bảng thì có đủ.',
      ),
      text(
        'Cột gạch chéo, điểm rỗng là số tạm tính: còn số đang cập nhật, số mâu thuẫn chưa xử lý hoặc đơn vị chưa có số liệu.',
      ),
      list(
        'Ngày 01/7/2025 không còn cấp huyện và nhiều xã được sắp xếp lại. Mốc này được vẽ thành vạch, đường số liệu ngắt tại đó, và không tính tỷ lệ tăng, giảm qua mốc. Chọn cơ sở so sánh “Theo đơn vị hiện nay” hoặc “Theo nhóm chung” để so qua mốc: số của các đơn vị cũ được cộng lại thành đúng địa bàn của đơn vị mới.',
        'Số lũy kế (6 tháng, 9 tháng, cả năm) không tự bị trừ cho nhau. Phần “Suy ra từ số lũy kế” cho chọn lấy hiệu với báo cáo lũy kế trước trong năm; số ấy luôn ghi “suy ra”, và đơn vị có lũy kế giảm không có số.',
        'Khi kỳ trước rất nhỏ, chương trình viết “tăng từ 2 lên 9” thay cho tỷ lệ phần trăm.',
        'Đơn vị chỉ có số liệu ở một trong hai kỳ được nói rõ, không coi kỳ kia là 0.',
      ),
    ],
  },
  {
    id: 'nhiem-vu',
    title: 'Theo dõi nhiệm vụ và chỉ tiêu',
    blocks: [
      text(
        'Trang Nhiệm vụ lấy từ phụ lục kết quả thực hiện kế hoạch: mỗi dòng là một nhiệm vụ của một đơn vị, với cơ quan chủ trì, thời hạn, tình trạng và đường dẫn minh chứng.',
      ),
      list(
        'Nhiệm vụ để trống cả hai cột Hoàn thành, Chưa hoàn thành được ghi “Chưa báo cáo”. Tỷ lệ chặt tính là chưa xong; tỷ lệ trong số đã báo cáo không tính đến.',
        'Nhiệm vụ đánh dấu cả hai cột được ghi “Mâu thuẫn”.',
        'Chỉ tiêu trong kế hoạch (“tối thiểu 05 tin, bài/quý”) là mức phải đạt, không bao giờ cộng vào kết quả. Chỉ tiêu được đánh giá trong đúng kỳ của nó; chỉ có số cả năm thì ghi “chỉ đánh giá được theo năm”, số “hơn…” chưa tới mức thì ghi “chưa xác định”.',
        'Nhiệm vụ quá hạn: thời hạn là một ngày cụ thể, đã qua tính đến ngày chọn ở bộ lọc, và chưa hoàn thành.',
      ),
    ],
  },
  {
    id: 'xuat-csv',
    title: 'Xuất bảng ra CSV',
    blocks: [
      steps(
        'Chọn bộ lọc cho đến khi bảng trên màn hình đúng như cần.',
        'Bấm “Xuất CSV”. Tệp tải về chứa đúng các dòng đang xem.',
        'Mở bằng Excel: chữ tiếng Việt hiện đúng, vì tệp có đánh dấu UTF-8.',
      ),
      text(
        'Trang Dữ liệu có từng số liệu, nhiệm vụ, chỉ tiêu: tìm, lọc, chọn cột, nhóm, xoay cột, rồi “Xuất” ra CSV, Excel hoặc Parquet.',
      ),
      text(
        '“Tải bộ dữ liệu mở” ở trang Cài đặt lấy mọi số liệu đang tính ra một tệp .zip gồm các tệp Parquet chia theo tỉnh và năm, kèm bản giải thích từng cột, để chương trình khác phân tích. Tệp facts.csv đúng định dạng của chương trình, do ai lập cũng được, nạp vào ở trang Nhập liệu như tệp báo cáo.',
      ),
      text('“Xuất ảnh” ở mỗi biểu đồ tải về ảnh PNG hoặc SVG có tiêu đề, cơ sở so sánh, nguồn và ngày.'),
      text(
        'Bấm một cột, điểm, ô hoặc tổng để xem số liệu nguồn; bấm một số liệu để mở trang tính tại ô của nó.',
      ),
      text(
        '“Cách xem” lưu trang cùng bộ lọc dưới một tên, mở lại và trình chiếu: mỗi lần một hình, phím mũi tên để chuyển, Esc để thôi.',
      ),
      text(
        'Số trong tệp dùng dấu chấm thập phân và không có dấu phân cách hàng nghìn, để chương trình khác đọc được. Nếu Excel đặt cả dòng vào một cột, hãy dùng Dữ liệu → Từ văn bản/CSV và chọn dấu phẩy.',
      ),
    ],
  },
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
    id: 'bao-cao-word',
    title: 'Báo cáo Word, phụ lục Excel',
    blocks: [
      text(
        'Nút “Báo cáo Word” ở trang So sánh lập báo cáo tổng hợp theo bộ lọc đang chọn, đúng thể thức Nghị định 30/2020/NĐ-CP: tình hình nộp, kết quả theo kênh, so sánh đơn vị kèm biểu đồ, so với cùng kỳ, nhiệm vụ, số liệu cần xác minh, và các phụ lục đủ mọi đơn vị.',
      ),
      list(
        'Mọi câu, mọi số trong báo cáo là của các trang tương ứng, với cùng bộ lọc. Cơ quan, địa danh, người ký, nơi nhận được nhớ cho lần sau; số văn bản để trống.',
        '“Tải phụ lục Excel” cho các phụ lục ấy dưới dạng bảng tính.',
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
          'cách viết tên trong tệp ứng với đơn vị nào, trong huyện hoặc tỉnh nào, áp dụng cho tệp nào.',
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
  ...unitSections,
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
        'Đọc được: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv, .txt, .docx, thư mục và tệp .zip chứa các tệp ấy. Nội dung quyết định, không phải phần đuôi của tên tệp.',
        'Tệp .doc và .pdf chưa đọc được: hãy mở bằng Word rồi lưu thành .docx, hoặc chép bảng sang Excel và lưu thành .xlsx.',
        'Mỗi tệp tối đa 100 MB; tệp nén bung ra tối đa 1 GB và không quá 100 lần kích thước của nó.',
        'Tệp đặt mật khẩu phải bỏ mật khẩu trước khi nạp.',
        'Công thức không được tính lại: chương trình dùng kết quả đã lưu trong tệp. Macro, liên kết ngoài và hình ảnh không được chạy hay mở.',
      ),
    ],
  },
];

export const guide = {
  lead: 'Cách nạp báo cáo, xem lại nghi vấn, so sánh và xuất bảng. Chương trình không cần Internet.',
  contents: 'Nội dung',
  shortcuts: { id: 'phim-tat', title: 'Phím tắt' },
  shortcutsText:
    'Mọi việc đều làm được bằng bàn phím. Nhấn phím ? ở bất kỳ trang nào để xem danh sách phím tắt.',
  problems: {
    id: 'danh-muc-nghi-van',
    title: 'Danh mục nghi vấn',
    text: 'Tất cả những điều chương trình có thể nêu ra khi đọc một tệp, xếp theo mức độ. Mã bằng tiếng Anh là mã dùng trong tệp problems.csv của chương trình dòng lệnh.',
  },
} as const;
