import type { Basis } from '#lib/domain/view.ts';
import { formatNumber, formatOf, joinNames } from './format.ts';

const MANY = 3;

/** What a common group is called: "Xã A", "Nhóm Xã A, Xã B và Xã C", "Nhóm Xã A, Xã B và 73 đơn vị khác". */
export function groupName(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `Nhóm ${shortList(names)}`;
}

function shortList(names: readonly string[]): string {
  return names.length <= MANY
    ? joinNames(names)
    : `${names.slice(0, MANY - 1).join(', ')} và ${formatNumber(names.length - MANY + 1)} đơn vị khác`;
}

type Level = 'tinh' | 'huyen' | 'xa';

const NOTES: Record<Exclude<Basis, 'as_reported'>, Record<Level, string>> = {
  like_for_like: {
    xa: 'Mỗi dòng là một xã, phường hiện nay; kỳ trước 01/07/2025 là tổng các đơn vị cũ nhập trọn vào đó. Đơn vị nhận một phần đơn vị cũ không so sánh được.',
    huyen:
      'Mỗi dòng là một huyện cũ; kỳ từ 01/07/2025 là tổng các xã, phường hiện nay nằm trọn trên địa bàn huyện đó.',
    tinh: 'Mỗi dòng là một tỉnh hiện nay; kỳ trước 01/07/2025 là tổng các xã cũ đã vào tỉnh đó.',
  },
  common_groups: {
    xa: 'Mỗi dòng là nhóm nhỏ nhất gồm trọn các đơn vị cũ và mới của cùng một địa bàn.',
    huyen: 'Mỗi dòng là nhóm nhỏ nhất gồm trọn các huyện cũ và các xã mới của cùng một địa bàn.',
    tinh: 'Mỗi dòng là nhóm nhỏ nhất gồm trọn các tỉnh cũ và tỉnh mới của cùng một địa bàn.',
  },
};

/** Words of comparisons across rearrangements of units (domain.md 5.5). */
export const lineageWords = {
  /** What a row is on this basis. */
  note: (basis: Exclude<Basis, 'as_reported'>, level: Level) => NOTES[basis][level],
  noDistricts: 'Từ 01/07/2025 không còn cấp huyện: chọn kỳ trước ngày đó, hoặc gộp theo tỉnh.',
  rollupNote:
    'Gộp: lấy số "cả đơn vị và trực thuộc" nếu có; nếu không, cộng số của huyện với số của các xã. Không số nào được cộng hai lần.',
  rollup: { huyen: 'Huyện (gộp các xã)', tinh: 'Tỉnh (gộp các xã)' },
  acrossBorder: 'So theo đơn vị hiện nay',
  barred: 'Không so sánh được',
  /** Why a unit has no figure on this basis. */
  reason: {
    shared: (names: readonly string[]) => `${shortList(names)} chỉ nhập vào đây một phần`,
    mixed: (names: readonly string[]) => `đơn vị mới còn gồm ${shortList(names)} của nơi khác`,
    unrecorded: () => 'danh mục chưa ghi đơn vị tiền thân',
  },
  coverage: (reported: number, expected: number) =>
    `${formatOf(reported, expected)} đơn vị tiền thân có số liệu`,
  coverageNow: (reported: number, expected: number) => `${formatOf(reported, expected)} đơn vị có số liệu`,
  lost: (count: number) =>
    `có thể thiếu ${formatNumber(count)} đơn vị sắp xếp sớm hơn, danh mục chưa ghi nhập vào đâu`,
} as const;
