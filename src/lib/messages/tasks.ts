import type { TaskStatus } from '#lib/domain/task.ts';
import { formatDate, formatNumber, formatOf, formatPercent } from './format.ts';
import { terms } from './terms.ts';

const lowered = (words: string) => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** Words of /nhiem-vu: rates of completion, the matrix of tasks, quotas. */
export const taskWords = {
  title: 'Nhiệm vụ',
  lead: 'Nhiệm vụ nào đã xong, của đơn vị nào, có gì làm chứng.',
  year: (year: number | null) => (year === null ? 'Không rõ năm' : `Năm ${year}`),

  yearInText: (year: number | null) => (year === null ? 'không rõ năm' : `năm ${year}`),
  task: 'Nhiệm vụ',

  completionTitle: 'Tỷ lệ hoàn thành',
  completionCaption: 'Tỷ lệ hoàn thành nhiệm vụ của từng đơn vị',
  completionSubtitle: (year: string, units: number, tasks: number) =>
    `Tỷ lệ chặt, ô để trống tính là chưa xong · ${year} · ${formatNumber(units)} đơn vị, ${formatNumber(tasks)} nhiệm vụ`,
  strict: 'Hoàn thành',
  strictHint: 'Số hoàn thành trên số nhiệm vụ đến hạn; ô để trống tính là chưa xong.',
  reported: 'Trong số đã báo cáo',
  reportedHint: 'Như cột bên, nhưng bỏ các ô để trống.',
  evidence: 'Có minh chứng',
  evidenceHint: 'Nhiệm vụ hoàn thành có ít nhất một đường dẫn, trên số hoàn thành.',
  all: 'Tất cả đơn vị',
  provisionalKey: 'Tạm tính: còn nhiệm vụ chưa ghi kết quả, hoặc ghi mâu thuẫn',
  blankNote: (blank: number) => `${formatNumber(blank)} chưa báo cáo`,
  contradictoryNote: (count: number) => `${formatNumber(count)} mâu thuẫn, không tính vào tỷ lệ`,
  excludedNote: (count: number) => `${formatNumber(count)} chưa đến hạn hoặc không áp dụng`,
  plannedNote: (count: number) => `${formatNumber(count)} mới có trong kế hoạch`,
  rate: (part: number, whole: number, ratio: number | null) =>
    ratio === null ? '—' : `${formatOf(part, whole)} (${formatPercent(ratio)})`,
  describeRate: (unit: string, part: number, whole: number, ratio: number | null) =>
    ratio === null
      ? `${unit}: chưa có nhiệm vụ nào được báo cáo`
      : `${unit}: hoàn thành ${formatOf(part, whole)} nhiệm vụ, ${formatPercent(ratio)}`,
  completionSentence: {
    rate: (part: number, whole: number, ratio: number, year: string) =>
      `${formatOf(part, whole)} nhiệm vụ đã hoàn thành (${formatPercent(ratio)}), ${year}`,
    full: (full: number, units: number) =>
      `; ${formatNumber(full)}/${formatNumber(units)} đơn vị hoàn thành tất cả.`,
    none: (tasks: number, year: string) =>
      `${formatNumber(tasks)} nhiệm vụ trong kế hoạch, chưa có báo cáo kết quả nào, ${year}.`,
    end: '.',
  },
  ratesNote:
    'Tỷ lệ chặt = hoàn thành / (hoàn thành + chưa + một phần + đang làm + để trống). Hoàn thành một phần không tính là xong.',

  matrixTitle: 'Từng nhiệm vụ của từng đơn vị',
  matrixCaption: 'Trạng thái từng nhiệm vụ',
  matrixSubtitle: (year: string, units: number) =>
    `Trạng thái từng nhiệm vụ · ${year} · ${formatNumber(units)} đơn vị`,
  matrixHint: 'Chọn một ô để xem nội dung, kết quả và minh chứng.',
  legend: 'Ký hiệu',
  open: 'Chưa xong',
  openHint: 'Số nhiệm vụ được giao mà chưa hoàn thành.',
  openNote: 'Chưa xong gồm: chưa hoàn thành, một phần, đang làm, ô để trống, ghi mâu thuẫn.',
  planned: 'Trong kế hoạch',
  absent: 'không có nhiệm vụ này',
  number: (text: string) => `Nhiệm vụ ${text}`,
  differing: 'Cùng số thứ tự, mỗi đơn vị có thể có nội dung khác nhau.',
  statusOf: (status: TaskStatus | null) => (status === null ? taskWords.planned : terms.taskStatus[status]),
  cell: (unit: string, number: string, status: string) => `${unit}, nhiệm vụ ${number}: ${status}`,
  matrixSentence: {
    open: (open: number, units: number) =>
      `${formatNumber(open)} nhiệm vụ chưa xong ở ${formatNumber(units)} đơn vị.`,
    allDone: (count: number) => `Cả ${formatNumber(count)} nhiệm vụ được báo cáo đều đã xong.`,
    plan: (count: number) => `${formatNumber(count)} nhiệm vụ trong kế hoạch, chưa có kết quả.`,
  },

  detail: {
    unit: 'Đơn vị',
    number: 'Số',
    content: 'Nội dung',
    status: 'Trạng thái',
    result: 'Kết quả, sản phẩm',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    deadline: 'Thời hạn',
    percent: 'Mức hoàn thành',
    note: 'Ghi chú',
    links: 'Minh chứng',
    source: 'Nguồn',
    none: '—',
  },
  sourceOf: (file: string, sheet: string, row: number) => `${file}${sheet ? `, ${sheet}` : ''}, dòng ${row}`,
  noLinks: 'không có đường dẫn',

  targetsTitle: 'Chỉ tiêu trong kế hoạch',
  targetsCaption: 'Chỉ tiêu',
  targetsSentence: (count: number, units: number) =>
    `Kế hoạch đặt ra ${formatNumber(count)} chỉ tiêu cho ${formatNumber(units)} đơn vị.`,
  targetValue: 'Mức đặt ra',
  targetPer: 'Tính cho',
  targetSource: 'Trong văn bản',
  actual: 'Thực hiện',
  verdict: 'Đánh giá',
  verdicts: {
    attained: 'Đạt',
    not_attained: 'Chưa đạt',
    unknown: 'Chưa xác định',
    no_data: 'Chưa có số liệu',
    by_year: 'Chỉ đánh giá được theo năm',
  },
  attainedIn: (period: string, actual: string, goal: number) => `${period}: ${actual}/${formatNumber(goal)}`,
  attainedRatio: (ratio: number) => ` (${formatPercent(ratio)})`,
  forEachCommune: 'Giao cho từng xã',
  forEachNote:
    'Chỉ tiêu ghi “mỗi xã”, “từng xã” là của từng xã thuộc đơn vị ra kế hoạch (theo danh mục cuối năm), nên đếm số xã đạt; xã chưa có số liệu vẫn ở mẫu số. Xem từng xã ở trang So sánh, quy về chỉ tiêu được giao.',
  reached: (attained: number, units: number) =>
    `${formatOf(attained, units)} xã đạt (${formatPercent(attained / units)})`,
  notReached: (reached: Readonly<Record<'not_attained' | 'unknown' | 'by_year' | 'no_data', number>>) =>
    (['not_attained', 'unknown', 'by_year', 'no_data'] as const)
      .filter((verdict) => reached[verdict] > 0)
      .map((verdict) => `${formatNumber(reached[verdict])} xã ${lowered(taskWords.verdicts[verdict])}`)
      .join(', ') || taskWords.allReached,
  allReached: 'tất cả các xã đều đạt',
  reachedSentence: (spread: readonly { readonly attained: number; readonly units: number }[]) => {
    const [least, ...more] = [...spread].sort((a, b) => a.attained / a.units - b.attained / b.units);
    const most = more.at(-1);
    if (!least) return '';
    const text = ({ attained, units }: typeof least) => `${formatOf(attained, units)} xã`;
    if (most && text(most) === text(least))
      return `Mỗi chỉ tiêu trong ${formatNumber(spread.length)} chỉ tiêu giao cho từng xã có ${text(least)} đạt.`;
    return most
      ? `Trong ${formatNumber(spread.length)} chỉ tiêu giao cho từng xã, ít nhất ${text(least)} đạt, nhiều nhất ${text(most)}.`
      : `${text(least)} đạt chỉ tiêu giao cho từng xã.`;
  },
  unitsSentence: (full: number, units: number) =>
    `${formatOf(full, units)} đơn vị đạt mọi chỉ tiêu của mình.`,
  attainmentSentence: (attained: number, not: number, of: number) =>
    of === 0
      ? ''
      : `Đạt ${formatOf(attained, of)} chỉ tiêu${not === 0 ? '' : `, chưa đạt ${formatNumber(not)}`}${attained + not === of ? '' : `, ${formatNumber(of - attained - not)} chưa đánh giá được`}.`,
  attainmentNote:
    'Chỉ tiêu được so với số liệu của chính đơn vị, trong đúng kỳ của chỉ tiêu. Số “hơn…” chưa tới mức đặt ra thì ghi “chưa xác định”; thiếu số liệu không tính là 0%.',

  overdue: {
    title: 'Nhiệm vụ quá hạn',
    caption: 'Nhiệm vụ quá hạn chưa hoàn thành',
    day: 'Tính đến ngày',
    sentence: (tasks: number, units: number, day: string) =>
      tasks === 0
        ? `Không có nhiệm vụ nào quá hạn, tính đến ngày ${formatDate(day)}.`
        : `${formatNumber(tasks)} nhiệm vụ của ${formatNumber(units)} đơn vị quá hạn, tính đến ngày ${formatDate(day)}.`,
    subtitle: (dated: number, all: number) =>
      `${formatOf(dated, all)} nhiệm vụ ghi thời hạn là một ngày cụ thể; nhiệm vụ thường xuyên, theo sự kiện không tính.`,
    late: 'Quá hạn (ngày)',
  },
  comparator: { '>=': '≥', '=': '=', '<=': '≤' },

  empty: {
    title: 'Chưa có nhiệm vụ, chỉ tiêu nào trong các tệp đã nạp',
    text: 'Nhiệm vụ được đọc từ kế hoạch và phụ lục kết quả có cột "Hoàn thành", "Chưa hoàn thành".',
    open: 'Nạp thêm tệp',
  },
} as const;
