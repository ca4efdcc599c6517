import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import type { Facet } from './query.ts';
import { blockers, options, select, withChannel } from './selection.ts';

function facet(part: Partial<Facet>): Facet {
  return {
    period: '2026-Q1',
    level: 'xa',
    scope: 'own',
    measure: 'item',
    channel: 'portal',
    figures: 1,
    ...part,
  };
}

const FACETS = [
  facet({ period: '2025-Q4', figures: 90 }),
  facet({ figures: 5 }),
  facet({ channel: 'radio', figures: 4 }),
  facet({ channel: 'radio', measure: 'broadcast', figures: 3 }),
  facet({ channel: 'meeting', measure: 'session', figures: 2 }),
  facet({ level: 'huyen', figures: 1 }),
];

describe('select', () => {
  it('leaves nothing open: the latest period, then what has most figures', () => {
    expect(select(EMPTY_VIEW, FACETS)).toEqual({
      period: '2026-Q1',
      level: 'xa',
      measure: 'item',
      scope: 'own',
      basis: 'as_reported',
      rollup: false,
      parent: null,
      channel: null,
    });
    expect(select({ ...EMPTY_VIEW, channel: 'meeting' }, FACETS)?.measure).toBe('session');
  });

  it('sums whole huyện where huyện are asked for on another basis than as reported', () => {
    const asked = { ...EMPTY_VIEW, basis: 'like_for_like', level: 'huyen' } as const;
    expect(select(asked, FACETS)).toMatchObject({
      level: 'huyen',
      rollup: true,
      scope: 'own_and_children',
      basis: 'like_for_like',
    });
    expect(select({ ...EMPTY_VIEW, rollup: 'tinh' }, FACETS)).toMatchObject({ level: 'tinh', rollup: true });
  });

  it('has no answer where no figure fits, and names the choices that stand in the way', () => {
    const view = { ...EMPTY_VIEW, channel: 'meeting', measure: 'item' } as const;
    expect(select(view, FACETS)).toBeNull();
    expect(blockers(view, FACETS)).toEqual(['measure', 'channel']);
  });
});

describe('the choices of one filter', () => {
  const selection = select(EMPTY_VIEW, FACETS)!;

  it('offers every channel of the period, whatever it is measured in', () => {
    expect([...options('channel', selection, FACETS)]).toEqual([
      ['portal', 5],
      ['radio', 7],
      ['meeting', 2],
    ]);
  });

  it('offers the measures of the chosen channel', () => {
    expect([...options('measure', { ...selection, channel: 'radio' }, FACETS).keys()]).toEqual([
      'item',
      'broadcast',
    ]);
    expect([...options('measure', selection, FACETS).keys()]).toEqual(['item', 'broadcast', 'session']);
  });

  it('opens the measure again where the channel has no figures of it', () => {
    expect(withChannel('radio', selection, FACETS)).toEqual({ channel: 'radio' });
    expect(withChannel('meeting', selection, FACETS)).toEqual({ channel: 'meeting', measure: null });
  });
});
