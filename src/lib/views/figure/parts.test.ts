import { describe, expect, it } from 'vitest';
import { bothEnds, drawnRows, LINES, PAPER_BARS } from './parts.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `u${index}` }));
const ends = (list: readonly { id: string }[]) => [list[0]?.id, list.at(-1)?.id, list.length];

describe('drawnRows', () => {
  it('draws all of up to 40', () => {
    expect(ends(drawnRows(rows(40), 'bottom', null))).toEqual(['u0', 'u39', 40]);
  });

  it('draws the first, the last or those around the chosen unit of more', () => {
    expect(ends(drawnRows(rows(78), 'top', null))).toEqual(['u0', 'u19', 20]);
    expect(ends(drawnRows(rows(78), 'bottom', null))).toEqual(['u58', 'u77', 20]);
    expect(ends(drawnRows(rows(78), 'mine', 'u40'))).toEqual(['u30', 'u49', 20]);
    expect(ends(drawnRows(rows(78), 'mine', 'u77'))).toEqual(['u58', 'u77', 20]);
    expect(ends(drawnRows(rows(78), 'mine', null))).toEqual(['u0', 'u19', 20]);
  });

  it('draws fewer lines than bars', () => {
    expect(ends(drawnRows(rows(12), 'top', null, LINES))).toEqual(['u0', 'u11', 12]);
    expect(ends(drawnRows(rows(13), 'mine', 'u12', LINES))).toEqual(['u1', 'u12', 12]);
  });
});

it('draws of rises and falls on paper as many of the one as of the other', () => {
  expect(ends(bothEnds(rows(24), PAPER_BARS))).toEqual(['u0', 'u23', 24]);
  const some = bothEnds(rows(78), PAPER_BARS);
  expect(some.map(({ id }) => id).slice(8, 12)).toEqual(['u8', 'u9', 'u68', 'u69']);
  expect(ends(some)).toEqual(['u0', 'u77', 20]);
});
