import type { RegistryFault } from '#lib/domain/registry-check.ts';
import { formatDate, formatNumber } from './format.ts';

const joined = (names: readonly string[]) => (names.length === 0 ? 'không ghi' : names.join(', '));

/** Words of the registry of units and of what takes its place (danh mục đơn vị hành chính). */
export const registryWords = {
  save: 'Lưu danh mục ra tệp',
  replace: 'Thay bằng tệp…',
  own: (file: string) => `Đang dùng danh mục của tệp “${file}”.`,
  back: 'Dùng lại danh mục của trang',
  fileName: (asOf: string) => `danh-muc-don-vi-${asOf}.json`,

  title: 'Thay danh mục đơn vị',
  asOf: (before: string, after: string) =>
    before === after
      ? `Cả hai cập nhật đến ${formatDate(after)}.`
      : `Đang dùng: cập nhật đến ${formatDate(before)}. Tệp này: cập nhật đến ${formatDate(after)}.`,
  older: 'Danh mục trong tệp cũ hơn danh mục đang dùng.',
  same: 'Tệp này không khác danh mục đang dùng.',
  added: 'Đơn vị mới',
  ended: 'Đơn vị không còn',
  renamed: 'Đổi tên hoặc đổi loại',
  moved: 'Chuyển sang đơn vị cấp trên khác',
  merged: 'Sáp nhập ghi khác',
  unit: (name: string, code: string, above: string) => `${name}${above === '' ? '' : `, ${above}`} (${code})`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  merger: (old: string, before: readonly string[], after: readonly string[]) =>
    `${old}: ${joined(before)} → ${joined(after)}`,
  moreFaults: (count: number) => `và ${formatNumber(count)} chỗ nữa`,
  more: (count: number) => `và ${formatNumber(count)} đơn vị nữa`,
  past: (count: number) => `Tính cả các thời kỳ trước: ${formatNumber(count)} phiên bản đơn vị khác đi.`,
  figures: (figures: number, files: number) =>
    figures === 0
      ? 'Không số liệu nào thuộc các đơn vị này.'
      : `${formatNumber(figures)} số liệu trong ${formatNumber(files)} tệp thuộc các đơn vị này.`,
  unknown: (figures: number) => `${formatNumber(figures)} số liệu chưa rõ đơn vị sẽ được tra lại.`,
  reread: (files: number) => `${formatNumber(files)} tệp được đọc lại bằng danh mục mới. Hoàn tác được.`,
  take: 'Dùng danh mục này',
  taken: 'Đã thay danh mục đơn vị',
  given: 'Đã dùng lại danh mục của trang',

  foreign: 'Tệp này không phải danh mục đơn vị',
  foreignText: (where: string) =>
    `${where === '' ? 'Không đọc được tệp.' : `Sai ở phần “${where}”.`} Hãy lưu danh mục đang dùng ra tệp để lấy đúng mẫu. Danh mục đang dùng không đổi.`,
  tooLarge: 'Tệp lớn hơn 20 MB.',
  faulty: (count: number) => `Danh mục trong tệp có ${formatNumber(count)} chỗ sai`,
  faultyText: 'Danh mục đang dùng không đổi. Sửa các chỗ sau rồi chọn lại tệp.',
  fault: ({ code, what }: RegistryFault) =>
    ({
      'day-malformed': `Ngày “${what}” không đúng dạng năm-tháng-ngày.`,
      'name-missing': `${what}: thiếu tên.`,
      'code-malformed': `${what}: mã không đủ chữ số (tỉnh 2, huyện 3, xã 5).`,
      'days-reversed': `${what}: ngày kết thúc không sau ngày bắt đầu.`,
      'versions-overlap': `${what}: hai phiên bản cùng có hiệu lực trong một ngày.`,
      'parent-unknown': `${what}: đơn vị cấp trên không có trong danh mục.`,
      'unit-of-lineage-unknown': `Phần sáp nhập nhắc tới mã ${what} không có trong danh mục.`,
    })[code],
} as const;
