import type { CellPart } from '#lib/domain/interpretation.ts';
import type { RowClass } from '#lib/domain/shown-sheet.ts';
import { formatNumber } from './format.ts';

/** Words of the view of a submission's sheets. */
export const sheetWords = {
  choose: 'Trang tính',
  unnamed: (index: number) => `Trang ${index + 1}`,
  hidden: (name: string) => `${name} (ẩn)`,
  loading: 'Đang mở tệp gốc…',
  empty: 'Trang tính này trống.',
  refused: 'Tệp này không mở được nên không có trang tính để xem.',
  grid: (name: string) => `Trang tính ${name}`,
  keys: 'Dùng các phím mũi tên để đi giữa các ô; phần “Vì sao” cho biết ô ấy được đọc thành gì.',
  gap: (count: number) => `${formatNumber(count)} dòng trống`,
  role: 'Vai trò của cột',
  hiddenLine: 'Bị ẩn trong tệp, không được tính',

  /** Letter and name of what a row was taken for. */
  rows: {
    header: ['Đ', 'Dòng tiêu đề'],
    numbers: ['n', 'Dòng đánh số cột'],
    section: ['M', 'Mục, nhóm'],
    plain: ['·', 'Dòng không có số liệu'],
    note: ['G', 'Ghi chú'],
    total: ['T', 'Dòng tổng'],
    data: ['S', 'Dòng số liệu'],
    end: ['', ''],
  } satisfies Record<RowClass, readonly [letter: string, name: string]>,

  /** What a column was taken for; those of figures are named after their channel. */
  roles: {
    ordinal: 'STT',
    unit: 'Đơn vị',
    code: 'Mã',
    channel: 'Kênh',
    measure: 'ĐVT',
    value: 'Số liệu',
    unit_value: 'Số của đơn vị',
    period: 'Kỳ',
    note: 'Ghi chú',
    link: 'Liên kết',
    comparison: 'So sánh',
    task: 'Nhiệm vụ',
    content: 'Nội dung',
    result: 'Kết quả',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    deadline: 'Thời hạn',
    status: 'Tình trạng',
    done: 'Hoàn thành',
    not_done: 'Chưa xong',
    in_progress: 'Đang làm',
    partial: 'Một phần',
    rate: 'Tỷ lệ',
    plan: 'Kế hoạch',
    ignored: 'Không đọc',
    unknown: 'Chưa rõ',
  } as Readonly<Record<string, string>>,

  parts: {
    fact: 'Số liệu',
    total: 'Dòng tổng',
    target: 'Chỉ tiêu',
    task: 'Nhiệm vụ',
    problem: 'Nghi vấn',
    note: 'Ghi chú, không đọc số',
    label: 'Nhãn',
  } satisfies Record<CellPart, string>,

  why: {
    title: 'Vì sao?',
    lead: 'Chọn một ô để xem ô ấy được đọc thành gì và dựa vào đâu.',
    taken: 'Được đọc là',
    formula: 'Công thức',
    comment: 'Chú thích trong tệp',
    fact: 'Số liệu',
    header: 'Tiêu đề',
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    none: 'không thấy trên trang tính này',
    noFact: 'Ô này không cho số liệu nào.',
    task: 'Nhiệm vụ ở dòng này',
    target: 'Chỉ tiêu',
    problems: 'Nghi vấn',
    go: (cell: string) => `Đến ô ${cell}`,
  },
} as const;
