import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { withBound } from '../figure/unit-tally.ts';
import { rankingQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const CHOSEN: Selection = { ...SELECTION, basis: 'like_for_like' };

/** "Phường Hiền 5 1/1", in the order of the answer. */
async function rows(part: Partial<Selection> = {}): Promise<string[]> {
  const found = await engine.run(rankingQuery({ ...CHOSEN, ...part }));
  return found.map((row) => {
    const { value, bound, state } = withBound(row);
    const { reported, expected } = row.standing!;
    return `${row.name} ${state === 'value' ? `${bound === 'exact' ? '' : bound}${value}` : state} ${reported}/${expected}`;
  });
}

const OLD = [
  fact({ value: 1 }),
  fact({ value: 2, unit: UNITS.duong }),
  fact({ value: 4, unit: UNITS.dong }),
  fact({ value: 8, unit: UNITS.hien }),
];
const NOW = [
  fact({ period: '2026-Q1', unit: UNITS.catDuong, value: 16 }),
  fact({ period: '2026-Q1', unit: UNITS.dongMoi, value: 32 }),
];

describe('on today’s units', () => {
  it('sums what the whole old units reported, and says of the others that they are not comparable', async () => {
    await engine.load(submission({ facts: [...OLD, ...NOW] }));
    expect(await rows()).toEqual(['Xã Cát Dương barred 0/0', 'Xã Đông Mới barred 0/0', 'Phường Hiền 8 1/1']);
    expect(await rows({ period: '2026-Q1' })).toEqual([
      'Xã Cát Dương 16 1/1',
      'Xã Đông Mới 32 1/1',
      'Phường Hiền none 0/1',
    ]);
  });

  it('names the units that are shared', async () => {
    await engine.load(submission({ facts: OLD }));
    const [catDuong] = await engine.run(rankingQuery(CHOSEN));
    expect(catDuong?.standing?.barred).toEqual({ kind: 'shared', names: ['Xã Dương'] });
  });
});

describe('in common groups', () => {
  const groups = { basis: 'common_groups' } as const;

  it('sums all that went together, before and after', async () => {
    await engine.load(submission({ facts: [...OLD, ...NOW] }));
    expect(await rows(groups)).toEqual(['Nhóm Xã Cát Dương và Xã Đông Mới 7 3/3', 'Phường Hiền 8 1/1']);
    expect((await rows({ ...groups, period: '2026-Q1' }))[0]).toBe('Nhóm Xã Cát Dương và Xã Đông Mới 48 2/2');
  });

  it('is only a lower bound while a part has not reported, and counts a declared nothing as reported', async () => {
    await engine.load(submission({ facts: [OLD[0]!, noFigure('no_activity', { unit: UNITS.duong })] }));
    expect((await rows(groups))[0]).toBe('Nhóm Xã Cát Dương và Xã Đông Mới lower1 2/3');
  });
});

describe('rolled up', () => {
  const huyen = { rollup: true, level: 'huyen', scope: 'own_and_children' } as const;

  it('never counts a commune beside a figure of its huyện that holds it', async () => {
    await engine.load(
      submission({
        facts: [
          ...OLD,
          fact({ unit: UNITS.binh, scope: 'own', value: 100 }),
          fact({ unit: UNITS.binh, scope: 'children', value: 300 }),
          fact({ unit: UNITS.phu, scope: 'own', value: 50 }),
          fact({ unit: UNITS.ha, scope: 'own_and_children', value: 70 }),
          fact({ unit: UNITS.ha, scope: 'own', value: 60 }),
        ],
      }),
    );
    expect(await rows({ ...huyen, basis: 'as_reported' })).toEqual([
      'Huyện Bình 400 2/2',
      'Huyện Phú 54 1/1',
      'Huyện Hà 70 1/1',
    ]);
    expect(await rows({ ...huyen, basis: 'as_reported', level: 'tinh' })).toEqual([
      'Tỉnh An 454 3/3',
      'Tỉnh Gia 70 1/1',
    ]);
    expect(await rows({ ...huyen, level: 'tinh' })).toEqual(['Tỉnh An 524 4/4']);
  });

  it('compares a huyện with the communes of today that are exactly its own', async () => {
    await engine.load(submission({ facts: [...OLD, ...NOW] }));
    expect(await rows({ ...huyen, period: '2026-Q1' })).toEqual([
      'Huyện Bình barred 0/0',
      'Huyện Phú barred 0/0',
      'Huyện Hà none 0/1',
    ]);
    expect(await rows({ ...huyen, basis: 'common_groups', period: '2026-Q1' })).toEqual([
      'Nhóm Huyện Bình và Huyện Phú 48 2/2',
      'Huyện Hà none 0/1',
    ]);
  });
});
