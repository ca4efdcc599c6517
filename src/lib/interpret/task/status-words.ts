import type { TaskStatus } from '#lib/domain/task.ts';
import { Phrases } from '../lexicon/phrases.ts';

type StatusTable = readonly (readonly [TaskStatus, string])[];

/** Said wherever they stand, before anything else is looked for: "chưa hoàn thành" holds "hoàn thành". */
const NEGATIVE: StatusTable = [
  [
    'not_done',
    'chưa hoàn thành|không hoàn thành|chưa thực hiện|chưa triển khai|chưa tổ chức|chưa đạt|' +
      'không đạt|chưa xong',
  ],
  [
    'not_due',
    'chưa đến hạn|chưa tới hạn|chưa đến kỳ|chưa đến thời hạn|chưa đến thời gian|' +
      'chưa đến thời điểm|chưa tới thời gian',
  ],
];

/** Say a status whatever follows them. */
const OPENING: StatusTable = [
  [
    'partial',
    'đạt một phần|đạt 1 phần|đạt phần lớn|cơ bản đạt|hoàn thành một phần|hoàn thành 1 phần|hoàn thành phần lớn|hoàn thành cơ bản|' +
      'cơ bản hoàn thành|cơ bản đã hoàn thành|đã hoàn thành một phần|đã hoàn thành cơ bản|' +
      'đã cơ bản hoàn thành|thực hiện một phần|đã thực hiện một phần|gần hoàn thành',
  ],
  ['done', 'hoàn thành|đã hoàn thành|hoàn tất|đã hoàn tất|thực hiện xong|đã thực hiện xong|đã xong'],
  ['not_due', 'sau khi'],
  [
    // Put off, it was not done when it was to be; what is not due yet is another thing.
    'not_done',
    'hoãn|tạm hoãn|lùi|xin lùi|dời sang|tạm dừng|tạm ngưng|chuyển sang năm|chuyển sang quý|chuyển sang tháng|' +
      'chuyển sang kỳ|chuyển năm sau|chuyển năm|gia hạn|xin gia hạn|đề nghị gia hạn|chuyển quý sau|chuyển kỳ sau|chuyển tháng sau|để sang năm|để sang quý',
  ],
  [
    'in_progress',
    'đang thực hiện|đang triển khai|đang tiến hành|đang tổ chức|đang xây dựng|đang hoàn thiện|' +
      'đang xử lý|tiếp tục thực hiện|tiếp tục triển khai|thực hiện thường xuyên|' +
      'thường xuyên thực hiện',
  ],
  [
    'not_applicable',
    'không phát sinh|ko phát sinh|chưa phát sinh|không phải thực hiện|không thực hiện|' +
      'không áp dụng|không tổ chức',
  ],
];

/** Say a status only where nothing but a clause of its own or a few words follow: "Đạt", "Thường xuyên". */
const ALONE: StatusTable = [
  [
    'done',
    'ht|đã ht|thực hiện tốt|hoàn thiện|đã hoàn thiện|vượt|vượt mức|vượt kế hoạch|đạt|' +
      'đạt yêu cầu|xong|đã thực hiện|đã triển khai|đã triển khai thực hiện|đã tổ chức|đã làm|' +
      'đúng hạn|trước hạn|xong trước hạn|xong đúng hạn|xong rồi|rồi|đã rồi|done|completed|ok|tốt|đã báo cáo|đã ban hành|đã nghiệm thu|kết thúc|đã kết thúc|' +
      'thực hiện đạt yêu cầu|đã phối hợp thực hiện|đã nộp|đã gửi|đã đăng|đã phát|đã treo|đã niêm yết',
  ],
  ['not_done', 'cht|chưa|chưa làm|chưa có|chưa ban hành|chưa báo cáo|quá hạn|trễ hạn'],
  ['partial', 'một phần|cơ bản'],
  [
    'in_progress',
    'thường xuyên|duy trì|duy trì thường xuyên|tiếp tục|đang|đang làm|trong hạn|còn trong hạn|chậm tiến độ|đúng tiến độ|' +
      'đảm bảo tiến độ|bảo đảm tiến độ|vượt tiến độ|theo tiến độ|chờ phê duyệt|chờ duyệt',
  ],
  [
    'not_applicable',
    'kps|n/a|không có|không ps|không có phát sinh|hủy|đã hủy|hủy bỏ|đã hủy bỏ|không làm|dừng thực hiện',
  ],
];

export const STATUS_PHRASES = {
  negative: new Phrases(NEGATIVE),
  opening: new Phrases(OPENING),
  alone: new Phrases(ALONE),
};
