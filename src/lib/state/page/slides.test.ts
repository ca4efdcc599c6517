import { expect, it } from 'vitest';
import { figureOf, slideBeside } from './slides.ts';

it('goes through the figures of a view, then to the next view, and back to the last figure of the one before', () => {
  const counts = { views: 2, figures: 2 };
  expect(slideBeside({ view: 0, figure: 0 }, 1, counts)).toEqual({ view: 0, figure: 1 });
  expect(slideBeside({ view: 0, figure: 1 }, 1, counts)).toEqual({ view: 1, figure: 0 });
  expect(slideBeside({ view: 1, figure: 0 }, -1, counts)).toEqual({ view: 0, figure: 'last' });
  expect(slideBeside({ view: 0, figure: 'last' }, -1, counts)).toEqual({ view: 0, figure: 0 });
});

it('stays at both ends', () => {
  const counts = { views: 2, figures: 2 };
  expect(slideBeside({ view: 0, figure: 0 }, -1, counts)).toBeNull();
  expect(slideBeside({ view: 1, figure: 'last' }, 1, counts)).toBeNull();
});

it('shows a page without figures as one slide', () => {
  expect(slideBeside({ view: 0, figure: 0 }, 1, { views: 2, figures: 0 })).toEqual({ view: 1, figure: 0 });
  expect([figureOf({ view: 0, figure: 'last' }, 0), figureOf({ view: 0, figure: 5 }, 2)]).toEqual([0, 1]);
});
