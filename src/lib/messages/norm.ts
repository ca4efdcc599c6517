import type { Measure } from '#lib/domain/measure.ts';
import type { Norm } from '#lib/domain/norm.ts';
import { terms } from './terms.ts';

/** Words of figures set in relation to the size of units (domain.md 5.5, 8.3). */
export const normWords = {
  label: 'Quy về',
  none: 'Số báo cáo',
  choice: {
    commune: 'Bình quân một xã có số liệu',
    commune_all: 'Bình quân một xã hiện có',
    old_unit: 'Bình quân một đơn vị cũ',
    share: 'Tỷ trọng trong đơn vị (%)',
  } satisfies Record<Norm, string>,
  /** What follows a number: "12,5 tin, bài mỗi đơn vị cũ". */
  unit: (measure: Measure, norm: Norm | null) => {
    const unit = terms.measureUnit[measure];
    if (norm === null) return unit;
    return {
      commune: `${unit} mỗi xã có số liệu`,
      commune_all: `${unit} mỗi xã`,
      old_unit: `${unit} mỗi đơn vị cũ`,
      share: `% số ${unit} của đơn vị`,
    }[norm];
  },
  note: {
    commune: 'Chia cho số xã đã có số liệu trong kỳ.',
    commune_all: 'Chia cho số xã hiện có vào cuối kỳ, kể cả xã chưa báo cáo.',
    old_unit:
      'Chia cho số đơn vị cũ đã nhập vào, kể cả đơn vị chỉ nhập một phần: xã mới gộp nhiều xã cũ nên tổng lớn hơn mà không phải làm nhiều hơn.',
    share: 'Tỷ trọng của kênh trong tổng các kênh cùng đơn vị tính của đơn vị.',
  } satisfies Record<Norm, string>,
  unbased: 'Không có mẫu số để quy về',
} as const;
