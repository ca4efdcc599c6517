import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { formatNumber, formatSigned, formatSignedPercent, type Bound, BOUND_MARKS } from './format.ts';
import { periodInText, periodName, terms } from './terms.ts';

const bounded = (text: string, bound: Bound) => BOUND_MARKS[bound] + text;
const moved = (diff: number) => (diff > 0 ? 'tăng' : 'giảm');
const size = (diff: number) => formatNumber(Math.abs(diff));

/** Words of /xu-huong: the line over the years and the table of changes. */
export const trendWords = {
  title: 'Xu hướng',
  lead: 'Cùng một loại kỳ, năm này so với năm trước.',
  ofAll: (level: 'tinh' | 'huyen' | 'xa', parent: string | null) =>
    `Tổng các ${terms.levelUnits[level]}${parent ? ` thuộc ${parent}` : ''}`,
  unitChosen: 'Xem riêng đơn vị',
  trendCaption: 'Số liệu theo năm và kênh',
  allChannels: 'Tất cả kênh',
  breakLabel: 'Sắp xếp ĐVHC 01/07/2025',
  breakNote:
    'Đường gãy ở 01/07/2025, ngày sắp xếp đơn vị hành chính: số liệu hai bên không cùng đơn vị nên không tính phần trăm qua mốc này.',
  bridgeNote:
    'Nét chấm nối qua mốc 01/07/2025: cùng địa bàn, nhưng đơn vị đã sắp xếp lại. Chỉ cộng các địa bàn so sánh được ở mọi kỳ.',
  describe: (period: string, channel: string, value: string, measure: Measure) =>
    `${periodName(period)}, ${channel}: ${value} ${terms.measureUnit[measure]}`,
  describeNone: (period: string, channel: string) => `${periodName(period)}, ${channel}: không có số liệu`,
  subtitle: (measure: Measure, channel: Channel | null, who: string) =>
    `${terms.measure[measure]} · ${channel ? terms.channel[channel] : 'theo kênh'} · ${who}`,
  allUnits: 'Tất cả đơn vị',
  describeBreak: 'Mốc sắp xếp đơn vị hành chính 01/07/2025',
  coverage: (withData: number) => `${formatNumber(withData)} đơn vị có số liệu`,
  unitsWithData: 'Đơn vị có số liệu',

  trendSentence: {
    moved: (
      who: string,
      diff: number,
      value: string,
      measure: Measure,
      period: string,
      previous: string,
      ratio: number | null,
    ) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}, ${moved(diff)} ${size(diff)}${ratio === null ? '' : ` (${formatSignedPercent(ratio)})`} so với ${periodInText(previous)}.`,
    same: (who: string, value: string, measure: Measure, period: string, previous: string) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}, bằng ${periodInText(previous)}.`,
    open: (who: string, value: string, measure: Measure, period: string, previous: string, earlier: string) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}; ${periodInText(previous)} là ${earlier}.`,
    uneven: (
      who: string,
      value: string,
      measure: Measure,
      now: { readonly period: string; readonly units: number },
      before: { readonly period: string; readonly units: number },
      earlier: string,
    ) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(now.period)} (${formatNumber(now.units)} đơn vị có số liệu); ${periodInText(before.period)} là ${earlier} (${formatNumber(before.units)} đơn vị), nên hai tổng chưa so được với nhau.`,
    border: (who: string, value: string, measure: Measure, period: string) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}; không so với trước 01/07/2025 vì đơn vị đã sắp xếp lại.`,
    single: (who: string, value: string, measure: Measure, period: string) =>
      `${who}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}; chưa có kỳ cùng loại của năm trước để so.`,
    none: (who: string) => `${who}: chưa có số liệu để vẽ.`,
  },

  changesTitle: 'Thay đổi của từng đơn vị',
  changesCaption: 'Thay đổi so với kỳ trước',
  change: 'Thay đổi',
  percent: 'Tỷ lệ',
  difference: 'Chênh lệch',
  assessment: 'Nhận xét',
  changesSentence: {
    counts: (up: number, down: number, same: number, open: number, period: string, previous: string) =>
      `${formatNumber(up)} đơn vị tăng, ${formatNumber(down)} giảm, ${formatNumber(same)} không đổi${open > 0 ? `, ${formatNumber(open)} chưa rõ tăng hay giảm` : ''}: ${periodInText(period)} so với ${periodInText(previous)}.`,
    none: (period: string, previous: string) =>
      `Chưa có đơn vị nào có số liệu ở cả ${periodInText(previous)} và ${periodInText(period)}.`,
    border: (period: string, previous: string) =>
      `Không so từng đơn vị giữa ${periodInText(previous)} và ${periodInText(period)}: đơn vị hành chính đã sắp xếp lại từ 01/07/2025.`,
  },
  /** A change in words, for the last column of the table. */
  changeKind: {
    moved: (diff: number) => (diff === 0 ? 'không đổi' : moved(diff)),
    fromTo: (diff: number, previous: string, current: string) => {
      if (diff === 0) return `giữ nguyên ${current}`;
      return diff > 0 ? `tăng từ ${previous} lên ${current}` : `giảm từ ${previous} xuống ${current}`;
    },
    new: 'mới phát sinh',
    bothZero: 'đều bằng 0',
    noPrevious: 'không có số liệu kỳ trước',
    notReported: 'chưa báo cáo',
    neither: 'không có số liệu cả hai kỳ',
    unitChanged: 'đơn vị mới hoặc đã sáp nhập',
    undetermined: 'không xác định',
    mayLack: 'có thể thiếu đơn vị sắp xếp sớm hơn',
    barred: 'không so sánh được',
  },
  points: (diff: number) => `${formatSigned(diff)} điểm phần trăm`,
  diff: (diff: number, bound: Bound) => bounded(formatSigned(diff), bound),
  ratio: (ratio: number, bound: Bound) => bounded(formatSignedPercent(ratio), bound),
  describeChange: (unit: string, text: string) => `${unit}: ${text}`,
  comparedWith: (without: number) =>
    without === 0
      ? 'So cùng loại kỳ của năm trước.'
      : `So cùng loại kỳ của năm trước; ${formatNumber(without)} đơn vị không so được, lý do ghi trong bảng.`,
  smallBase: 'Kỳ trước dưới 5: ghi "tăng từ 2 lên 9", không tính phần trăm.',
} as const;
