import type { PopulationRow } from '#lib/domain/population.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { populationWords } from '#lib/messages/population.ts';
import type { Column } from '#lib/ui/table/column.ts';

/** Which unit, of which year, how many people. */
export function populationColumns(registry: Registry | null): Column<PopulationRow>[] {
  const words = populationWords.columns;
  const unitOf = ({ unit }: PopulationRow) => registry?.unit(unit);
  const name = (row: PopulationRow) => unitOf(row)?.name ?? row.unit;
  const above = (row: PopulationRow) => registry?.unit(unitOf(row)?.parent ?? '')?.name ?? '';
  return [
    { key: 'unit', label: words.unit, names: true, text: name, sort: name },
    { key: 'above', label: words.above, text: above, sort: above },
    { key: 'code', label: words.code, text: (row) => unitOf(row)?.code ?? '' },
    {
      key: 'year',
      label: words.year,
      align: 'end',
      text: ({ year }) => String(year),
      sort: ({ year }) => year,
    },
    {
      key: 'people',
      label: words.people,
      align: 'end',
      text: ({ people }) => formatNumber(people),
      sort: ({ people }) => people,
    },
  ];
}
