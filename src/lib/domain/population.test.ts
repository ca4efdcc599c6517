import { expect, it } from 'vitest';
import { REGISTRY, UNITS } from '../../../tests/helpers/facts.ts';
import { mergeTables, Populations } from './population.ts';

const row = (unit: { readonly id: string }, year: number, people: number) => ({
  unit: unit.id,
  year,
  people,
});

it('answers with the last table that is not later than the figures, else the first', () => {
  const table = new Populations([row(UNITS.cat, 2023, 900), row(UNITS.cat, 2021, 800)], REGISTRY);
  const years = [2020, 2021, 2022, 2023, 2025].map((year) => table.of(UNITS.cat.id, year)?.people);
  expect(years).toEqual([800, 800, 800, 900, 900]);
});

it('says nothing of units that no table names', () => {
  const table = new Populations([row(UNITS.cat, 2023, 900), row({ id: 'xa:99999@' }, 2023, 5)], REGISTRY);
  expect(table.of(UNITS.duong.id, 2023)).toBeNull();
  expect(table.of('xa:99999@', 2023)).toBeNull();
  expect([table.isEmpty, new Populations([], REGISTRY).isEmpty]).toEqual([false, true]);
});

it('joins tables, the newer over the older', () => {
  const joined = mergeTables(
    [row(UNITS.cat, 2023, 900), row(UNITS.cat, 2024, 950)],
    [row(UNITS.cat, 2023, 910), row(UNITS.duong, 2023, 700)],
  );
  expect(joined.map(({ year, people }) => [year, people])).toEqual([
    [2023, 910],
    [2024, 950],
    [2023, 700],
  ]);
});
