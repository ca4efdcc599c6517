import { formatNumber } from './format.ts';
import { periodName } from './terms.ts';

/** Words of /kiem-tra: contradictions, totals that disagree, figures that stand out; each decided with a reason. */
export const checkWords = {
  title: 'Kiểm tra',
  lead: 'Số liệu mâu thuẫn, tổng lệch, số bất thường; xử lý từng chỗ, kèm lý do.',
  kinds: {
    rivals: 'Mâu thuẫn',
    totals: 'Tổng lệch',
    outliers: 'Số bất thường',
    decreases: 'Lũy kế giảm',
    repeated: 'Đơn vị lặp',
  },
  about: {
    rivals: 'Một điều được ghi khác nhau ở nhiều nơi. Chưa chọn thì không bên nào được cộng.',
    totals: 'Tổng không bằng các phần, phần lớn hơn tổng, kỳ dài khác các kỳ hợp thành.',
    outliers: 'Số khác hẳn lịch sử của đơn vị hoặc các đơn vị cùng cấp. Số vẫn đang được tính như tệp ghi.',
    decreases: 'Số của kỳ dài nhỏ hơn số của một kỳ nằm trong nó.',
    repeated:
      'Một đơn vị có hai dòng trong một bảng; cả hai đang được cộng, trừ khi là phiếu trả lời gửi lại: khi đó chỉ tính dòng gửi sau.',
  },
  all: 'Tất cả',
  show: 'Loại',
  count: (count: number) => formatNumber(count),
  sentence: (open: number, rivals: number, files: number) =>
    rivals === 0
      ? `${formatNumber(open)} chỗ cần xem lại trong ${formatNumber(files)} tệp; không có số liệu mâu thuẫn.`
      : `${formatNumber(open)} chỗ cần xem lại trong ${formatNumber(files)} tệp, trong đó ${formatNumber(rivals)} mâu thuẫn chưa được tính.`,
  decided: (count: number) => `${formatNumber(count)} chỗ đã xử lý, kèm lý do.`,
  toHistory: 'Xem lịch sử quyết định',
  none: {
    title: 'Không có chỗ nào cần xem lại',
    text: 'Các phép kiểm tra đã chạy trên mọi tệp: mâu thuẫn giữa các nơi ghi, tổng và các phần, lũy kế, số khác thường, đơn vị lặp. Nạp thêm tệp thì kiểm tra lại.',
    toImport: 'Nạp thêm tệp',
    toCoverage: 'Xem đơn vị chưa nộp',
  },
  more: (count: number) => `Hiện thêm ${formatNumber(count)} chỗ`,
  waiting: 'tệp đang chờ nhập',
  open: (place: string) => `Mở ${place}`,

  history: 'Lịch sử của đơn vị',
  historyText: (
    points: readonly { readonly period: string; readonly value: number; readonly isIt: boolean }[],
  ) =>
    points
      .map(
        ({ period, value, isIt }) =>
          `${periodName(period)}: ${formatNumber(value)}${isIt ? ' (số đang xét)' : ''}`,
      )
      .join('; '),
  noHistory: 'Chưa có số của kỳ khác để so.',

  verdict: {
    label: 'Xử lý',
    keep: 'Để nguyên như tệp ghi',
    proposed: (value: number) => `Sửa thành ${formatNumber(value)}`,
    correct: 'Sửa thành số khác',
    dropRow: 'Bỏ dòng này, không tính',
    number: 'Số đúng',
    numberMissing: 'Hãy ghi số, như 1.250 hoặc 12,5.',
    choose: 'Hãy chọn cách xử lý.',
    take: 'Ghi quyết định',
    kept: 'Đã để nguyên như tệp ghi',
    corrected: (value: number) => `Đã sửa thành ${formatNumber(value)}`,
    dropped: 'Đã bỏ dòng khỏi số liệu',
  },
} as const;
