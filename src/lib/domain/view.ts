import { isChannel, type Channel } from './channel.ts';
import { isMeasure, type Measure } from './measure.ts';
import { isNorm, type Norm } from './norm.ts';
import { isDate, parsePeriod } from './period.ts';

/** On what units figures of different years are compared (domain.md 5.5). */
export type Basis = 'as_reported' | 'like_for_like' | 'common_groups';

/**
 * What the user asked to see: the state of the filter bar, kept in the URL.
 * Null means "not chosen": the page then takes its own default, which the URL does not hold.
 */
export interface View {
  /** Period code ("2026-Q1"). */
  readonly period: string | null;
  /** Level of the ranked units. */
  readonly level: 'huyen' | 'xa' | null;
  /** Id of a parent unit, to see only the units below it. */
  readonly parent: string | null;
  readonly channel: Channel | null;
  readonly measure: Measure | null;
  readonly basis: Basis;
  /** Whole huyện or tỉnh instead of single units: what lies in them, summed. */
  readonly rollup: 'huyen' | 'tinh' | null;
  /** What figures are set in relation to; null for the figures themselves. */
  readonly norm: Norm | null;
  /** Id of the unit to be picked out ("đơn vị của tôi"). */
  readonly mine: string | null;
  /** The day as of which is told what is late, ISO; null is today. */
  readonly day: string | null;
  /** Which of the comparison page's views is shown; null is the ranking. */
  readonly show: 'channels' | 'heatmap' | null;
  /** What is worked out of reports: what happened between two cumulative ones. Null for nothing. */
  readonly derive: 'cumulative' | null;
}

export const EMPTY_VIEW: View = {
  period: null,
  level: null,
  parent: null,
  channel: null,
  measure: null,
  basis: 'as_reported',
  rollup: null,
  norm: null,
  mine: null,
  day: null,
  show: null,
  derive: null,
};

const PARAMS = {
  period: 'ky',
  level: 'cap',
  parent: 'thuoc',
  channel: 'kenh',
  measure: 'don-vi-tinh',
  basis: 'co-so',
  rollup: 'gop',
  norm: 'quy-ve',
  mine: 'don-vi',
  day: 'ngay',
  show: 'xem',
  derive: 'suy-ra',
} as const;

/** The names of all URL parameters of a view. */
export const VIEW_PARAMS: readonly string[] = Object.values(PARAMS);

const BASIS_WORDS: Record<Basis, string> = {
  as_reported: 'nhu-bao-cao',
  like_for_like: 'don-vi-hien-nay',
  common_groups: 'nhom-chung',
};

const SHOW_WORDS = { channels: 'theo-kenh', heatmap: 'bang-nhiet' } as const;
const DERIVE_WORD = 'luy-ke';
const SHOWS = Object.keys(SHOW_WORDS) as (keyof typeof SHOW_WORDS)[];

const UNIT_ID = /^(tinh|huyen|xa):\d{2,5}@(\d{4}-\d\d-\d\d)?$/;

/** Reads a view from URL parameters. What is not understood is left out; it never throws. */
export function parseView(params: { get(name: string): string | null }): View {
  const text = (key: keyof typeof PARAMS) => params.get(PARAMS[key]) ?? '';
  const period = text('period');
  const level = text('level');
  const channel = text('channel');
  const measure = text('measure');
  const rollup = text('rollup');
  const norm = text('norm');
  const basis = (Object.keys(BASIS_WORDS) as Basis[]).find((key) => BASIS_WORDS[key] === text('basis'));
  return {
    period: parsePeriod(period) ? period : null,
    level: level === 'huyen' || level === 'xa' ? level : null,
    parent: UNIT_ID.test(text('parent')) ? text('parent') : null,
    channel: isChannel(channel) ? channel : null,
    measure: isMeasure(measure) ? measure : null,
    basis: basis ?? EMPTY_VIEW.basis,
    rollup: rollup === 'huyen' || rollup === 'tinh' ? rollup : null,
    norm: isNorm(norm) ? norm : null,
    mine: UNIT_ID.test(text('mine')) ? text('mine') : null,
    day: isDate(text('day')) ? text('day') : null,
    show: SHOWS.find((show) => SHOW_WORDS[show] === text('show')) ?? null,
    derive: text('derive') === DERIVE_WORD ? 'cumulative' : null,
  };
}

/** The URL parameters of a view, in a fixed order, without what the user did not choose. */
export function writeView(view: View): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const key of Object.keys(PARAMS) as (keyof typeof PARAMS)[]) {
    const value = view[key];
    if (value === null || value === EMPTY_VIEW[key]) continue;
    pairs.push([PARAMS[key], wordOf(view, key) ?? value]);
  }
  return pairs;
}

/** The URL's word where it is not the value itself. */
function wordOf(view: View, key: keyof typeof PARAMS): string | null {
  if (key === 'basis') return BASIS_WORDS[view.basis];
  if (key === 'derive') return DERIVE_WORD;
  return key === 'show' && view.show ? SHOW_WORDS[view.show] : null;
}
