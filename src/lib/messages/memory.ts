import type { OwnWord } from '#lib/domain/decision.ts';
import type { MemoryProblem } from '#lib/domain/memory-file.ts';
import { formatDate, formatNumber } from './format.ts';

/** From when to when a unit holds; empty where that is not limited. */
export function validity(from: string, to: string): string {
  if (from !== '' && to !== '') return `${formatDate(from)} – trước ${formatDate(to)}`;
  if (from !== '') return `từ ${formatDate(from)}`;
  return to === '' ? '' : `trước ${formatDate(to)}`;
}

export const listNames = {
  channels: 'Kênh',
  measures: 'Đơn vị tính',
  statuses: 'Tình trạng nhiệm vụ',
} satisfies Record<OwnWord['list'], string>;

/** What is wrong with a place of a memory file. */
export const memoryProblems = {
  'not-a-memory': 'không phải tệp bộ nhớ',
  'memory-too-new': 'tệp do phiên bản mới hơn của chương trình tạo ra',
  'not-a-list': 'chỗ này phải là một danh sách',
  'word-malformed': 'từ không đúng dạng',
  'answer-malformed': 'câu trả lời không đúng dạng',
  'answer-of-one-file': 'câu trả lời chỉ dành cho một tệp, không nạp',
  'said-twice': 'điều này đã có ở trên',
} satisfies Record<MemoryProblem['code'], string>;

export function memoryProblemText({ code, where }: MemoryProblem): string {
  return `${where}: ${memoryProblems[code]}`;
}

/** Words of the memory (bộ nhớ) in the settings. */
export const memoryWords = {
  title: 'Bộ nhớ',
  lead: 'Những gì chương trình đã nhớ để đọc các tệp sau: mẫu biểu đã gặp, cách viết tên đơn vị, từ ngữ riêng.',
  parts: 'Phần của bộ nhớ',
  search: 'Tìm',
  remove: 'Bỏ',
  edit: 'Sửa',
  save: 'Lưu',
  removed: 'Đã bỏ khỏi bộ nhớ',
  saved: 'Đã lưu vào bộ nhớ',
  undo: 'Hoàn tác',
  actions: 'Việc làm',
  reach: 'Áp dụng cho',
  reaches: { always: 'Mọi tệp', layout: 'Mẫu biểu', sender: 'Tệp của' },

  layouts: {
    title: 'Mẫu biểu',
    empty: 'Chưa có mẫu biểu nào. Mỗi bảng trong tệp đã nhập được nhớ theo các tiêu đề của nó.',
    files: (count: number) => (count === 0 ? 'chưa có tệp nào' : `${formatNumber(count)} tệp`),
    lastUsed: (iso: string) => `dùng lần cuối ${formatDate(iso)}`,
    answers: (count: number) => (count === 0 ? 'không phải hỏi gì' : `${formatNumber(count)} câu trả lời`),
    headings: 'Tiêu đề các cột',
    answersTitle: 'Những điều đã trả lời cho mẫu này',
    noAnswers: 'Chương trình tự đọc được mẫu này, chưa phải hỏi gì.',
    others: 'Những điều đã trả lời cho mọi mẫu biểu',
    removeAnswer: (text: string) => `Bỏ: ${text}`,
    more: (count: number) => `Xem thêm ${formatNumber(count)} mẫu biểu`,
  },

  names: {
    title: 'Tên đơn vị',
    empty: 'Chưa có cách viết tên nào được nhớ.',
    add: 'Thêm cách viết tên…',
    caption: 'Cách viết tên đơn vị đã nhớ',
    columns: { name: 'Viết trong tệp', unit: 'Là', within: 'Chỉ trong', validity: 'Hiệu lực' },
    anywhere: 'mọi nơi',
    addTitle: 'Thêm cách viết tên',
    editTitle: 'Sửa cách viết tên',
    name: 'Tên viết trong tệp',
    nameHint: 'Chữ hoa, chữ thường, số thứ tự và khoảng trắng không quan trọng.',
    meaning: 'Tên này là',
    meanings: {
      unit: 'Một đơn vị trong danh mục',
      other: 'Đơn vị ngoài danh mục',
      group: 'Dòng nhóm, không phải đơn vị',
    },
    unit: 'Đơn vị',
    within: 'Chỉ trong đơn vị cấp trên',
    noParent: 'Mọi nơi',
    clash: (meaning: string) => `Tên này đang được nhớ là ${meaning}; lưu là thay điều ấy.`,
    editOf: (name: string) => `Sửa cách viết “${name}”`,
    removeOf: (name: string) => `Bỏ cách viết “${name}”`,
  },

  words: {
    title: 'Từ điển',
    empty: 'Chưa có từ riêng nào. Thêm từ khi các đơn vị gọi một kênh bằng tên mà chương trình chưa biết.',
    add: 'Thêm từ…',
    caption: 'Từ ngữ riêng của bộ dữ liệu',
    columns: { phrase: 'Từ ngữ', list: 'Loại', meaning: 'Nghĩa', known: 'Chương trình tự hiểu' },
    unknown: 'chưa biết',
    addTitle: 'Thêm từ vào từ điển',
    editTitle: 'Sửa từ trong từ điển',
    list: 'Từ này nói về',
    phrase: 'Từ ngữ viết trong tệp',
    meaning: 'Nghĩa',
    noChannel: 'Không phải kênh',
    subchannel: 'Tên ghi riêng trong kênh (không bắt buộc)',
    subchannelHint: 'Ví dụ “Zalo OA” trong kênh Mạng xã hội.',
    knownAs: (meaning: string) => `Chương trình tự hiểu từ này là ${meaning}.`,
    notKnown: 'Chương trình chưa biết từ này.',
    changesNothing: 'Thêm từ này không làm thay đổi gì: chương trình đã hiểu như vậy.',
    around: (phrases: readonly string[], more: number) =>
      `Trong các cụm dài hơn mà chương trình đã biết (${phrases.map((each) => `“${each}”`).join(', ')}${more > 0 ? `, và ${formatNumber(more)} cụm nữa` : ''}), nghĩa của cụm vẫn được giữ.`,
    clash: (meaning: string) => `Từ này đang có trong từ điển với nghĩa ${meaning}; lưu là thay điều ấy.`,
    editOf: (phrase: string) => `Sửa từ “${phrase}”`,
    removeOf: (phrase: string) => `Bỏ từ “${phrase}”`,
  },

  file: {
    name: 'bang-cchc-bo-nho.json',
    export: 'Xuất bộ nhớ',
    import: 'Nạp bộ nhớ…',
    note: 'Tệp bộ nhớ chuyển được sang máy khác, và dùng được với chương trình dòng lệnh.',
    title: 'Nạp bộ nhớ',
    fresh: 'Mới',
    same: 'Đã có',
    clashes: 'Trái nhau',
    clashTitle: 'Trái với điều đang nhớ',
    clashText: 'Chọn điều được giữ. Mặc định giữ điều đang nhớ trên máy này.',
    ours: 'Giữ điều đang nhớ',
    theirs: 'Lấy điều trong tệp',
    all: 'Tất cả',
    oursSays: (text: string) => `Đang nhớ: ${text}`,
    theirsSays: (text: string) => `Trong tệp: ${text}`,
    nothing: 'Không có gì mới trong tệp này.',
    problems: (count: number) => `${formatNumber(count)} chỗ trong tệp không đọc được và được bỏ qua`,
    unreadable: 'Đây không phải tệp bộ nhớ',
    unreadableText:
      'Hãy chọn tệp bang-cchc-bo-nho.json đã xuất từ chương trình này. Bộ nhớ trên máy này còn nguyên.',
    take: (count: number) => `Nạp ${formatNumber(count)} điều`,
    taken: (count: number) => `Đã nạp ${formatNumber(count)} điều vào bộ nhớ`,
    more: (count: number) => `và ${formatNumber(count)} chỗ nữa`,
  },
} as const;
