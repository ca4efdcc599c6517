import { formatNumber } from './format.ts';

const files = (count: number) => `${formatNumber(count)} tệp`;

/** Words of the queue of files (hàng chờ) on the import page. */
export const queueWords = {
  states: {
    asked: 'Cần trả lời',
    waiting: 'Đang chờ nhập',
    entered: 'Đã vào số liệu',
    known: 'Trùng',
    refused: 'Không mở được',
    stopped: 'Bị dừng',
  },
  all: 'Tất cả',
  review: 'Cần xem lại',
  filter: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  stateNotes: {
    asked: 'chưa tính vào số liệu cho đến khi trả lời câu hỏi, hoặc nhập nguyên như vậy',
    waiting: 'đã đọc xong, chưa tính vào số liệu',
    entered: '',
    known: 'đã có trong bộ dữ liệu, không nạp lại',
    refused: '',
    stopped: 'dừng trước khi đọc',
  },
  layout: (name: string) => `Mẫu biểu “${name}”`,
  noTable: 'Không có bảng số liệu',
  cluster: (count: number) => files(count),
  questions: (count: number) => `${formatNumber(count)} câu hỏi`,
  waitingBadge: 'Chờ nhập',
  askedBadge: 'Cần trả lời',
  enter: (count: number) => `Nhập ${files(count)}`,
  enterOne: (name: string) => `Nhập ${name}`,
  enterShort: 'Nhập',
  enterHint: 'Nhập nguyên như đang đọc được; câu hỏi còn lại vẫn trả lời được sau.',
  entered: (count: number) => `Đã nhập ${files(count)} vào số liệu`,
  autoEnter: 'Tự nhập tệp không có câu hỏi chặn',
  undo: 'Hoàn tác',
  batches: 'Các đợt nhập',
  batch: (time: string, date: string, first: string) => `${time} ngày ${date}: ${first}`,
  wholePart: (part: string) => `Chỉ xem tệp có ô là ${part}`,
  onlyPart: (part: string) => `Đang xem tệp có ô là ${part}`,
  allParts: 'Bỏ lọc theo sổ ô',
  more: (count: number) => `Hiện thêm ${files(count)}`,
  questionsPlace: 'Câu hỏi',
} as const;
