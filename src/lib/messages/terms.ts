import type { Channel } from '#lib/domain/channel.ts';
import type { FactState, FactStatus, Qualifier, Scope, Topic } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Per, TaskStatus } from '#lib/domain/task.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import type { Basis } from '#lib/domain/view.ts';

/** The Vietnamese names of the field's words (domain.md 2): one word for one thing on all screens. */
export const terms = {
  channel: {
    portal: 'Cổng/Trang TTĐT',
    radio: 'Truyền thanh',
    social: 'Mạng xã hội',
    banner: 'Trực quan (băng rôn, pano)',
    press: 'Báo chí, PT-TH',
    oral: 'Tuyên truyền miệng',
    meeting: 'Họp, hội nghị',
    dialogue: 'Đối thoại',
    training: 'Tập huấn, bồi dưỡng',
    contest: 'Cuộc thi, hội thi',
    leaflet: 'Tờ rơi, tài liệu',
    mobile: 'Xe loa, xe cổ động',
    posting: 'Niêm yết công khai',
    community: 'Tổ công nghệ số cộng đồng',
    documents: 'Xử lý văn bản',
    other: 'Kênh khác',
    all: 'Chung các kênh',
  } satisfies Record<Channel, string>,

  /** For axis labels, table heads and other narrow places. */
  channelShort: {
    portal: 'Cổng TTĐT',
    radio: 'Truyền thanh',
    social: 'MXH',
    banner: 'Trực quan',
    press: 'Báo chí',
    oral: 'TT miệng',
    meeting: 'Hội nghị',
    dialogue: 'Đối thoại',
    training: 'Tập huấn',
    contest: 'Cuộc thi',
    leaflet: 'Tờ rơi',
    mobile: 'Xe loa',
    posting: 'Niêm yết',
    community: 'Tổ CNSCĐ',
    documents: 'Văn bản',
    other: 'Khác',
    all: 'Chung',
  } satisfies Record<Channel, string>,

  measure: {
    item: 'Tin, bài',
    broadcast: 'Lượt phát',
    duration: 'Thời lượng phát',
    piece: 'Băng rôn, pano, khẩu hiệu (tấm)',
    copy: 'Tờ rơi, tài liệu (bản)',
    session: 'Buổi, cuộc, hội nghị',
    people: 'Người tham dự',
    unit_count: 'Số đơn vị',
    view: 'Lượt xem, tương tác',
    document: 'Văn bản, hồ sơ',
    percent: 'Tỷ lệ phần trăm',
    money: 'Kinh phí',
    other: 'Đơn vị tính khác',
  } satisfies Record<Measure, string>,

  /** The unit that follows a number: "120 tin, bài". */
  measureUnit: {
    item: 'tin, bài',
    broadcast: 'lượt phát',
    duration: 'phút',
    piece: 'tấm',
    copy: 'bản',
    session: 'buổi',
    people: 'người',
    unit_count: 'đơn vị',
    view: 'lượt',
    document: 'văn bản',
    percent: '%',
    money: 'đồng',
    other: 'đơn vị khác',
  } satisfies Record<Measure, string>,

  level: {
    tinh: 'Tỉnh, thành phố',
    huyen: 'Cấp huyện',
    xa: 'Cấp xã',
    so: 'Sở, ban, ngành',
    phong: 'Phòng chuyên môn',
    khac: 'Đơn vị khác',
  } satisfies Record<UnitLevel, string>,

  /** As in running text: "18 xã, phường", "5 huyện". */
  levelUnits: {
    tinh: 'tỉnh',
    huyen: 'huyện',
    xa: 'xã',
    so: 'sở, ngành',
    phong: 'phòng',
    khac: 'đơn vị',
  } satisfies Record<UnitLevel, string>,

  state: {
    value: 'Có số liệu',
    missing: 'Đang cập nhật',
    no_activity: 'Không phát sinh',
    not_applicable: 'Không áp dụng',
    unquantified: 'Có làm, chưa có số',
  } satisfies Record<FactState, string>,

  status: {
    counted: 'Được tính',
    total: 'Dòng tổng',
    comparison: 'Cột so sánh',
    subset: 'Trong đó',
    duplicate: 'Trùng',
    conflict: 'Mâu thuẫn',
    superseded: 'Đã thay thế',
  } satisfies Record<FactStatus, string>,

  scope: {
    own: 'Của đơn vị',
    children: 'Của các đơn vị trực thuộc',
    own_and_children: 'Cả đơn vị và trực thuộc',
  } satisfies Record<Scope, string>,

  qualifier: {
    exact: 'đúng bằng',
    more_than: 'hơn',
    at_least: 'ít nhất',
    less_than: 'gần',
    at_most: 'nhiều nhất',
    about: 'khoảng',
  } satisfies Record<Qualifier, string>,

  topic: {
    cchc: 'Cải cách hành chính',
    cds: 'Chuyển đổi số',
    other: 'Nội dung khác',
  } satisfies Record<Topic, string>,

  taskStatus: {
    done: 'Hoàn thành',
    not_done: 'Chưa hoàn thành',
    partial: 'Hoàn thành một phần',
    in_progress: 'Đang thực hiện',
    not_due: 'Chưa đến hạn',
    not_applicable: 'Không áp dụng',
    blank: 'Chưa báo cáo',
    contradictory: 'Mâu thuẫn',
  } satisfies Record<TaskStatus, string>,

  per: {
    year: 'mỗi năm',
    half: 'mỗi 6 tháng',
    quarter: 'mỗi quý',
    month: 'mỗi tháng',
    week: 'mỗi tuần',
    once: 'một lần',
  } satisfies Record<Per, string>,

  basis: {
    as_reported: 'Như báo cáo',
    like_for_like: 'Theo đơn vị hiện nay',
    common_groups: 'Theo nhóm chung',
  } satisfies Record<Basis, string>,
} as const;

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period code of the contract in words: "2024-Q1" is "Quý I/2024". An unknown code is given back. */
export function periodName(code: string): string {
  const range = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(code);
  if (range) return `${dayName(range[1]!)} – ${dayName(range[2]!)}`;
  const match = /^(\d{4})(?:-(Q|H|M)?(\d\d?)(M)?)?$/.exec(code);
  if (!match) return code;
  const [, year, kind, digits, cumulative] = match;
  if (digits === undefined) return `Năm ${year}`;
  const number = Number(digits);
  if (kind === 'Q') return `Quý ${QUARTERS[number - 1] ?? number}/${year}`;
  if (kind === 'H') return number === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
  if (kind === 'M') return `Tháng ${number}/${year}`;
  return cumulative ? `${number} tháng năm ${year}` : code;
}

/** As `periodName`, to stand inside a sentence: "quý I/2024". */
export function periodInText(code: string): string {
  const name = periodName(code);
  return /^\d/.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

function dayName(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}
