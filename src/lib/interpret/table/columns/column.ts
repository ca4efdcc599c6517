import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { withDiacritics } from '../../lexicon/diacritics.ts';
import { withoutMarksBehind } from '../../lexicon/marks-behind.ts';
import type { Heading } from '../../lexicon/headings.ts';
import { withoutUnderscores } from '../../lexicon/snake-case.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import type { PeriodLabel } from '../../period/label.ts';
import { namesLevel } from '../../unit/label-scope.ts';
import { headingParts } from './heading-parts.ts';
import { meaningOf } from './heading-meaning.ts';

/** What a column compares with: nothing, the same period a year earlier, the period before, or all since January. */
export type Comparison = 'none' | 'year_before' | 'period_before' | 'cumulative';

/** A heading that parts by a stroke what was done from what was planned, and which stands first. */
export type PlannedPair = 'done_first' | 'planned_first';

/** A column of a table and what its heading, read from the top down, says of its cells. */
export interface Column {
  readonly col: number;
  /** The cells of its heading from the top down. */
  readonly cells: readonly Cell[];
  readonly path: readonly string[];
  /** `unit_value`: figures of the unit that heads the column. `unknown`: a heading that says nothing known. */
  readonly role: Heading | 'unit_value' | 'unknown';
  readonly channel: Channel | null;
  readonly subchannel: string;
  readonly measure: Measure | null;
  readonly measureText: string;
  readonly period: PeriodLabel | null;
  readonly comparison: Comparison;
  readonly isTotal: boolean;
  /** Its figures are estimates ("Ước thực hiện"). */
  readonly isEstimate: boolean;
  /** Its figures are parts of those of the column left of it ("Trong đó"). */
  readonly isPart?: boolean | undefined;
  /** Each of its cells holds what was done and what was planned ("TH/KH"). */
  readonly pair?: PlannedPair | undefined;
  /** Which line of its heading names the unit of its figures, where that is not the last: "Xã Hải An" above "Tháng 7". */
  readonly unitAt?: number | undefined;
  /** What its heading says, where a person said something else of it. */
  readonly readAs?: Column | undefined;
}

/** The cell that names the unit of a column of `unit_value`. */
export function unitCellOf({ cells, unitAt }: Column): Cell | undefined {
  return unitAt === undefined ? cells.at(-1) : cells[Math.min(unitAt, cells.length - 1)];
}

/** What that cell says; empty where the column has no heading. */
export function unitNameOf({ path, unitAt }: Column): string {
  return path.at(unitAt ?? -1) ?? '';
}

/** "Trong tháng", "Thực hiện": the figures of the period that the report is of, which their heading need not name. */
export function isOfReport({ role, comparison, period, isTotal }: Column): boolean {
  return (role === 'value' || role === 'result') && comparison === 'none' && period === null && !isTotal;
}

/** Reads a column's heading. `isUnit` tells whether a text is the name of a unit, for tables that lie on their side. */
export function columnOf(
  col: number,
  cells: readonly Cell[],
  isUnit: (text: string) => boolean,
  own: OwnWords | null = null,
): Column {
  const path = cells.flatMap((cell) => headingParts(headingText(cell), own));
  const { says, mayBeUnit } = meaningOf(path.join('\n'), own);
  const column = columnAs({ col, cells, path, ...says }, {});
  // "Đồng Kho" is the name of a commune, not of a currency.
  const leaf = path.at(-1) ?? '';
  if (mayBeUnit && !DOES.test(leaf) && isUnit(leaf))
    return columnAs(column, { role: 'unit_value', measure: null, measureText: '' });
  const mayBeOfUnit = (column.role === 'value' || column.role === 'plan') && path.length > 1;
  const unitAt = mayBeOfUnit ? path.findIndex((text) => isName(text, isUnit)) : -1;
  if (unitAt < 0) return column;
  return columnAs(column, column.role === 'plan' ? { unitAt } : { role: 'unit_value', unitAt });
}

/** "Xã tự thực hiện" is of a level, and names no commune. */
const ACTS = /(?<!\p{L})(?:tự|thực hiện|báo cáo|quản lý|tổ chức|triển khai|phối hợp)(?!\p{L})/iu;

/** "Xã đăng", "Huyện gửi": who does what; the names of communes have capitals. */
const DOES =
  /^(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh)\s+(?:đăng|viết|phát|gửi|chia|treo|làm|in|cấp|đưa|tuyên|lập)(?!\p{L})/u;

/** A line of a heading that is nothing but the name of a unit. */
function isName(text: string, isUnit: (text: string) => boolean): boolean {
  const { role } = meaningOf(text, null).says;
  return role === 'unknown' && !ACTS.test(text) && !DOES.test(text) && !namesLevel(text) && isUnit(text);
}

/**
 * The same column, in part read as something else. Field by field, as all that many rows ask is made: what is spread
 * into an object has a hidden class of its own, which is gone with the last object of a file, and with it the optimised
 * code of all who ask columns.
 */
export function columnAs(column: Column, other: Partial<Column>): Column {
  const { col, cells, path, role, channel, subchannel, measure, ...more } = { ...column, ...other };
  const { measureText, period, comparison, isTotal, isEstimate, isPart, pair, unitAt, readAs } = more;
  return {
    col,
    cells,
    path,
    role,
    channel,
    subchannel,
    measure,
    measureText,
    period,
    comparison,
    isTotal,
    isEstimate,
    isPart,
    pair,
    unitAt,
    readAs,
  };
}

/**
 * The columns as `read` takes each: the very same list where it takes all as they are. What `map` gives is another kind
 * of list once its code is optimised, and all who read lists of columns would lose their own optimised code to that.
 */
export function eachColumn(
  columns: readonly Column[],
  read: (column: Column, index: number) => Column,
): readonly Column[] {
  const settled: Column[] = [];
  let isSame = true;
  for (let i = 0; i < columns.length; i++) {
    const column = read(columns[i]!, i);
    if (column !== columns[i]) isSame = false;
    settled.push(column);
  }
  return isSame ? columns : settled;
}

const MONTH_OF_YEAR = /^(0?[1-9]|1[0-2])\s*[/.-]\s*20\d\d$/;

/** "TH/KH, %", "Đạt - %". */
const PERCENT_BEHIND = /\s*(?:,|\s[-–])\s*%$/u;

/** "01/2026", which a spreadsheet keeps as the first day of the month, however it shows it. */
function headingText({ value, text }: Cell): string {
  if (value.kind === 'date' && value.iso.endsWith('-01'))
    return `Tháng ${Number(value.iso.slice(5, 7))}/${value.iso.slice(0, 4)}`;
  return headingIn(text);
}

/** Forms of one layout have the same headings. */
const headingIn = remembered((text): string => {
  const spelled = withDiacritics(withoutUnderscores(withoutMarksBehind(collapse(text))));
  const line = spelled.replace(PERCENT_BEHIND, ' (%)');
  return MONTH_OF_YEAR.test(line) ? `Tháng ${line}` : line;
});
