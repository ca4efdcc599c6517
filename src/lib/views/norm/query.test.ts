import { beforeAll, expect, it } from 'vitest';
import { Populations } from '#lib/domain/population.ts';
import { fact, REGISTRY, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import type { Selection } from '../filter/selection.ts';
import { peopleOf } from './people.ts';
import { partsQuery, sizesQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
  await engine.load(submission({ facts: [fact(), fact({ unit: UNITS.hien })] }));
});

const selection = (part: Partial<Selection>): Selection => ({
  ...{ period: '2026-Q1', level: 'xa', measure: 'item', scope: 'own', basis: 'as_reported' },
  ...{ rollup: false, parent: null, channel: null },
  ...part,
});
const sizes = async (of: Selection) =>
  new Map((await engine.run(sizesQuery(of))).map(({ id, communes, oldUnits }) => [id, [communes, oldUnits]]));

it('measures a commune by the old ones that it was made of, an old one by itself', async () => {
  const now = await sizes(selection({}));
  expect(now.get(UNITS.catDuong.id)).toEqual([1, 2]);
  expect(now.get(UNITS.dongMoi.id)).toEqual([1, 2]);
  expect(now.has(UNITS.cat.id)).toBe(false);
  const then = await sizes(selection({ period: '2024' }));
  expect(then.get(UNITS.cat.id)).toEqual([1, 1]);
});

it('measures ground by what it consists of then', async () => {
  const huyen = await sizes(selection({ period: '2024', level: 'huyen', rollup: true }));
  expect(huyen.get(UNITS.binh.id)?.[0]).toBe(2);
});

const people = async (of: Selection, ids: readonly string[], rows: readonly [{ id: string }, number][]) => {
  const table = new Populations(
    rows.map(([{ id }, count]) => ({ unit: id, year: 2024, people: count })),
    REGISTRY,
  );
  const found = peopleOf(ids, await engine.run(partsQuery(of)), table, of);
  return ids.map((id) => found.get(id)?.people ?? null);
};

it('takes the people of the unit itself, else of all of its parts, never of some', async () => {
  const { cat, duong, binh, hien } = UNITS;
  const huyen = selection({ period: '2024', level: 'huyen', rollup: true });
  expect(
    await people(
      huyen,
      [binh.id],
      [
        [cat, 300],
        [duong, 400],
      ],
    ),
  ).toEqual([700]);
  expect(await people(huyen, [binh.id], [[cat, 300]])).toEqual([null]);
  expect(
    await people(
      huyen,
      [binh.id],
      [
        [binh, 750],
        [cat, 300],
      ],
    ),
  ).toEqual([750]);
  expect(await people(selection({ period: '2024' }), [cat.id, hien.id], [[cat, 300]])).toEqual([300, null]);
});

it('takes the people of the same ground on the other side of the rearrangement', async () => {
  const { hien, hienMoi } = UNITS;
  const ground = selection({ basis: 'like_for_like' });
  expect(await people(ground, [hienMoi.id], [[hien, 900]])).toEqual([900]);
  expect(await people({ ...ground, period: '2024' }, [hienMoi.id], [[hienMoi, 950]])).toEqual([950]);
  expect(await people(selection({}), [hienMoi.id], [[hien, 900]])).toEqual([null]);
});
