import type { DictionaryProblem } from '#lib/domain/dictionary-file.ts';
import { formatNumber } from './format.ts';
import { memoryProblems } from './memory.ts';

/** What is wrong with a place of a dictionary file. */
const dictionaryProblems = {
  ...memoryProblems,
  'not-a-dictionary': 'tệp phải có "format": "cchc-dictionary/1", hoặc là bộ nhớ đã xuất từ trang Cài đặt',
  'phrase-empty': 'thiếu từ ngữ (phrase)',
  'phrase-twice': 'từ ngữ này đã có ở trên',
  'channel-unknown': 'không có kênh này',
  'measure-unknown': 'không có đơn vị tính này',
  'status-unknown': 'không có tình trạng nhiệm vụ này',
  'unit-malformed': 'đơn vị phải ghi như xa:19363 hoặc huyen:464',
  'unit-unknown': 'danh mục đơn vị không có mã này',
} satisfies Record<DictionaryProblem['code'], string>;

const usage =
  'Cách dùng: npm run -s convert -- [--out THƯ_MỤC] [--province TÊN|MÃ] [--year NĂM] [--registry TỆP] [--dictionary TỆP] [--decisions TỆP] [--data-set] TỆP|THƯ_MỤC|ZIP …';

/** Words of the command line. */
export const convertWords = {
  usage,
  help: [
    usage,
    '',
    '  --out THƯ_MỤC      nơi ghi facts.csv, tasks.csv, targets.csv, problems.csv, cells.csv (mặc định: out)',
    '  --province TÊN|MÃ  tỉnh của bộ dữ liệu, để nhận ra tên đơn vị',
    '  --year NĂM         chỉ dùng cho tệp không ghi năm nào',
    '  --registry TỆP     danh mục đơn vị khác với danh mục kèm theo chương trình',
    '  --dictionary TỆP   từ ngữ riêng: kênh, đơn vị tính, tình trạng nhiệm vụ, tên gọi khác của đơn vị;\n                     hoặc bộ nhớ đã xuất từ trang Cài đặt',
    '  --decisions TỆP    nhật ký quyết định (decisions.jsonl của tệp bộ dữ liệu): đọc theo những gì đã trả lời',
    '  --data-set         ghi thêm thư mục data-set: bộ dữ liệu mở dạng Parquet, chia theo tỉnh và năm',
    '  --help             in phần này',
    '',
    'Kết thúc với 0 nếu đọc được mọi tệp, 1 nếu có tệp không đọc được, 2 nếu tham số không đúng.',
  ].join('\n'),
  noFiles: 'Chưa nêu tệp nào.',
  badOption: (reason: string) => `Tham số không đúng: ${reason}`,
  badYear: (text: string) => `Năm không đúng: “${text}”. Ví dụ đúng: 2024.`,
  badRegistry: (path: string) => `Không đọc được danh mục đơn vị: ${path}`,
  badDictionary: (path: string) => `Không đọc được từ điển: ${path}`,
  badDecisions: (path: string) => `Không đọc được nhật ký quyết định: ${path}`,
  dictionaryProblem: (path: string, { code, where, found }: DictionaryProblem) =>
    `Từ điển ${path}, ${where}: ${dictionaryProblems[code]}${found === '' ? '' : ` (“${found}”)`}.`,
  notFound: (path: string) => `Không thấy tệp hay thư mục: ${path}`,
  passedOver: (name: string) => `Bỏ qua: ${name}`,
  refused: (file: string, why: string) => `Không đọc được: ${file}. ${why}`,
  summary: (count: Record<'files' | 'facts' | 'tasks' | 'targets' | 'problems' | 'cells', number>) =>
    `Đã đọc ${formatNumber(count.files)} tệp: ${formatNumber(count.facts)} số liệu, ${formatNumber(count.tasks)} nhiệm vụ, ` +
    `${formatNumber(count.targets)} chỉ tiêu, ${formatNumber(count.problems)} nghi vấn; đã giải trình ${formatNumber(count.cells)} ô.`,
} as const;
