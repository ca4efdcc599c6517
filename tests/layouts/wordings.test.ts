import { describe, expect, it } from 'vitest';
import { interpreted } from '../helpers/interpreted.ts';
import { draw } from './draw.ts';
import { figuresOf } from './figures-of.ts';
import { arrangements, layoutsOf, nameOf, type Layout } from './layout.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { WORDINGS } from './wordings.ts';

/** Neither asks how names stand: one way of each arrangement is enough. */
const isPlain = ({ rowNames, columnNames, hasOrdinals, hasTotal }: Layout) =>
  rowNames === 'merged' && columnNames === 'merged' && hasOrdinals && !hasTotal;

/** No name of a sheet may hold these. */
const sheetName = (text: string) => text.replaceAll('/', '-');

describe.each(WORDINGS)('the same is read with $name:', ({ reword }) => {
  it.each(arrangements())('unit: $unit, channel: $channel, period: $period', (places) => {
    for (const layout of layoutsOf(places).filter(isPlain)) {
      const { sheets, figures } = draw(layout);
      const said = Object.entries(sheets).map(([name, rows]) => [sheetName(reword(name)), rows.map(reword)]);
      const read = interpreted(Object.fromEntries(said));
      expect(figuresOf(read.facts), nameOf(layout)).toEqual(figures.sort());
    }
  });
});

describe.each(SURROUNDINGS)('the same is read with $name:', ({ surround }) => {
  it.each(arrangements())('unit: $unit, channel: $channel, period: $period', (places) => {
    for (const layout of layoutsOf(places).filter(isPlain)) {
      const { sheets, figures } = draw(layout);
      const around = Object.entries(sheets).map(([name, rows]) => [name, surround(rows, layout)]);
      const read = interpreted(Object.fromEntries(around));
      expect(figuresOf(read.facts), nameOf(layout)).toEqual(figures.sort());
    }
  });
});
