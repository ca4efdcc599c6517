import type { Channel } from './channel.ts';
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';
import type { UnitRef } from './unit.ts';

/** What a submission says of a planned task (domain.md 2.5); `blank` is empty in every status column. */
export const TASK_STATUSES = [
  'done',
  'not_done',
  'partial',
  'in_progress',
  'not_due',
  'not_applicable',
  'blank',
  'contradictory',
] as const;

export type TaskStatus = (typeof TASK_STATUSES)[number];

/** One task (nhiệm vụ) of one unit: a row of a plan or of its results annex. */
export interface Task {
  readonly place: Place;
  readonly unit: UnitRef;
  readonly year: number | null;
  /** The ordinal as written. */
  readonly number: string;
  readonly content: string;
  readonly result: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadlineText: string;
  /** ISO date, or empty where the deadline is an event or a period. */
  readonly deadline: string;
  /** Null in a plan, which has no status column. */
  readonly status: TaskStatus | null;
  readonly percent: number | null;
  readonly note: string;
  /** Distinct http and https addresses. */
  readonly links: readonly string[];
}

/** How often a quota must be met. */
export type Per = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'once';

/** One quota (chỉ tiêu): what a plan demands. Never added to results. */
export interface Target {
  readonly place: Place;
  readonly unit: UnitRef;
  readonly year: number | null;
  readonly taskNumber: string;
  readonly channel: Channel;
  readonly measure: Measure;
  readonly comparator: '>=' | '=' | '<=';
  readonly value: number;
  readonly per: Per;
  readonly sourceText: string;
}
