import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { formatNumber, formatPercent, joinNames } from './format.ts';
import { periodInText, terms } from './terms.ts';

type RankedLevel = 'tinh' | 'huyen' | 'xa';

const units = (count: number, level: RankedLevel) => `${formatNumber(count)} ${terms.levelUnits[level]}`;
const through = (channel: Channel | null) => (channel ? ` qua kênh ${inText(terms.channel[channel])}` : '');
const inText = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** Words of /so-sanh: ranking, channels of a unit, heatmap. */
export const compareWords = {
  title: 'So sánh',
  lead: 'Đơn vị nào làm nhiều, bằng kênh nào.',
  show: 'Cách xem',
  ranking: 'Xếp hạng',
  channels: 'Theo kênh',
  heatmap: 'Bảng nhiệt',

  rankingSentence: {
    leader: (name: string, value: string, unit: string, channel: Channel | null, period: string) =>
      `${name} dẫn đầu với ${value} ${unit}${through(channel)}, ${periodInText(period)}`,
    leaders: (
      names: readonly string[],
      value: string,
      unit: string,
      channel: Channel | null,
      period: string,
    ) => `${joinNames(names)} cùng dẫn đầu với ${value} ${unit}${through(channel)}, ${periodInText(period)}`,
    manyLeaders: (count: number, level: RankedLevel, value: string, unit: string, period: string) =>
      `${units(count, level)} cùng dẫn đầu với ${value} ${unit}, ${periodInText(period)}`,
    only: (name: string, value: string, unit: string, channel: Channel | null, period: string) =>
      `Chỉ ${name} có số liệu: ${value} ${unit}${through(channel)}, ${periodInText(period)}`,
    allZero: (count: number, level: RankedLevel, unit: string, period: string) =>
      `Cả ${units(count, level)} đều báo cáo 0 ${unit}, ${periodInText(period)}`,
    noneWorkedOut: (period: string) => `Chưa tính được cho đơn vị nào, ${periodInText(period)}`,
    none: (period: string) => `Chưa đơn vị nào có số liệu, ${periodInText(period)}`,
    without: (count: number, expected: number, level: RankedLevel) =>
      `; ${formatNumber(count)} trong ${units(expected, level)} không có số để xếp hạng.`,
    end: '.',
  },
  describeRank: (name: string, rank: string, value: string, unit: string) =>
    `${name}, hạng ${rank}, ${value} ${unit}`,
  tooltipRank: (rank: string) => `Hạng ${rank}`,
  apart: (heading: string, count: number) => `${heading} (${formatNumber(count)})`,
  allNames: (count: number) => `… Xem đủ ${formatNumber(count)} đơn vị`,
  rankingCaption: 'Xếp hạng đơn vị',

  channelsSentence: {
    half: (channel: Channel, share: number, measure: Measure, period: string) =>
      `${terms.channel[channel]} chiếm hơn nửa số ${terms.measureUnit[measure]} (${formatPercent(share, 0)}), ${periodInText(period)}.`,
    largest: (channel: Channel, share: number, measure: Measure, period: string) =>
      `${terms.channel[channel]} là kênh lớn nhất, chiếm ${formatPercent(share, 0)} số ${terms.measureUnit[measure]}, ${periodInText(period)}.`,
    only: (channel: Channel, measure: Measure, period: string) =>
      `Chỉ kênh ${inText(terms.channel[channel])} có số liệu tính bằng ${terms.measureUnit[measure]}, ${periodInText(period)}.`,
    none: (period: string) => `Chưa kênh nào có số liệu khác 0, ${periodInText(period)}.`,
  },
  channelsCaption: 'Số liệu của đơn vị theo kênh',
  otherChannels: 'Các kênh khác',
  total: 'Cộng',
  describeChannel: (unit: string, channel: string, value: string, measure: Measure) =>
    `${unit}, ${inText(channel)}: ${value} ${terms.measureUnit[measure]}`,
  describeChannelNone: (unit: string, channel: string) => `${unit}, ${inText(channel)}: không có số liệu`,
  layout: 'Cách vẽ',
  stacked: 'Chồng',
  sideBySide: 'Cạnh nhau',

  heatmapSentence: {
    strongest: (unit: string, channel: Channel, value: string, measure: Measure, period: string) =>
      `Nhiều nhất là ${unit} qua kênh ${inText(terms.channel[channel])}: ${value} ${terms.measureUnit[measure]}, ${periodInText(period)}`,
    empty: (empty: number, cells: number) =>
      `; ${formatNumber(empty)}/${formatNumber(cells)} ô không có số liệu.`,
    none: (period: string) => `Chưa có ô nào có số liệu, ${periodInText(period)}.`,
    end: '.',
  },
  heatmapCaption: 'Đơn vị và kênh',
  heatmapNone: 'không có số liệu, không phải 0',
} as const;
