import type { CsvValue } from '#lib/export/csv.ts';
import { formatRank } from '#lib/messages/format.ts';
import { lineageWords } from '#lib/messages/lineage.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Column } from '#lib/ui/table/column.ts';
import type { UnitFigure } from './unit-tally.ts';

/** A column of a view's table, on screen and in its file. */
export interface ViewColumn<Row> extends Column<Row> {
  /** The heading in a file, where that on the screen is short. */
  readonly heading?: string;
  /** What the file holds where it is not the text: a plain number. */
  readonly value?: (row: Row) => CsvValue;
}

/** Of names beside marks: it stays while rows come and go. */
const NAME_WIDTH = 'clamp(8rem, 40vw, 17rem)';

/** The names of units. */
function nameColumn<Row extends { name: string }>(): ViewColumn<Row> {
  return {
    key: 'name',
    label: viewWords.unit,
    names: true,
    text: (row) => row.name,
    sort: (row) => row.name,
  };
}

/** The same beside columns of marks. */
export function markedNameColumn<Row extends { name: string }>(): ViewColumn<Row> {
  return { ...nameColumn<Row>(), width: NAME_WIDTH };
}

/** The rank: "=2" on screen; in a file a number, which a spreadsheet can sort and cannot take for a formula. */
export function rankColumn<Row extends { rank: number | null; tied: boolean }>(): ViewColumn<Row> {
  return {
    key: 'rank',
    label: viewWords.rank,
    align: 'end',
    width: '4rem',
    text: (row) => (row.rank === null ? viewWords.noneMark : formatRank(row.rank, row.tied)),
    value: (row) => row.rank,
    sort: (row) => row.rank,
  };
}

/** Name, code and, where units have different parents, the unit above. */
export function unitColumns<Row extends { name: string; code: string; parent: string }>(
  rows: readonly Row[],
): ViewColumn<Row>[] {
  const parents = new Set(rows.map((row) => row.parent));
  return [
    nameColumn(),
    ...(parents.size > 1
      ? [
          {
            key: 'parent',
            label: viewWords.parentUnit,
            wideOnly: true,
            text: (row: Row) => row.parent,
            sort: (row: Row) => row.parent,
          },
        ]
      : []),
    {
      key: 'code',
      label: viewWords.code,
      width: '5rem',
      wideOnly: true,
      text: (row) => row.code,
      sort: (row) => row.code,
    },
  ];
}

/** What must be known beside a unit's number, or instead of it. */
export function remarkColumn<Row extends UnitFigure>(): ViewColumn<Row> {
  return { key: 'remark', label: viewWords.note, text: remarkOf, long: true };
}

/** "2 số đang cập nhật; có số “hơn”", or why there is no number at all. */
export function remarkOf(row: UnitFigure): string {
  const words = viewWords.remarks;
  const parts = [
    ...(row.state === 'value' ? [] : [viewWords.tallyState[row.state]]),
    ...standingOf(row),
    ...(row.missing > 0 && row.state !== 'missing' ? [words.missing(row.missing)] : []),
    ...(row.unquantified > 0 && row.state !== 'unquantified' ? [words.unquantified(row.unquantified)] : []),
    ...(row.conflicts > 0 ? [words.conflicts(row.conflicts)] : []),
    ...(row.lower > 0 ? [words.lower] : []),
    ...(row.upper > 0 ? [words.upper] : []),
    ...(row.about > 0 ? [words.about] : []),
  ];
  return parts.join('; ');
}

/** "2/3 đơn vị tiền thân có số liệu", or why a territory is not comparable. */
function standingOf({ standing }: UnitFigure): string[] {
  if (!standing) return [];
  const { barred, reported, expected, lost } = standing;
  if (barred) return [lineageWords.reason[barred.kind](barred.names)];
  return [
    ...(expected > 1 || reported < expected ? [lineageWords.coverage(reported, expected)] : []),
    ...(lost > 0 ? [lineageWords.lost(lost)] : []),
  ];
}

/** A number as a file holds it: plain where it is exact, with its mark where it is not, so that none is lost. */
export function fileNumber(value: number | null, text: string, exact: boolean): CsvValue {
  return value === null ? null : exact ? value : text;
}
