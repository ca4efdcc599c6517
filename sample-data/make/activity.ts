import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { Random } from './random.ts';

/** One kind of figure that the sample units report. */
export interface Line {
  readonly channel: Channel;
  readonly measure: Measure;
  /** Column group and sub-header, as the forms write them. */
  readonly group: string;
  readonly label: string;
  /** The unit of measure as forms and lists write it. */
  readonly uom: string;
  /** Typical count of one commune in one quarter. */
  readonly typical: number;
}

export const LINES: readonly Line[] = [
  {
    channel: 'portal',
    measure: 'item',
    group: 'Cổng/Trang TTĐT',
    label: 'Tin, bài',
    uom: 'tin, bài',
    typical: 9,
  },
  {
    channel: 'radio',
    measure: 'item',
    group: 'Hệ thống truyền thanh',
    label: 'Tin, bài',
    uom: 'tin, bài',
    typical: 12,
  },
  {
    channel: 'radio',
    measure: 'broadcast',
    group: 'Hệ thống truyền thanh',
    label: 'Lượt phát',
    uom: 'lượt phát',
    typical: 40,
  },
  {
    channel: 'social',
    measure: 'item',
    group: 'Mạng xã hội',
    label: 'Tin, bài',
    uom: 'tin, bài',
    typical: 15,
  },
  { channel: 'banner', measure: 'piece', group: 'Băng rôn, pano', label: 'Tấm', uom: 'tấm', typical: 5 },
  {
    channel: 'meeting',
    measure: 'session',
    group: 'Hội nghị, họp dân',
    label: 'Cuộc',
    uom: 'cuộc',
    typical: 3,
  },
];

/** A count as a form shows it: a number, "hơn 30", "-", or nothing. */
export interface Count {
  readonly line: Line;
  readonly shown: string | number | null;
  /** What may be added up: null where nothing is given. */
  readonly value: number | null;
  readonly lowerBound: boolean;
}

/**
 * Plausible counts of one unit in one period: each unit has its own diligence and favourite channel, activity
 * grows a little from year to year, some cells are zero, a few blank, a few only bounded from below, and now and then
 * a cell says "-", "đang cập nhật" or the letter o.
 * `scale` is how many communes and quarters stand behind one number.
 */
export function countsOf(unitId: string, year: number, periodCode: string, scale: number): Count[] {
  const unit = new Random(`unit ${unitId}`);
  const diligence = 0.4 + unit.next() * 1.4;
  const favourite = unit.pick(LINES);
  const random = new Random(`${unitId} ${periodCode}`);
  return LINES.map((line) => {
    const growth = 1 + (year - 2023) * 0.12;
    const taste = line === favourite ? 1.8 : 1;
    const mean = line.typical * diligence * growth * taste * scale;
    const value = Math.round(mean * (0.7 + random.next() * 0.6));
    if (random.chance(0.03)) return { line, shown: null, value: null, lowerBound: false };
    if (random.chance(0.006)) return { line, shown: '-', value: null, lowerBound: false };
    if (random.chance(0.006)) return { line, shown: 'đang cập nhật', value: null, lowerBound: false };
    if (random.chance(0.003)) return { line, shown: 'o', value: 0, lowerBound: false };
    if (random.chance(0.04)) return { line, shown: 0, value: 0, lowerBound: false };
    if (value >= 20 && random.chance(0.05)) {
      const bound = Math.floor(value / 10) * 10;
      return { line, shown: `hơn ${bound}`, value: bound, lowerBound: true };
    }
    if (value < 10 && random.chance(0.25)) return { line, shown: `0${value}`, value, lowerBound: false };
    return { line, shown: value, value, lowerBound: false };
  });
}
