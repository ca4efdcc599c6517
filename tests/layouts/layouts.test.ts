import { expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { interpreted } from '../helpers/interpreted.ts';
import { draw } from './draw.ts';
import { arrangements, layoutsOf, nameOf } from './layout.ts';

const figureOf = ({ unit, period, channel, measure, value }: Fact) =>
  `${unit.code || unit.name} ${period} ${channel} ${measure} ${value}`;

/** One set of figures, in all the forms that people might give it: whichever they chose, the same is read. */
it.each(arrangements())('the same is read with unit: $unit, channel: $channel, period: $period', (places) => {
  const wrong = layoutsOf(places).flatMap((layout) => {
    const { sheets, figures } = draw(layout);
    const { facts } = interpreted(sheets);
    const read = facts.filter(({ status }) => status === 'counted').map(figureOf);
    return read.sort().join('\n') === figures.sort().join('\n') ? [] : [nameOf(layout)];
  });
  expect(wrong).toEqual([]);
});
