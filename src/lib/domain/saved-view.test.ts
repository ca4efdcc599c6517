import { expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { isSavedView, viewPathOf, viewsBy, type SavedView } from './saved-view.ts';
import { opposite } from './undo.ts';

const view = (name: string, search = ''): SavedView => ({ name, path: '/so-sanh/', search });
const keep = (each: SavedView): Decision => ({ at: '', kind: 'keep-view', view: each });
const drop = (each: SavedView): Decision => ({ at: '', kind: 'drop-view', view: each });

it('stands under its name until it is dropped, the last one of a name', () => {
  expect(viewsBy([keep(view('Quý I')), keep(view('Ăn')), keep(view('An'))]).map(({ name }) => name)).toEqual([
    ...['An', 'Ăn', 'Quý I'],
  ]);
  expect(viewsBy([keep(view('a', 'x')), keep(view('a', 'y'))])).toEqual([view('a', 'y')]);
  expect(viewsBy([keep(view('a', 'x')), keep(view('a', 'y')), drop(view('a', 'y'))])).toEqual([
    view('a', 'x'),
  ]);
  expect(viewsBy([keep(view('a')), drop(view('b'))])).toEqual([view('a')]);
});

it('is taken back as it was given', () => {
  const first = keep(view('a'));
  expect(viewsBy([first, opposite(first, '')!])).toEqual([]);
});

it('leads nowhere but to pages of the site', () => {
  expect(isSavedView(view('a'))).toBe(true);
  for (const path of ['https://x.vn/', '//x.vn', '/khac/', '', null]) {
    expect(isSavedView({ ...view('a'), path })).toBe(false);
  }
  expect(isSavedView({ ...view(' ') })).toBe(false);
  expect(isSavedView(null)).toBe(false);
  expect(viewPathOf('/so-sanh')).toBe('/so-sanh/');
  expect(viewPathOf('/nop-bao-cao')).toBe('/nop-bao-cao/');
  expect(viewPathOf('/kiem-tra')).toBe('/kiem-tra/');
  expect(viewPathOf('/cai-dat')).toBeNull();
});
