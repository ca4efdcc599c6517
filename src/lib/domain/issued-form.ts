import { isChannel, type Channel } from './channel.ts';
import { isMeasure, type Measure } from './measure.ts';
import type { FactState } from './fact.ts';
import { parsePeriod } from './period.ts';
import type { RegistryLevel } from './unit.ts';

/**
 * A form that goes out to a unit (biểu mẫu chuẩn) and comes back filled in: for whom and for when it was made. It is
 * kept in the file where people do not see it, so that it holds whatever becomes of the text.
 */
export interface IssuedForm {
  readonly level: RegistryLevel;
  readonly code: string;
  /** Code of the contract ("2026-Q1"). */
  readonly period: string;
}

/** What a form asks for: figures of one channel in one measure. */
export interface FormFigure {
  readonly channel: Channel;
  readonly measure: Measure;
}

/** What may be said instead of a figure, in the order in which a form lists it. */
export const FORM_STATES = [
  'no_activity',
  'missing',
  'not_applicable',
] as const satisfies readonly FactState[];

export type FormState = (typeof FORM_STATES)[number];

/**
 * All that a form may ask for, channel by channel (domain.md 2.2 and 2.3). `usual`: a form asks for it unless told
 * otherwise.
 */
export const FORM_FIGURES = [
  { channel: 'portal', measure: 'item', usual: true },
  { channel: 'portal', measure: 'view', usual: false },
  { channel: 'radio', measure: 'item', usual: true },
  { channel: 'radio', measure: 'broadcast', usual: true },
  { channel: 'social', measure: 'item', usual: true },
  { channel: 'social', measure: 'view', usual: false },
  { channel: 'banner', measure: 'piece', usual: true },
  { channel: 'press', measure: 'item', usual: true },
  { channel: 'oral', measure: 'session', usual: true },
  { channel: 'oral', measure: 'people', usual: false },
  { channel: 'meeting', measure: 'session', usual: true },
  { channel: 'meeting', measure: 'people', usual: false },
  { channel: 'dialogue', measure: 'session', usual: true },
  { channel: 'dialogue', measure: 'people', usual: false },
  { channel: 'training', measure: 'session', usual: true },
  { channel: 'training', measure: 'people', usual: true },
  { channel: 'contest', measure: 'session', usual: true },
  { channel: 'contest', measure: 'people', usual: false },
  { channel: 'leaflet', measure: 'copy', usual: true },
  { channel: 'mobile', measure: 'session', usual: true },
] as const satisfies readonly (FormFigure & { readonly usual: boolean })[];

/**
 * Names that a form gives to its cells and its sheets: they follow their cells when rows are put in, sheets are renamed
 * and the file is saved as .xls or .ods. Also those of what is sent back with a submission.
 */
export const FORM_NAMES = {
  /** A constant, the `formId`; a property of the file has the same name and value. */
  form: 'CCHC_BIEU_MAU',
  unit: 'CCHC_DON_VI',
  period: 'CCHC_KY_BAO_CAO',
  /** On a sheet of instructions: nothing on it is data. */
  guide: 'CCHC_HUONG_DAN',
  /** On the first sheet of a copy that went back with remarks: nothing on it is data. */
  feedback: 'CCHC_PHIEU_PHAN_HOI',
} as const;

const FIGURE = 'CCHC_SO_';
const STATE = 'CCHC_TINH_TRANG_';
const TASK = 'CCHC_NHIEM_VU_';

/** The name of the cell for a number. */
export function figureName({ channel, measure }: FormFigure): string {
  return `${FIGURE}${channel}__${measure}`;
}

/** The name of the cell for what is said instead of a number. */
export function stateName({ channel, measure }: FormFigure): string {
  return `${STATE}${channel}__${measure}`;
}

/** The name of the row of a task, counted from 1. */
export function taskName(number: number): string {
  return `${TASK}${number}`;
}

export type FormCell =
  ({ readonly kind: 'figure' | 'state' } & FormFigure) | { readonly kind: 'task'; readonly number: number };

/** What a name of a form's cell means; programs may change its case. Null for any other name. */
export function formCell(name: string): FormCell | null {
  const [, start, rest = ''] = /^(CCHC_(?:SO|TINH_TRANG|NHIEM_VU)_)(\w+)$/i.exec(name) ?? [];
  if (start === undefined) return null;
  if (start.toUpperCase() === TASK)
    return /^\d{1,4}$/.test(rest) ? { kind: 'task', number: Number(rest) } : null;
  const [channel = '', measure = ''] = rest.toLowerCase().split('__');
  if (!isChannel(channel) || !isMeasure(measure)) return null;
  return { kind: start.toUpperCase() === STATE ? 'state' : 'figure', channel, measure };
}

/** Version of the way in which forms are marked; a reader takes none that is newer. */
const VERSION = 1;

/** A form in one line: "CCHC;1;xa:19363;2026-Q1". */
export function formId({ level, code, period }: IssuedForm): string {
  return `CCHC;${VERSION};${level}:${code};${period}`;
}

/** The form that a line means, or null where it is none. */
export function parseFormId(text: string): IssuedForm | null {
  const [, version, level, code, period] =
    /^CCHC;(\d{1,3});(tinh|huyen|xa):(\d{2,5});(\S+)$/.exec(text.trim()) ?? [];
  if (period === undefined || Number(version) > VERSION || parsePeriod(period) === null) return null;
  return { level: level as RegistryLevel, code: code!, period };
}
