import type { ProblemCode, Severity } from '#lib/domain/problem.ts';

/** What a kind of problem means in general, and what a person does about it. */
export interface CatalogueEntry {
  readonly meaning: string;
  readonly todo: string;
}

export const severityNames = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
} satisfies Record<Severity, string>;

const askAgain = 'Đề nghị đơn vị gửi lại tệp.';
const checkSource = 'Mở tệp gốc để kiểm tra.';
const nothing = 'Thường không phải làm gì.';

/** The catalogue of problems in the user guide: one entry a code, whatever the cell. */
export const problemCatalogue = {
  'file-empty': { meaning: 'Tệp không có nội dung.', todo: askAgain },
  'file-too-large': {
    meaning: 'Tệp lớn hơn 100 MB.',
    todo: 'Bỏ hình ảnh trong tệp hoặc chia tệp rồi nạp lại.',
  },
  'file-unpacks-too-large': {
    meaning: 'Tệp bung ra lớn bất thường so với kích thước của nó, nên bị từ chối để trình duyệt khỏi treo.',
    todo: 'Giải nén bằng Windows, kiểm tra rồi nạp từng tệp.',
  },
  'file-password': {
    meaning: 'Tệp được đặt mật khẩu.',
    todo: 'Mở bằng Excel, bỏ mật khẩu, lưu rồi nạp lại.',
  },
  'file-corrupt': {
    meaning: 'Tệp hỏng hoặc bị cắt ngang khi gửi.',
    todo: 'Thử mở bằng Excel và lưu thành tệp mới; nếu không mở được, đề nghị đơn vị gửi lại.',
  },
  'file-takes-too-long': {
    meaning: 'Đọc tệp quá lâu nên đã dừng lại.',
    todo: 'Mở tệp bằng Excel, xoá các dòng, cột trống và trang tính thừa, lưu lại rồi nạp lại.',
  },
  'file-stops-reader': {
    meaning: 'Chương trình đọc tệp đã dừng giữa chừng ở tệp này.',
    todo: 'Mở tệp bằng Excel và lưu thành .xlsx mới; nếu không mở được, đề nghị đơn vị gửi lại.',
  },
  'file-kind-unknown': {
    meaning: 'Nội dung tệp không phải loại mà chương trình đọc được.',
    todo: 'Lưu bảng thành .xlsx hoặc .csv rồi nạp lại.',
  },
  'file-kind-convert': {
    meaning: 'Tệp thuộc loại phải chuyển đổi trước khi đọc (.doc, .pdf).',
    todo: 'Mở bằng Word rồi lưu thành .docx, hoặc chép bảng sang Excel và lưu thành .xlsx.',
  },
  'file-parquet-codec': {
    meaning: 'Tệp Parquet được nén theo cách mà chương trình không đọc được.',
    todo: 'Ghi lại tệp với kiểu nén Snappy, GZIP hoặc không nén rồi nạp lại.',
  },
  'zip-in-zip': {
    meaning: 'Trong tệp nén có một tệp nén khác; tệp nén bên trong không được mở.',
    todo: 'Giải nén tệp bên trong rồi nạp riêng.',
  },
  'sheet-without-figures': {
    meaning: 'Trang tính không có số liệu, nhiệm vụ hay chỉ tiêu nào được nhận ra.',
    todo: 'Nếu trang tính có bảng số liệu, hãy kiểm tra dòng tiêu đề của bảng.',
  },
  'hidden-sheet': {
    meaning: 'Trang tính bị ẩn trong tệp.',
    todo: 'Hỏi đơn vị xem có dùng trang tính này không.',
  },
  'hidden-rows': {
    meaning: 'Bảng có dòng bị ẩn.',
    todo: 'Bỏ ẩn trong tệp gốc để xem các dòng ấy có cần tính không.',
  },
  'hidden-columns': {
    meaning: 'Bảng có cột bị ẩn.',
    todo: 'Bỏ ẩn trong tệp gốc để xem các cột ấy có cần tính không.',
  },
  'text-box': {
    meaning:
      'Hộp chữ của trang tính hoặc chú thích cuối trang của văn bản ghi số liệu. Số liệu ở đó không được đọc.',
    todo: 'Nếu số liệu ấy cần tính, đề nghị đơn vị ghi vào ô hoặc vào lời văn.',
  },
  'figure-left-out': {
    meaning:
      'Đoạn văn có số nhưng không cho biết thuộc kênh nào, hoặc chỉ ghi tần suất. Chương trình không tính.',
    todo: 'Nếu là số liệu cần tính, ghi vào bảng hoặc ghi rõ kênh trong câu.',
  },
  'formula-without-value': {
    meaning: 'Ô có công thức nhưng trong tệp chưa lưu kết quả.',
    todo: 'Mở tệp bằng Excel, lưu lại rồi nạp lại.',
  },
  'formula-error': {
    meaning: 'Công thức trong ô báo lỗi (#REF!, #DIV/0!…).',
    todo: 'Sửa công thức trong tệp gốc.',
  },
  'date-in-count': {
    meaning: 'Ô số lượng chứa ngày tháng: Excel đã tự đổi thứ gõ vào (như 6/6) thành ngày.',
    todo: 'Định dạng ô là Văn bản, gõ lại giá trị đúng.',
  },
  'number-ambiguous': {
    meaning:
      'Số có thể hiểu theo hai cách, như “1.234” là một nghìn hai trăm ba mươi tư hay 1,234; “60 lượt x 2 loa” là 60 hay 120; hoặc viết chưa chắc, như “1l”, “12?”.',
    todo: checkSource,
  },
  'number-fraction': { meaning: 'Số đếm nhưng có phần thập phân.', todo: checkSource },
  'number-negative': { meaning: 'Số đếm nhưng mang dấu âm.', todo: checkSource },
  'percent-among-counts': {
    meaning: 'Ô ghi phần trăm, trong khi các ô khác của cột ghi số lượng.',
    todo: checkSource,
  },
  'letter-o-as-zero': { meaning: 'Chữ O đứng ở chỗ của số 0.', todo: 'Sửa thành số 0 trong tệp gốc.' },
  'dash-meaning': {
    meaning:
      'Ô số lượng ghi “-” hoặc “Không”: có nơi hiểu là 0, có nơi là chưa có số liệu. Chương trình không tính là 0.',
    todo: 'Hỏi đơn vị nếu số liệu này quan trọng.',
  },
  'declared-missing': {
    meaning: 'Đơn vị ghi là chưa có số liệu (“đang cập nhật”). Không tính là 0.',
    todo: 'Đôn đốc đơn vị bổ sung.',
  },
  'repeated-above': { meaning: 'Ô ghi lặp lại giá trị của ô phía trên (“nt”, dấu ″).', todo: nothing },
  'done-without-figure': {
    meaning: 'Đơn vị ghi đã làm nhưng không có con số.',
    todo: 'Đề nghị đơn vị ghi số lượng.',
  },
  'rate-without-count': {
    meaning: 'Ô ghi tần suất (“2 lần/tuần”), không ghi số lượng trong kỳ.',
    todo: 'Đề nghị đơn vị ghi số lượng.',
  },
  'text-in-count': { meaning: 'Ô số lượng chứa chữ mà không đọc được thành số.', todo: checkSource },
  'merged-over-units': {
    meaning: 'Một ô gộp chung cho nhiều đơn vị: không biết số liệu thuộc đơn vị nào.',
    todo: 'Bỏ gộp ô trong tệp gốc và ghi số của từng đơn vị.',
  },
  'measure-unknown': {
    meaning:
      'Cột đơn vị tính ghi một từ chưa có trong từ điển; số liệu được tính theo đơn vị thường dùng của kênh (tin, bài; lượt phát; tấm…).',
    todo: 'Sửa nếu viết sai; nếu đúng, thêm từ ấy vào từ điển trong phần Cài đặt.',
  },
  'column-unknown': {
    meaning: 'Cột có số nhưng tiêu đề không cho biết đó là kênh hay đơn vị tính nào.',
    todo: 'Viết rõ tiêu đề cột trong tệp gốc.',
  },
  'period-unknown': {
    meaning: 'Không tìm thấy kỳ báo cáo trong tiêu đề, tên trang tính hay tên tệp.',
    todo: 'Ghi rõ kỳ trong tên tệp hoặc tiêu đề, như “Quý I năm 2026”.',
  },
  'period-disagrees': { meaning: 'Các chỗ trong tệp nói về những kỳ báo cáo khác nhau.', todo: checkSource },
  'unit-unknown': {
    meaning: 'Tên đơn vị không có trong danh mục của kỳ ấy. Số liệu được giữ với tên như đã ghi.',
    todo: 'Kiểm tra chính tả và tỉnh đang chọn của bộ dữ liệu.',
  },
  'unit-ambiguous': {
    meaning: 'Nhiều đơn vị có cùng tên này.',
    todo: 'Ghi thêm tên huyện hoặc mã đơn vị trong tệp gốc.',
  },
  'unit-abolished': {
    meaning: 'Đơn vị không còn tồn tại trong kỳ báo cáo ấy (đã sáp nhập, đổi tên hoặc giải thể).',
    todo: 'Hỏi đơn vị xem số liệu thuộc đơn vị nào sau sắp xếp.',
  },
  'unit-without-diacritics': {
    meaning: 'Tên đơn vị viết không dấu, hoặc viết i thay cho y; chỉ một đơn vị khớp nên đã được nhận.',
    todo: nothing,
  },
  'sheet-of-other-unit': {
    meaning: 'Tên trang tính là của một xã khác với xã ghi ở tiêu đề; chương trình theo tiêu đề.',
    todo: 'Hỏi đơn vị xem số liệu là của xã nào, rồi sửa tiêu đề hoặc tên trang tính.',
  },
  'unit-by-rows': {
    meaning:
      'Trang tính không ghi tên đơn vị báo cáo, nhưng các đơn vị trong bảng đều thuộc một huyện hoặc một tỉnh; dòng tổng được tính cho huyện hoặc tỉnh ấy.',
    todo: 'Nếu bảng do đơn vị khác lập, ghi tên đơn vị ấy trong tệp gốc.',
  },
  'unit-code-disagrees': {
    meaning: 'Mã và tên đơn vị không khớp nhau; chương trình theo tên.',
    todo: 'Sửa mã trong tệp gốc.',
  },
  'layout-doubtful': {
    meaning: 'Cách sắp xếp bảng khó hiểu chắc chắn.',
    todo: 'Đối chiếu vài số liệu với tệp gốc.',
  },
  'figures-outside': {
    meaning: 'Có các cột số nằm ngoài mọi bảng đọc được, nên không được tính.',
    todo: 'Mở trang tính; nếu là số liệu, ghi tiêu đề cho các cột đó hoặc chỉ dòng tiêu đề rồi nạp lại.',
  },
  'form-figure-outside': {
    meaning: 'Số ghi ngoài các ô của biểu mẫu, không được tính.',
    todo: 'Nếu số này cần tính, đề nghị đơn vị ghi vào đúng ô của biểu mẫu.',
  },
  'form-state-beside-figure': {
    meaning: 'Biểu mẫu vừa ghi số lượng, vừa chọn tình trạng không có số; chương trình lấy số lượng.',
    todo: 'Hỏi đơn vị nếu số lượng không đúng.',
  },
  'list-row-unknown': {
    meaning:
      'Dòng của tệp facts.csv, tasks.csv hoặc targets.csv có mã hoặc số không đúng định dạng, không được tính.',
    todo: 'Sửa các cột được nêu theo danh mục mã của định dạng rồi nạp lại.',
  },
  'task-contradictory': {
    meaning: 'Nhiệm vụ được đánh dấu vừa hoàn thành vừa chưa hoàn thành.',
    todo: 'Hỏi đơn vị rồi sửa trong tệp gốc.',
  },
  'task-status-unknown': { meaning: 'Không hiểu nội dung ghi ở cột tình trạng.', todo: checkSource },
  'link-unsafe': {
    meaning:
      'Đường dẫn minh chứng không phải địa chỉ http hoặc https; được giữ dưới dạng chữ, không mở được.',
    todo: 'Đề nghị đơn vị ghi địa chỉ trang web đầy đủ.',
  },
  'total-unnamed': {
    meaning: 'Dòng có số liệu nhưng không ghi tên; đang được coi là dòng tổng.',
    todo: 'Nếu là số liệu của một đơn vị, đề nghị ghi tên đơn vị rồi nạp lại.',
  },
  'row-without-channel': {
    meaning: 'Dòng của bảng liệt kê có số liệu nhưng không ghi kênh; số liệu của dòng không được tính.',
    todo: 'Đề nghị ghi kênh rồi nạp lại.',
  },
  'row-unnamed': {
    meaning: 'Dòng có số liệu và số thứ tự nhưng không ghi tên đơn vị; số liệu của dòng không được tính.',
    todo: 'Đề nghị ghi tên đơn vị rồi nạp lại.',
  },
  'total-mismatch': { meaning: 'Dòng tổng không bằng tổng các phần.', todo: checkSource },
  'part-exceeds-whole': { meaning: 'Phần “trong đó” lớn hơn tổng chứa nó.', todo: checkSource },
  conflict: {
    meaning: 'Cùng một số liệu được ghi ở hai nơi với giá trị khác nhau. Không bên nào được cộng.',
    todo: 'Hỏi đơn vị giá trị nào đúng, sửa tệp rồi nạp lại.',
  },
  'duplicate-sheet': { meaning: 'Hai trang tính có nội dung như nhau; chỉ tính một.', todo: nothing },
  'duplicate-submission': { meaning: 'Hai tệp của một đơn vị có cùng số liệu; chỉ tính một.', todo: nothing },
  'superseded-submission': { meaning: 'Tệp đã được một tệp mới hơn của đơn vị thay thế.', todo: nothing },
  'year-slip': {
    meaning: 'Năm trong tệp có vẻ gõ nhầm, không hợp với các chỗ khác.',
    todo: 'Kiểm tra và sửa năm trong tệp gốc.',
  },
  'unit-repeated': {
    meaning:
      'Một đơn vị có hai dòng trong cùng một bảng. Cả hai đang được cộng, trừ khi là phiếu trả lời gửi lại.',
    todo: 'Kiểm tra xem một dòng có bị chép thừa hay là của đơn vị khác. Phiếu trả lời gửi lại thì dòng sau đã được tính thay dòng trước.',
  },
  'percent-over-hundred': {
    meaning: 'Tỷ lệ lớn hơn 100%.',
    todo: checkSource,
  },
  'outlier-in-series': {
    meaning: 'Số liệu khác hẳn các kỳ khác của chính đơn vị ấy. Số vẫn được giữ như đã ghi.',
    todo: 'Xem ô gốc có gõ thừa, thiếu chữ số hay nhầm dấu phân cách không; đúng thì không phải làm gì.',
  },
  'outlier-among-peers': {
    meaning:
      'Số liệu lớn hơn hẳn các đơn vị cùng cấp, trong cùng bảng hoặc trong các tệp khác của kỳ ấy. Số vẫn được giữ như đã ghi.',
    todo: 'Xem ô gốc có gõ thừa chữ số hay nhầm dấu phân cách không; đúng thì không phải làm gì.',
  },
  'cumulative-decreases': {
    meaning: 'Số của kỳ dài nhỏ hơn số của một kỳ nằm trong nó, như 9 tháng nhỏ hơn 6 tháng.',
    todo: 'Hỏi đơn vị xem số nào đúng.',
  },
  'cumulative-disagrees': {
    meaning: 'Số của kỳ dài khác tổng các kỳ hợp thành nó, như cả năm khác tổng bốn quý.',
    todo: 'Có thể do kỳ báo cáo chốt sớm hoặc có số bổ sung; nếu chênh nhiều thì hỏi đơn vị.',
  },
  'comparison-disagrees': {
    meaning: 'Số so sánh (cùng kỳ, kỳ trước, lũy kế) khác số mà đơn vị đã báo cáo cho chính kỳ ấy.',
    todo: 'Thường là số đã được bổ sung sau; chương trình dùng số của báo cáo kỳ ấy.',
  },
  'units-disagree-with-whole': {
    meaning: 'Số chung của các đơn vị cấp dưới không khớp với số của từng đơn vị ở trang hoặc tệp khác.',
    todo: 'Đối chiếu với báo cáo của từng đơn vị.',
  },
  'units-missing': {
    meaning: 'Hầu hết đơn vị cùng cấp đã có số liệu của kỳ này, còn vài đơn vị chưa có.',
    todo: 'Đôn đốc các đơn vị ấy, hoặc nạp thêm tệp của họ.',
  },
  'periods-missing': {
    meaning: 'Đơn vị có số liệu của kỳ trước và kỳ sau nhưng thiếu kỳ ở giữa.',
    todo: 'Tìm báo cáo của kỳ ấy và nạp thêm.',
  },
} satisfies Record<ProblemCode, CatalogueEntry>;
