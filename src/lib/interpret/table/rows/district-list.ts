import { isTotalLabel } from '../../lexicon/labels.ts';
import { LEVEL_OF_TYPE } from '../../unit/candidates.ts';
import { unitTextOf } from '../../unit/unit-text.ts';
import type { Column } from '../columns/column.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';

const COMMUNES = /(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})/iu;

/**
 * Whether a province's list is one of its districts: most of its names are those of districts, none says that it is a
 * commune's, nor does its heading. A town bears the name of its district, so that each name alone could be either.
 */
export function listsDistricts(
  { first, last }: Table,
  { col, path }: Column,
  { view, finder, date, reporting }: TableContext,
): boolean {
  if (reporting?.level !== 'tinh' || path.some((text) => COMMUNES.test(text.replace(/thị xã/giu, ''))))
    return false;
  const names = view
    .rowsBetween(first, last)
    .map((row) => view.text(row, col))
    .filter((text) => text !== '' && !isTotalLabel(text));
  return nameDistricts(names, { finder, date, reporting });
}

/** The same of names wherever they stand, down a column or across its headings. */
export function nameDistricts(
  names: readonly string[],
  { finder, date, reporting }: Pick<TableContext, 'finder' | 'date' | 'reporting'>,
): boolean {
  if (reporting?.level !== 'tinh') return false;
  const types = names.map((name) => unitTextOf(name).type);
  if (types.some((type) => type !== null && LEVEL_OF_TYPE[type] === 'xa')) return false;
  const there = finder.at(date, reporting);
  const isDistrict = (name: string) => {
    const { type, shortName } = unitTextOf(name);
    return there.find(type === null ? `Huyện ${shortName}` : name, '').unit?.level === 'huyen';
  };
  return names.filter(isDistrict).length * 2 > names.length;
}
