import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { channelsQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const CHOSEN: Selection = { ...SELECTION, parent: UNITS.binh.id };

async function cells(part: Partial<Selection> = {}) {
  const rows = await engine.run(channelsQuery({ ...CHOSEN, ...part }));
  return rows.map((row) => [row.name, row.channel, row.value, row.missing]);
}

it('answers with nothing from an empty store', async () => {
  expect(await cells()).toEqual([]);
});

it('has a row for each channel told of, and one without for a unit that told nothing', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ value: 3 }),
        fact({ value: 2, subchannel: 'chuyên mục' }),
        fact({ value: 0, channel: 'radio' }),
        noFigure('missing', { channel: 'social' }),
        fact({ unit: UNITS.dong }),
      ],
    }),
  );
  expect(await cells()).toEqual([
    ['Xã Cát', 'portal', 5, 0],
    ['Xã Cát', 'radio', 0, 0],
    ['Xã Cát', 'social', null, 1],
    ['Xã Dương', null, null, 0],
  ]);
});

it('keeps to one channel', async () => {
  await engine.load(submission({ facts: [fact(), fact({ channel: 'radio', unit: UNITS.duong, value: 1 })] }));
  expect(await cells({ channel: 'radio' })).toEqual([
    ['Xã Cát', null, null, 0],
    ['Xã Dương', 'radio', 1, 0],
  ]);
});

it('keeps "all channels" apart from the channels', async () => {
  await engine.load(submission({ facts: [fact({ channel: 'all', value: 40 }), fact({ value: 3 })] }));
  expect((await cells()).slice(0, 2)).toEqual([
    ['Xã Cát', 'all', 40, 0],
    ['Xã Cát', 'portal', 3, 0],
  ]);
});

it('names the tỉnh as parent of a new commune', async () => {
  await engine.load(submission({ facts: [fact({ unit: UNITS.dongMoi, period: '2026' })] }));
  const rows = await engine.run(channelsQuery({ ...CHOSEN, period: '2026', parent: null }));
  expect(rows.map((row) => [row.name, row.parent, row.channel])).toEqual([
    ['Xã Cát Dương', 'Tỉnh An', null],
    ['Xã Đông Mới', 'Tỉnh An', 'portal'],
    ['Phường Hiền', 'Tỉnh An', null],
  ]);
});
