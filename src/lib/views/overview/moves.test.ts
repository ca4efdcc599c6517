import { expect, it } from 'vitest';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import { EMPTY_TALLY } from '../figure/tally.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import type { Selection } from '../filter/selection.ts';
import type { Glance } from '../report/report.ts';
import { biggestMoves } from './moves.ts';

const unit = (name: string, value: number | null): UnitTally => ({
  ...EMPTY_TALLY,
  id: `xa:${name}@`,
  code: name,
  name,
  type: 'Xã',
  parent: '',
  value,
  figures: value === null ? 0 : 1,
});
const selection: Selection = {
  period: '2024-Q1',
  level: 'xa',
  measure: 'item',
  scope: 'own',
  basis: EMPTY_VIEW.basis,
  rollup: false,
  parent: null,
  channel: null,
};
const gathered = (before: UnitTally[] | null, units: UnitTally[], period = '2024-Q1'): Glance => ({
  selection: { ...selection, period },
  parentName: null,
  coverage: null,
  totals: [],
  units,
  before: before && { period: `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`, units: before },
  tasks: null,
  rivals: 0,
  findings: 0,
});

it('the greatest moves come first, up or down; what cannot be told is none', () => {
  const before = [unit('A', 10), unit('B', 50), unit('C', 7), unit('D', null), unit('E', 3)];
  const after = [unit('A', 30), unit('B', 12), unit('C', 7), unit('D', 90), unit('E', 4)];
  expect(biggestMoves(gathered(before, after), 3).map(({ name }) => name)).toEqual(['B', 'A', 'E']);
  expect(biggestMoves(gathered(before, after), 1).map(({ name }) => name)).toEqual(['B']);
});

it('a bound that leaves the direction open is no great move', () => {
  const atLeast = { ...unit('A', 10), lower: 1 };
  const moves = biggestMoves(gathered([atLeast, unit('B', 50)], [unit('A', 90), unit('B', 52)]), 5);
  expect(moves.map(({ name }) => name)).toEqual(['B']);
});

it('nothing moves without a year before, or across 01/07/2025', () => {
  const units = [unit('A', 10)];
  expect(biggestMoves(gathered(null, units), 5)).toEqual([]);
  expect(biggestMoves(gathered([unit('A', 50)], units, '2026-Q1'), 5)).toEqual([]);
});
