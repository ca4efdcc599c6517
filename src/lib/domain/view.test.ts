import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW, parseView, writeView, type View } from './view.ts';

const read = (query: string) => parseView(new URLSearchParams(query));

describe('a view in the URL', () => {
  it('is read back as it was written', () => {
    const view: View = {
      period: '2026-Q1',
      level: 'xa',
      parent: 'tinh:44@2025-07-01',
      channel: 'radio',
      measure: 'item',
      basis: 'like_for_like',
      rollup: 'huyen',
      norm: 'old_unit',
      mine: 'xa:19363@2025-07-01',
      day: '2026-04-03',
      show: 'heatmap',
      derive: 'cumulative',
    };
    expect(parseView(new Map(writeView(view)) as unknown as URLSearchParams)).toEqual(view);
  });

  it('holds only what was chosen', () => {
    expect(writeView(EMPTY_VIEW)).toEqual([]);
    expect(writeView({ ...EMPTY_VIEW, show: 'channels' })).toEqual([['xem', 'theo-kenh']]);
  });

  it('leaves out what it does not understand', () => {
    expect(
      read(
        'ky=20x&cap=tinh&thuoc=<b>&kenh=fax&don-vi-tinh=kg&co-so=khac&gop=xa&quy-ve=kg&don-vi=1&xem=ban-do',
      ),
    ).toEqual(EMPTY_VIEW);
  });
});
