import type { Measure } from '#lib/domain/measure.ts';
import { periodInText, periodName, terms } from './terms.ts';

/** Words of figures that are worked out of cumulative reports (suy ra từ số lũy kế). */
export const derivedWords = {
  title: 'Suy ra từ số lũy kế',
  text: (later: string, earlier: string) =>
    `${periodName(later)} là số lũy kế từ đầu năm. Có thể suy ra số phát sinh sau ${periodInText(earlier)} bằng hiệu của hai báo cáo; đây không phải số đơn vị đã báo cáo.`,
  choice: 'Số phát sinh',
  off: 'Không suy ra',
  on: (between: string) => `Suy ra ${periodInText(between)}`,
  unit: (measure: Measure) => `${terms.measureUnit[measure]} (suy ra)`,
  note: (later: string, earlier: string) =>
    `Số suy ra: ${periodInText(later)} trừ ${periodInText(earlier)}. Đơn vị có lũy kế giảm, hoặc chỉ có một trong hai báo cáo, không có số.`,
} as const;
