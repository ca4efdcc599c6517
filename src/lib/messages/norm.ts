import type { Measure } from '#lib/domain/measure.ts';
import type { Norm } from '#lib/domain/norm.ts';
import { formatNumber } from './format.ts';
import { terms } from './terms.ts';

/** Words of figures set in relation to the size of units (domain.md 5.5, 8.3). */
export const normWords = {
  label: 'Quy về',
  none: 'Số báo cáo',
  choice: {
    people: 'Bình quân 10.000 dân',
    commune: 'Bình quân một xã có số liệu',
    commune_all: 'Bình quân một xã hiện có',
    old_unit: 'Bình quân một đơn vị cũ',
    share: 'Tỷ trọng trong đơn vị (%)',
    target: 'So với chỉ tiêu được giao (%)',
  } satisfies Record<Norm, string>,
  /** What follows a number: "12,5 tin, bài mỗi đơn vị cũ". */
  unit: (measure: Measure, norm: Norm | null) => {
    const unit = terms.measureUnit[measure];
    if (norm === null) return unit;
    return {
      people: `${unit} mỗi 10.000 dân`,
      commune: `${unit} mỗi xã có số liệu`,
      commune_all: `${unit} mỗi xã`,
      old_unit: `${unit} mỗi đơn vị cũ`,
      share: `% số ${unit} của đơn vị`,
      target: '% chỉ tiêu được giao',
    }[norm];
  },
  note: {
    people: 'Chia cho số dân theo bảng dân số của người dùng, nhân 10.000.',
    commune: 'Chia cho số xã đã có số liệu trong kỳ.',
    commune_all: 'Chia cho số xã hiện có vào cuối kỳ, kể cả xã chưa báo cáo.',
    old_unit:
      'Chia cho số đơn vị cũ đã nhập vào, kể cả đơn vị chỉ nhập một phần: xã mới gộp nhiều xã cũ nên tổng lớn hơn mà không phải làm nhiều hơn.',
    share: 'Tỷ trọng của kênh trong tổng các kênh cùng đơn vị tính của đơn vị.',
    target:
      'Chia cho chỉ tiêu được giao của kỳ; chỉ tiêu theo quý, theo tháng được tính đủ số lần trong kỳ. Xã không có chỉ tiêu riêng lấy chỉ tiêu mà kế hoạch cấp trên ghi cho “mỗi xã”, “từng xã”.',
  } satisfies Record<Norm, string>,
  peopleYears: (years: readonly number[]) => `Dân số năm ${years.join(', ')}.`,
  /** Of units that have a figure, but nothing to set it in relation to. */
  lacking: {
    people: (units: number) => `${formatNumber(units)} đơn vị chưa có dân số: không tính được.`,
    commune: lackingBase,
    commune_all: lackingBase,
    old_unit: lackingBase,
    share: lackingBase,
    target: (units: number) =>
      `${formatNumber(units)} đơn vị không có chỉ tiêu rõ cho kỳ này: không tính được.`,
  } satisfies Record<Norm, (units: number) => string>,
  toPopulation: 'Thêm bảng dân số ở Cài đặt',
  base: { people: 'Số dân', target: 'Chỉ tiêu' },
  unbased: 'Không tính được: thiếu mẫu số',
} as const;

function lackingBase(units: number): string {
  return `${formatNumber(units)} đơn vị thiếu mẫu số: không tính được.`;
}
