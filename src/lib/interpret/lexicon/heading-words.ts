import { Phrases } from './phrases.ts';

/** What the heading of a column says its cells are. */
export type Heading =
  | 'ordinal'
  | 'unit'
  | 'code'
  | 'channel'
  | 'measure'
  | 'value'
  | 'period'
  | 'note'
  | 'link'
  | 'comparison'
  | 'task'
  | 'content'
  | 'result'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'status'
  | 'done'
  | 'not_done'
  | 'in_progress'
  | 'partial'
  | 'finished'
  | 'rate'
  | 'plan'
  | 'ignored';

/** Headings that are one of these words and nothing else, whatever stands in brackets behind them. */
export const WHOLE = new Phrases<Heading>([
  [
    'ordinal',
    'stt|câu|câu số|câu hỏi số|tt|số tt|số thứ tự|thứ tự|#|no|s t t|t t|stt tt|mã nv|mã nhiệm vụ|mã việc',
  ],
  [
    'unit',
    'đơn vị|đ vị|đvị|tên đ vị|tên đơn vị|đơn vị báo cáo|đơn vị hành chính|tên đơn vị hành chính|cơ quan đơn vị|' +
      'cơ quan|địa phương|địa bàn|tên cơ quan|tên cơ quan đơn vị|xã|phường|huyện|xã phường|xã thị trấn|' +
      'xã phường thị trấn|phường xã|xã phường đặc khu|phường xã đặc khu|các xã|tên xã|' +
      'tên phường|tên huyện|tên xã phường|tên xã thị trấn|tên xã phường thị trấn|' +
      'tên xã phường đặc khu|huyện xã|huyện thị xã thành phố|huyện thị xã|huyện thành phố|' +
      'huyện thị xã thành phố xã|huyện tp|huyện tx tp|đơn vị cấp xã|tên đơn vị cấp xã|tên địa phương|xã phường tt|xã tt|tên xã tt|ubnd xã phường|ubnd các xã phường|đơn vị trực thuộc|ubnd xã|ubnd cấp xã|ubnd các xã|đơn vị xã|đơn vị xã phường|' +
      'nơi gửi|nơi báo cáo|ai gửi|xã nào|đơn vị nào|bộ phận báo cáo|đơn vị gửi|đơn vị nộp|đơn vị gửi báo cáo|đơn vị nộp báo cáo|đơn vị đoàn thể|cơ quan đơn vị đoàn thể|' +
      'đơn vị thực hiện|cấp xã|phòng đơn vị|phòng ban|phòng ban đơn vị|tên phòng|tên phòng ban|các phòng đơn vị|phòng ban chuyên môn|' +
      'sở ban ngành|sở ngành|sở ban ngành địa phương|thôn|tên thôn|thôn bản|tên thôn bản|thôn xóm|xóm|ấp|khóm|khóm ấp|ấp khóm|buôn|thôn buôn|' +
      'trường|tên trường|tên trường học|các trường|đơn vị trường học|trường học|khu phố|thôn khu phố|tổ dân phố|thôn tổ dân phố|thôn tdp|tdp|tên tổ dân phố|tên thôn tổ dân phố',
  ],
  ['code', 'mã|mã xã|mã đơn vị|mã đvhc|mã số|mã huyện|mã đơn vị hành chính|mã xã phường'],
  [
    'channel',
    'kênh|kênh tuyên truyền|hình thức|hình thức tuyên truyền|tên kênh|' +
      'các hình thức tuyên truyền|hình thức kênh tuyên truyền|kênh hình thức tuyên truyền|' +
      'kênh hình thức|phương tiện|phương tiện tuyên truyền|loại hình|loại hình tuyên truyền|' +
      'chỉ tiêu|chỉ tiêu tuyên truyền|tiêu chí tuyên truyền|tên chỉ tiêu|chỉ tiêu báo cáo|chỉ tiêu thống kê|nội dung báo cáo|tiêu chí|nội dung tuyên truyền|hoạt động|hoạt động tuyên truyền|' +
      'phương thức|phương thức tuyên truyền|cách thức tuyên truyền|kênh truyền thông|kênh thông tin|nội dung hình thức|nội dung hình thức tuyên truyền|hình thức nội dung tuyên truyền|' +
      'danh mục|hạng mục|nền tảng|tên nền tảng|nền tảng mạng xã hội|nền tảng mxh|nền tảng số|nơi đăng phát|nơi đăng|nơi đăng tải|nơi phát|nơi đăng bài|nơi tuyên truyền|bằng cách nào|làm bằng cách nào|mình làm bằng cách nào|hình thức nào|kênh nào|đăng ở đâu|đăng phát ở đâu|đăng bài ở đâu|đăng phát trên',
  ],
  [
    'measure',
    'tính theo|loại đơn vị|đơn vị đếm|đ vị tính|đvị tính|đơn vị tính|đvt|đ v t|đv tính|đ v tính|đơn vị đo',
  ],
  [
    'value',
    'số lượng|số liệu|sl|giá trị|trả lời|câu trả lời|phần trả lời|nội dung trả lời|số liệu trả lời|kết quả số lượng|số lượng thực hiện|kết quả đạt được|' +
      'số đạt được|số lượng đạt được|con số|trị số|thực hiện được|kết quả th|số phát sinh|phát sinh|thực tế|thực tế thực hiện|thực tế đạt được|số thực tế|khối lượng|khối lượng thực hiện|số đã làm|' +
      'số đã thực hiện|đã thực hiện được|trong kỳ|kỳ này|thực hiện trong kỳ|phát sinh trong kỳ|số trong kỳ|th|' +
      'được bao nhiêu|được mấy|làm được|làm được bao nhiêu|đã làm được|đã làm được bao nhiêu|bao nhiêu|số làm được|số thực hiện|mức thực hiện|mức đạt|mức đạt được|thực hiện năm|số liệu thực hiện|trong tháng|trong quý|trong năm|trong 6 tháng|tháng này|quý này|năm nay|năm này|thực hiện tháng này|thực hiện quý này|thực hiện kỳ này|thực hiện năm nay|kết quả kỳ này|kết quả quý này',
  ],
  [
    'period',
    'kỳ|kỳ bc|thời điểm báo cáo|kỳ báo cáo|tháng báo cáo|quý báo cáo|năm báo cáo|kỳ thực hiện|tháng năm|tháng quý|kỳ số liệu|thời kỳ|tuần|tháng|quý|năm|kỳ tổng hợp',
  ],
  [
    'note',
    'tác giả|tên tác giả|biên tập viên|người biên tập|người viết|người viết bài|người đọc|phát thanh viên|phóng viên|cộng tác viên|người đăng|ghi chú|ghi thêm|nói thêm|ghi cho rõ|nói rõ|nói rõ thêm|lưu ý|lời nhắn|nhắn thêm|giải trình|thuyết minh|giải thích|gc|chú thích|diễn giải|ý kiến|ý kiến khác|ý kiến góp ý|góp ý|lý do|nguyên nhân|ghi chú lý do|lý do nguyên nhân|khó khăn vướng mắc|khó khăn|vướng mắc|' +
      'tồn tại hạn chế|kiến nghị|đề xuất|kiến nghị đề xuất|đề xuất kiến nghị|lý do chưa hoàn thành|nguyên nhân chưa hoàn thành',
  ],
  [
    'lead',
    'bộ phận tham mưu|đơn vị tham mưu|cơ quan tham mưu|tham mưu|người làm|ai làm|bộ phận làm|người bộ phận làm|đơn vị làm',
  ],
  [
    'deadline',
    'thời điểm|thời điểm hoàn thành|thời điểm thực hiện|kết thúc|ngày kết thúc|khi nào xong|bao giờ xong|khi nào|làm khi nào|xong trước|xong trước ngày|' +
      'hoàn thành trước|hoàn thành trước ngày|trước ngày',
  ],
  ['link', 'link|đường link|liên kết|đường dẫn|minh chứng|link minh chứng|tài liệu kiểm chứng'],
  [
    'task',
    'nội dung nhiệm vụ|nhiệm vụ|tên nhiệm vụ|nội dung công việc|công việc|' +
      'nội dung nhiệm vụ được giao|nhiệm vụ được giao|tên công việc|nhiệm vụ giải pháp|' +
      'nội dung hoạt động|nội dung triển khai|việc|tên đầu việc|việc làm|việc phải làm|việc cần làm|đầu việc|công việc phải làm|công việc cần làm|việc được giao',
  ],
  [
    'content',
    'tên hoạt động|tên nội dung|tên việc|làm gì|việc gì|đã làm gì|làm những gì|đã làm những gì|làm được gì|làm được những gì|nội dung hỏi|điều cần hỏi|nội dung|chỉ số|câu hỏi|nội dung thực hiện|việc đã làm|nội dung đã làm|công việc đã làm|nội dung đã thực hiện|việc đã thực hiện|hoạt động đã thực hiện|row labels|nhãn hàng',
  ],
  [
    'result',
    'kết quả|kết quả cụ thể|kết quả thực tế|kết quả thực hiện|sản phẩm|sản phẩm chỉ tiêu|kết quả sản phẩm|sản phẩm kết quả|' +
      'sản phẩm đầu ra|kết quả dự kiến|chỉ tiêu sản phẩm|tình hình thực hiện|kết quả đầu ra|' +
      'sản phẩm dự kiến|kq|kq thực hiện|kết quả cần đạt|yêu cầu sản phẩm|sản phẩm hoàn thành|thực hiện|tình hình|tình hình triển khai',
  ],
  [
    'done',
    'hoàn thành|đã hoàn thành|ht|đã ht|xong|đạt|đã thực hiện|đã làm|đã xong|trước hạn|đúng hạn|trước thời hạn|đúng thời hạn|đúng tiến độ|hoàn thành đúng hạn|hoàn thành trước hạn|hoàn thành trước đúng hạn|' +
      'hoàn thành trễ hạn|hoàn thành quá hạn|hoàn thành chậm|hoàn thành sau hạn|hoàn thành đúng tiến độ|hoàn thành chậm tiến độ|ht đúng hạn|ht quá hạn|ht trễ hạn',
  ],
  [
    'not_done',
    'chưa hoàn thành|không hoàn thành|cht|chưa thực hiện|không đạt|chưa đạt|quá hạn chưa hoàn thành|chưa hoàn thành quá hạn|' +
      'trễ hạn chưa hoàn thành|cht quá hạn|chưa triển khai|chưa làm|chưa xong|quá hạn|trễ hạn',
  ],
  [
    'in_progress',
    'đang thực hiện|đang triển khai|đang làm|đang thực hiện trong hạn|chưa hoàn thành trong hạn|trong hạn',
  ],
  [
    'comparison',
    'biến động|so với quý trước|so với tháng trước|so với ck|so ck|còn lại|còn thiếu|số còn lại|số còn thiếu|còn phải thực hiện',
  ],
  ['partial', 'hoàn thành một phần|cơ bản hoàn thành'],
  [
    'status',
    'trạng thái|trạng thái duyệt|tình trạng|mức độ hoàn thành|tiến độ thực hiện|tiến độ|đánh giá|' +
      'trạng thái thực hiện|tình trạng thực hiện|tình trạng hoàn thành|tình hình hoàn thành|hiện trạng|mức độ thực hiện|xong chưa|hoàn thành chưa|đã xong chưa|tự đánh giá|kết quả đánh giá',
  ],
  [
    'ignored',
    'dân số|tổng dân số|số dân|số khẩu|số nhân khẩu|nhân khẩu|diện tích|diện tích tự nhiên|mật độ dân số|cụm thi đua|khối thi đua|sđt|số đt|đt liên hệ|mã định danh|' +
      'điểm|tổng điểm|tổng số điểm|số điểm|điểm số|điểm chấm|điểm tự chấm|điểm thẩm định|điểm chuẩn|điểm tối đa|' +
      'điểm đạt được|điểm cộng|điểm trừ|xếp loại|hạng|thứ hạng',
  ],
  [
    'plan',
    'ct|số kh|chỉ tiêu kh|kế hoạch|kế hoạch giao|kế hoạch năm|kế hoạch được giao|chỉ tiêu giao|chỉ tiêu được giao|' +
      'chỉ tiêu kế hoạch|ct năm|ct giao|ct được giao|ct kh|chỉ tiêu đề ra|kế hoạch đề ra|mục tiêu đề ra|chỉ tiêu năm|số lượng dự kiến|dự kiến số lượng|số lượng kế hoạch|kế hoạch số lượng|dự kiến thực hiện|số lượng đăng ký|mục tiêu|kh|kh năm|giao|được giao|số giao|giao năm|kh giao|' +
      'chỉ tiêu đăng ký|đăng ký|đăng ký chỉ tiêu|chỉ tiêu phấn đấu|chỉ tiêu tối thiểu|định mức|số lượng tối thiểu|số lượng giao|mức giao|chỉ tiêu phân bổ|số phân bổ|số phân công|' +
      'yêu cầu|yêu cầu tối thiểu|mức yêu cầu|số lượng yêu cầu|chỉ tiêu yêu cầu|mức tối thiểu|số tối thiểu|tối thiểu|định mức tối thiểu|' +
      'định mức giao|phấn đấu|mục tiêu phấn đấu|số phấn đấu|phải đạt|cần đạt|dự kiến|tối đa|mức tối đa|số tối đa|mức đăng ký|mức phấn đấu|mức kế hoạch',
  ],
  [
    'rate',
    'tl|tl %|tỷ lệ|tỉ lệ|tỷ lệ hoàn thành|tỉ lệ hoàn thành|% hoàn thành|% thực hiện|% kế hoạch|' +
      'tỷ lệ thực hiện|tỷ lệ đạt|tỷ lệ % hoàn thành|tỷ lệ % thực hiện|thực hiện kế hoạch %|' +
      'tỷ lệ %|phần trăm hoàn thành|%',
  ],
]);

/** Headings that contain these words. */
export const CONTAINED = new Phrases<Heading>([
  [
    'lead',
    'chủ trì|phụ trách|người thực hiện|người đơn vị thực hiện|đơn vị người thực hiện|cá nhân đơn vị thực hiện|cơ quan thực hiện|bộ phận thực hiện|' +
      'đơn vị thực hiện chính|đầu mối',
  ],
  ['coordinating', 'phối hợp'],
  ['deadline', 'thời gian|thời hạn|hạn hoàn thành|ngày hoàn thành|hạn|tiến độ hoàn thành'],
  [
    'comparison',
    'so sánh|so với chỉ tiêu|so với kế hoạch|so với kh|so với định mức|so với mục tiêu|tăng giảm|so với cùng kỳ|so cùng kỳ|chênh lệch|tăng|giảm|tốc độ|tỷ lệ so sánh|' +
      'so với kỳ trước|so với năm trước',
  ],
  ['status', 'mức độ hoàn thành'],
  ['note', 'ghi chú|nhận xét|ý kiến khác|ý kiến đề xuất|góp ý'],
  ['link', 'link|minh chứng|đường dẫn'],
  ['task', 'nội dung nhiệm vụ|nhiệm vụ'],
  ['code', 'mã xã|mã đơn vị'],
  [
    'ignored',
    'ai theo dõi|ai phụ trách|ai lập|ai báo cáo|số đt|sđt|họ và tên|họ tên|chức vụ|số điện thoại|điện thoại|email|xếp hạng|thứ hạng|xếp thứ|tên tệp|ngày chụp|người lập|' +
      'mã câu|mã câu hỏi|dấu thời gian|timestamp|người gửi|người báo|người báo số|người báo số liệu|người cung cấp số liệu|người nộp|người nhập|người cập nhật|người theo dõi nhập|người điền|tên người|thời gian bắt đầu|địa chỉ email|người cung cấp|người tổng hợp|người duyệt|' +
      'ngày báo cáo|ngày lập|ngày lập biểu|ngày gửi|ngày nộp|ngày nhập|ngày nhận|ngày cập nhật|thời gian gửi|thời gian nộp|thời gian nhập|thời gian cập nhật',
  ],
]);
