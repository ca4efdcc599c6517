import type { UnitLevel } from '#lib/domain/unit.ts';
import { formatNumber, formatOf, formatPercent } from './format.ts';
import { periodInText, periodName, terms } from './terms.ts';

/** Words of what matters now, on the first page. */
export const overviewWords = {
  now: (period: string, scope: string) => `${periodName(period)}, ${scope}`,
  coverage: {
    label: 'Đã nộp báo cáo',
    value: (arrived: number, expected: number, level: UnitLevel) =>
      `${formatOf(arrived, expected)} ${terms.levelUnits[level]}`,
    detail: (late: number, missing: number, pending: number) =>
      [
        ...(late > 0 ? [`${formatNumber(late)} trễ hạn`] : []),
        ...(missing > 0 ? [`${formatNumber(missing)} quá hạn chưa nộp`] : []),
        ...(pending > 0 ? [`${formatNumber(pending)} chưa đến hạn`] : []),
      ].join(', ') || 'đủ và đúng hạn',
  },
  rivals: {
    label: 'Mâu thuẫn chưa xử lý',
    detail: (findings: number) =>
      findings === 0 ? 'không có chỗ nào khác cần xem lại' : `và ${formatNumber(findings)} chỗ cần xem lại`,
  },
  tasks: {
    label: 'Nhiệm vụ hoàn thành',
    value: (part: number, whole: number, ratio: number | null) =>
      ratio === null ? '—' : formatOf(part, whole),
    none: 'chưa có kết quả nào được báo cáo',
    detail: (ratio: number, year: number | null) =>
      `${formatPercent(ratio)}, ${year === null ? 'không rõ năm' : `năm ${year}`}`,
  },
  withData: {
    label: 'Có số liệu',
    detail: (measure: string) => `tính theo ${measure.toLocaleLowerCase('vi')}`,
  },
  totals: 'Kết quả theo kênh, từng đơn vị tính',
  moves: (previous: string) => `Thay đổi nhiều nhất so với ${periodInText(previous)}`,
  noMoves: 'Chưa có số liệu kỳ trước để so.',
  held: 'Trong bộ dữ liệu',
  channels: (count: number) => `${formatNumber(count)} kênh`,
} as const;
