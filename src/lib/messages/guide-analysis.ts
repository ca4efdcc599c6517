import { list, steps, text, type GuideSection } from './guide-blocks.ts';

/** The guide's sections about comparing, and handing out what was found. */
export const analysisSections: readonly GuideSection[] = [
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
        'Chỉ tiêu ghi “mỗi xã”, “từng xã” trong kế hoạch của tỉnh, huyện, Sở được đếm theo từng xã: “12/78 xã đạt”, bao nhiêu xã chưa đạt, chưa xác định, chưa có số liệu.',
        'Bảng từng nhiệm vụ xếp được theo số nhiệm vụ chưa xong. Phím mũi tên đi từ ô này sang ô khác, Enter mở nội dung, kết quả và minh chứng.',
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
        '“Tải bộ dữ liệu mở” ở trang Cài đặt lấy mọi số liệu đang tính ra một tệp .zip gồm các tệp Parquet chia theo tỉnh và năm, kèm bản giải thích từng cột, để chương trình khác phân tích. Tệp facts.csv, tasks.csv, targets.csv đúng định dạng của chương trình, do ai lập cũng được, nạp vào ở trang Nhập liệu như tệp báo cáo. Tệp .zip của bộ dữ liệu mở, hoặc từng tệp part.parquet trong đó, cũng nạp lại được: đúng những số liệu, nhiệm vụ, chỉ tiêu ấy. Bộ dữ liệu mở đặt cùng máy chủ với trang này mở được theo địa chỉ ở trang Cài đặt, phần Mở bộ dữ liệu đã công bố: chọn tỉnh, năm, nếu cần thì một đơn vị; chỉ những phần ấy được tải.',
      ),
      text(
        '“Xuất ảnh” ở mỗi biểu đồ, bảng nhiệt, bảng từng nhiệm vụ và bảng nộp báo cáo qua các kỳ tải về ảnh PNG hoặc SVG có tiêu đề, cơ sở so sánh, nguồn và ngày.',
      ),
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
];
