import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import { facetsQuery, leftoversQuery, parentsQuery } from './query.ts';
import type { Selection } from './selection.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const FACET = { period: '2025-Q1', level: 'xa', scope: 'own', measure: 'item', channel: 'portal' };

describe('the choices that have figures', () => {
  it('are none in an empty store', async () => {
    expect(await engine.run(facetsQuery())).toEqual([]);
  });

  it('count figures of known units on a ranked level, of measures that add up', async () => {
    await engine.load(
      submission({
        facts: [
          fact(),
          fact({ unit: UNITS.duong, status: 'conflict' }),
          noFigure('missing', { unit: UNITS.dong }),
          fact({ channel: 'radio' }),
          fact({ unit: UNITS.binh, period: '2024' }),
          fact({ unit: UNITS.an }),
          fact({ unit: unknownUnit('Xã Lạ') }),
          fact({ measure: 'percent' }),
          fact({ measure: 'other' }),
        ],
      }),
    );
    expect(await engine.run(facetsQuery())).toEqual([
      { ...FACET, period: '2024', level: 'huyen', figures: 1 },
      { ...FACET, figures: 3 },
      { ...FACET, channel: 'radio', figures: 1 },
    ]);
  });

  it('are none where there are proposals and totals only', async () => {
    await engine.load(submission({ facts: [fact({ proposed: true }), fact({ status: 'total' })] }));
    expect(await engine.run(facetsQuery())).toEqual([]);
  });
});

describe('the units to narrow down to', () => {
  it('are none in an empty store', async () => {
    expect(await engine.run(parentsQuery(SELECTION))).toEqual([]);
  });

  it('are the tỉnh and huyện above units with figures, each unit counted once', async () => {
    await engine.load(
      submission({
        facts: [fact(), fact({ channel: 'radio' }), fact({ unit: UNITS.duong }), fact({ unit: UNITS.hien })],
      }),
    );
    expect(await engine.run(parentsQuery(SELECTION))).toEqual([
      { id: UNITS.an.id, name: 'Tỉnh An', level: 'tinh', units: 2, until: '' },
      { id: UNITS.gia.id, name: 'Tỉnh Gia', level: 'tinh', units: 1, until: '' },
      { id: UNITS.binh.id, name: 'Huyện Bình', level: 'huyen', units: 2, until: '' },
      { id: UNITS.ha.id, name: 'Huyện Hà', level: 'huyen', units: 1, until: '' },
    ]);
    expect(await engine.run(parentsQuery({ ...SELECTION, period: '2024' }))).toEqual([]);
  });

  it('name a tỉnh once above a huyện or a new commune', async () => {
    await engine.load(
      submission({ facts: [fact({ unit: UNITS.binh }), fact({ unit: UNITS.dongMoi, period: '2026' })] }),
    );
    const an = { id: UNITS.an.id, name: 'Tỉnh An', level: 'tinh', units: 1, until: '' };
    expect(await engine.run(parentsQuery({ ...SELECTION, level: 'huyen' }))).toEqual([an]);
    expect(await engine.run(parentsQuery({ ...SELECTION, period: '2026' }))).toEqual([an]);
  });
});

describe('what is not in the sums', () => {
  const left = (part: Partial<Selection> = {}) => engine.run(leftoversQuery({ ...SELECTION, ...part }));

  it('is nothing in an empty store', async () => {
    expect(await left()).toEqual([{ unknownUnits: 0, unmapped: 0, otherScopes: 0, proposals: 0 }]);
  });

  it('is told by its reason', async () => {
    await engine.load(
      submission({
        facts: [
          fact(),
          fact({ unit: unknownUnit('Xã Lạ') }),
          fact({ unit: unknownUnit('Xã Khác') }),
          fact({ scope: 'children' }),
          fact({ unit: UNITS.dong, scope: 'own_and_children', channel: 'radio' }),
          fact({ unit: UNITS.dong, proposed: true }),
          fact({ measure: 'session', proposed: true }),
        ],
      }),
    );
    expect(await left()).toEqual([{ unknownUnits: 2, unmapped: 0, otherScopes: 2, proposals: 1 }]);
    expect(await left({ channel: 'radio' })).toEqual([
      { unknownUnits: 0, unmapped: 0, otherScopes: 1, proposals: 0 },
    ]);
    expect(await left({ parent: UNITS.binh.id })).toEqual([
      { unknownUnits: 2, unmapped: 0, otherScopes: 1, proposals: 0 },
    ]);
    expect(await left({ measure: 'session' })).toEqual([
      { unknownUnits: 0, unmapped: 0, otherScopes: 0, proposals: 1 },
    ]);
  });
});
