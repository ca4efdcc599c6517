import { expect, it } from 'vitest';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import type { Norm } from '#lib/domain/norm.ts';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { withBound } from '../figure/unit-tally.ts';
import { select } from '../filter/selection.ts';
import { normChoices, normOf } from './choices.ts';
import { normalise, type Bases } from './normalise.ts';
import { normNotes } from './notes.ts';

const standing = { reported: 2, expected: 3, lost: 0, barred: null };
const row = unitTally('A', 30, { standing, absent: 1 });
const bases: Bases = {
  sizes: new Map([[row.id, { id: row.id, communes: 3, oldUnits: 5 }]]),
  totals: new Map([[row.id, 120]]),
  people: new Map([[row.id, { people: 20_000, years: [2025] }]]),
  goals: new Map([[row.id, 40]]),
};
const value = (norm: Norm | null, of = row) => normalise([of], norm, bases)[0]!.value;

it('divides by what was chosen, and keeps the figure itself', () => {
  expect(value(null)).toBe(30);
  expect(value('people')).toBe(15);
  expect(value('commune')).toBe(15);
  expect(value('commune_all')).toBe(10);
  expect(value('old_unit')).toBe(6);
  expect(value('share')).toBe(25);
  expect(value('target')).toBe(75);
  expect(normalise([row], 'share', bases)[0]!.raw).toBe(30);
});

it('leaves no figure no figure, and one without anything to divide by unranked, never 0', () => {
  expect(value('commune', unitTally('A', null))).toBeNull();
  const rows = normalise([row, unitTally('B', 7), unitTally('C', null)], 'people', bases);
  expect(rows.map((each) => [each.value, withBound(each).state])).toEqual([
    [15, 'value'],
    [null, 'unbased'],
    [null, 'none'],
  ]);
  expect(normNotes('people', rows, bases).slice(1)).toEqual([
    'Dân số năm 2025.',
    '1 đơn vị chưa có dân số: không tính được.',
  ]);
});

it('is offered where it says something', () => {
  const facet = {
    period: '2026-Q1',
    level: 'xa',
    scope: 'own',
    measure: 'item',
    channel: 'radio',
    figures: 1,
  } as const;
  const communes = select(EMPTY_VIEW, [facet])!;
  expect(normChoices(communes).map((choice) => choice.value)).toEqual(['people', 'old_unit', 'target']);
  expect(normChoices({ ...communes, channel: 'radio' }).map((choice) => choice.value)).toContain('share');
  const huyen = select({ ...EMPTY_VIEW, rollup: 'huyen' }, [facet])!;
  expect(normChoices(huyen).map((choice) => choice.value)).toEqual([
    'people',
    'commune',
    'commune_all',
    'old_unit',
  ]);
  expect(normOf('share', communes)).toBeNull();
});
