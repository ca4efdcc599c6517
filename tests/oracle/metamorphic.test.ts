import { beforeAll, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { Selection } from '#lib/views/filter/selection.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { rankUnits } from '#lib/views/ranking/rows.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { fact, noFigure, submission, UNITS } from '../helpers/facts.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

const BASES: Pick<Selection, 'basis' | 'level' | 'rollup'>[] = [
  { basis: 'as_reported', level: 'xa', rollup: false },
  { basis: 'like_for_like', level: 'xa', rollup: false },
  { basis: 'common_groups', level: 'xa', rollup: false },
  { basis: 'as_reported', level: 'huyen', rollup: true },
];

const FACTS: readonly Fact[] = [
  fact({ value: 3 }),
  fact({ value: 4, channel: 'radio', qualifier: 'more_than' }),
  fact({ value: 9, unit: UNITS.duong }),
  noFigure('missing', { unit: UNITS.dong }),
  fact({ value: 8, unit: UNITS.hien }),
];

async function ranking(basis: (typeof BASES)[number], ...files: (readonly Fact[])[]) {
  await engine.load(...files.map((facts, i) => submission({ facts }, { id: i + 1, file: `${i}.xlsx` })));
  const selection: Selection = {
    ...{ period: '2025-Q1', measure: 'item', scope: 'own', parent: null, channel: null },
    ...basis,
  };
  return rankUnits(await engine.run(rankingQuery(selection)));
}

it.each(BASES)('the order of files changes nothing: $basis, $level', async (basis) => {
  const files = FACTS.map((each) => [each]);
  expect(await ranking(basis, ...files.toReversed())).toEqual(await ranking(basis, ...files));
});

it.each(BASES)('a row of totals changes nothing: $basis, $level', async (basis) => {
  const total = fact({ value: 24, unit: UNITS.binh, scope: 'children', status: 'total' });
  expect(await ranking(basis, [...FACTS, total])).toEqual(await ranking(basis, FACTS));
});

it.each(BASES)('zero in place of missing changes who has reported: $basis, $level', async (basis) => {
  const zero = FACTS.map((each) => (each.state === 'missing' ? fact({ value: 0, unit: UNITS.dong }) : each));
  const coverage = async (facts: readonly Fact[]) =>
    (await ranking(basis, facts)).map(({ id, value, standing, missing }) => [
      id,
      value,
      standing?.reported,
      missing,
    ]);
  const [before, after] = [await coverage(FACTS), await coverage(zero)];
  if (basis.basis === 'like_for_like') expect(after).toEqual(before);
  else expect(after).not.toEqual(before);
});
