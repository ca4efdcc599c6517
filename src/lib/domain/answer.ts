import type { Channel } from './channel.ts';
import type { UnitKey } from './dictionary.ts';
import type { LayoutKind } from './interpretation.ts';
import type { Measure } from './measure.ts';
import type { RowClass } from './shown-sheet.ts';

/**
 * For which files an answer holds: one file by its bytes, all files with a table of one layout, all files that one
 * unit sends, or all. Where several answer the same, the narrower wins, then the later.
 */
export type Reach =
  | { readonly kind: 'file'; readonly sha256: string }
  /** `signature`: that of a table's headings (`Interpretation.signatures`). */
  | { readonly kind: 'layout'; readonly signature: string }
  /** `sender`: the `senderKey` of the reporting unit. */
  | { readonly kind: 'sender'; readonly sender: string }
  | { readonly kind: 'always' };

export type ReachKind = Reach['kind'];

/** The reaches, the narrowest first. */
export const REACH_KINDS = ['file', 'layout', 'sender', 'always'] as const satisfies readonly ReachKind[];

/** What a column of a table holds. */
export type ColumnMeaning =
  | {
      readonly kind: 'figures';
      /** Null where the rows name it. */
      readonly channel: Channel | null;
      readonly subchannel: string;
      /** Null where the heading, the rows or the cells name it. */
      readonly measure: Measure | null;
      /** What its figures are: new ones, a total of other columns, a comparison, or a plan. */
      readonly as: 'value' | 'total' | 'comparison' | 'plan';
    }
  | { readonly kind: 'unit' | 'channel' | 'measure' | 'period' | 'code' | 'note' | 'ignored' };

/** What a name in a unit's place stands for. */
export type NameMeaning =
  /** A unit of the registry. */
  | { readonly kind: 'unit'; readonly unit: UnitKey }
  /** An office or body that the registry does not hold; its figures count under the name as written. */
  | { readonly kind: 'other' }
  /** A line over other lines ("Khối cơ quan huyện"): no unit, no figures of its own. */
  | { readonly kind: 'group' };

/** What a cell says that could not be read for certain. */
export type CellMeaning =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing' | 'no_activity' | 'not_applicable' }
  /** It is no figure. */
  | { readonly kind: 'ignored' };

/** What a person says of a file, in answer to a question or set on its sheet; `about` and its subject are the key. */
export type AnswerBody =
  /** The period (contract.md) of files that name none or contradict themselves. */
  | { readonly about: 'period'; readonly period: string }
  /** The unit that reports. */
  | { readonly about: 'sender'; readonly unit: UnitKey }
  /** The unit that reports where a letterhead says a name that several have; `name` is its `nameKey`. */
  | { readonly about: 'letterhead'; readonly name: string; readonly unit: UnitKey }
  /** As which layout a sheet is read; with reach `layout` every sheet with such a table. */
  | { readonly about: 'layout'; readonly sheet: string; readonly as: LayoutKind; readonly turned: boolean }
  /** What the column below a heading holds; `path` is its `columnPath`. */
  | { readonly about: 'column'; readonly path: string; readonly is: ColumnMeaning }
  /** What a row is; only of one file. `row` is 0-based. */
  | { readonly about: 'row'; readonly sheet: string; readonly row: number; readonly is: RowClass | 'ignored' }
  /** Which unit a name stands for inside `within` (null: anywhere); `name` is its `nameKey`. */
  | {
      readonly about: 'name';
      readonly name: string;
      readonly within: UnitKey | null;
      readonly is: NameMeaning;
    }
  /** What "-" stands for in a column of figures. */
  | { readonly about: 'dash'; readonly is: 'missing' | 'zero' | 'no_activity' }
  /** Whether "1.250" of the columns with this heading is 1250 or 1.25. */
  | { readonly about: 'separator'; readonly path: string; readonly decimal: ',' | '.' }
  /** What one cell says; only of one file. `cell` is its A1 reference. */
  | { readonly about: 'cell'; readonly sheet: string; readonly cell: string; readonly is: CellMeaning };

export type Answer = AnswerBody & { readonly reach: Reach };

export type AnswerSubject = AnswerBody['about'];

/** What two answers have in common of which only one can hold: what they are about, and how far they reach. */
export function answerKey(answer: Answer): string {
  const { reach } = answer;
  return JSON.stringify([answer.about, ...subjectOf(answer), reach.kind, ...Object.values(reach).slice(1)]);
}

function subjectOf(answer: Answer): readonly (string | number | null)[] {
  switch (answer.about) {
    case 'period':
    case 'sender':
    case 'dash':
      return [];
    case 'letterhead':
      return [answer.name];
    case 'layout':
      return [answer.sheet];
    case 'column':
    case 'separator':
      return [answer.path];
    case 'row':
      return [answer.sheet, answer.row];
    case 'cell':
      return [answer.sheet, answer.cell];
    case 'name': {
      const { within } = answer;
      return [answer.name, within && `${within.level}:${within.code}`];
    }
  }
}
