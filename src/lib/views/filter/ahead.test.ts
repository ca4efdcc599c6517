import { expect, it } from 'vitest';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import { query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { nearestFirst, questionsAhead } from './ahead.ts';
import type { Facet } from './query.ts';

it('looks first at what stands beside the present choice', () => {
  expect(nearestFirst(['a', 'b', 'c', 'd', 'e'], 'd')).toEqual(['c', 'e', 'b', 'a']);
  expect(nearestFirst([null, 'a', 'b'], null)).toEqual(['a', 'b']);
  expect(nearestFirst(['a', 'b'], 'gone')).toEqual(['a', 'b']);
});

it('asks what the page would ask after each choice that has figures', () => {
  const facet = (period: string): Facet => ({
    ...{ period, level: 'xa', scope: 'own', measure: 'item', channel: 'portal', figures: 3 },
  });
  const asked = questionsAhead(
    [{ period: '2024-Q1' }, { period: '1999' }, { period: '2024-Q2', mine: 'xa:1@' }],
    EMPTY_VIEW,
    [facet('2024-Q1'), facet('2024-Q2')],
    ({ period, measure }, { mine }) => [query(sql`select ${period}, ${measure}, ${mine}`, (row) => row)],
  );
  expect(asked.map(({ sql: { params } }) => params)).toEqual([
    ['2024-Q1', 'item', null],
    ['2024-Q2', 'item', 'xa:1@'],
  ]);
});
