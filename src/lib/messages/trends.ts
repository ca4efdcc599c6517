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
  breakShort: '01/07/2025',
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
  unitsOf: (withData: number, expected: number) =>
    expected === 0 ? formatNumber(withData) : `${formatNumber(withData)}/${formatNumber(expected)}`,
  notAllUnits:
    'Điểm rỗng là tạm tính: kỳ đó chưa đủ đơn vị, hoặc còn số đang cập nhật, mâu thuẫn chưa xử lý.',

  drawnAs: 'Cách vẽ',
  together: 'Một hình',
  byChannel: 'Từng kênh một hình',
  eachUnit: 'Từng đơn vị',
  bars: 'Cột chênh lệch',
  slope: 'Đường hai kỳ',
  ranks: 'Thứ hạng qua các kỳ',
  /** `scope` counts every unit that had a figure in any of the periods. */
  ranksSubtitle: (
    measure: Measure,
    channel: Channel | null,
    [first, last]: readonly [string, string],
    scope: string,
  ) =>
    [
      terms.measure[measure],
      channel ? terms.channel[channel] : 'tất cả kênh',
      first === last ? periodName(last) : `${periodName(first)} đến ${periodInText(last)}`,
      `${scope} qua các kỳ`,
    ].join(' · '),
  ranksCaption: 'Thứ hạng của đơn vị qua các kỳ',
  rank: (rank: string) => `hạng ${rank}`,
  rankIn: (period: string) => `Hạng ${periodInText(period)}`,
  ranked: (count: number) => `${formatNumber(count)} đơn vị`,
  rankedShort: (count: number) => `${formatNumber(count)} đv`,
  ranksSentence: {
    stays: (name: string, period: string, previous: string) =>
      `${name} đứng đầu ${periodInText(period)}, như ${periodInText(previous)}.`,
    rose: (name: string, period: string, rank: number, previous: string) =>
      `${name} đứng đầu ${periodInText(period)}, từ hạng ${formatNumber(rank)} ${periodInText(previous)}.`,
    first: (name: string, period: string) => `${name} đứng đầu ${periodInText(period)}.`,
    shared: (count: number, period: string) =>
      `${formatNumber(count)} đơn vị cùng đứng đầu ${periodInText(period)}.`,
    none: (period: string) => `Chưa có đơn vị nào có số để xếp hạng, ${periodInText(period)}.`,
  },
  ranksNote:
    'Số trong vòng tròn là hạng giữa các đơn vị có số liệu của kỳ đó (bao nhiêu đơn vị ghi dưới mỗi kỳ); vị trí trên dưới chỉ so các đơn vị được vẽ.',
  ranksBreak: 'Đường dừng ở 01/07/2025 vì đơn vị đã sắp xếp lại.',
  describeRankAt: (unit: string, period: string, rank: string, value: string) =>
    `${unit}, ${periodInText(period)}: ${rank}, ${value}`,
  describeNoRank: (unit: string, period: string) => `${unit}, ${periodInText(period)}: không có số liệu`,
  moveKey: 'Xanh: tăng; cam: giảm; xám: không đổi.',
  rankKey: 'Xanh: hạng cao hơn kỳ đầu; cam: thấp hơn; xám: như cũ.',
  describeSlope: (unit: string, period: string, value: string, change: string) =>
    `${unit}, ${periodInText(period)}: ${value}; ${change}`,
  slopeNone: 'Không đơn vị nào có số ở cả hai kỳ để nối.',

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
