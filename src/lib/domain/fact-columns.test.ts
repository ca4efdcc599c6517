import { expect, it } from 'vitest';
import { submission } from '../../../tests/helpers/submission.ts';
import { columnsOf, factsOf } from './fact-columns.ts';
import type { Fact } from './fact.ts';

const { facts } = submission(
  'a.xlsx',
  Array.from({ length: 40 }, (_, i) => ({
    value: i % 7 === 0 ? null : i / 2,
    period: `2024-M0${(i % 3) + 1}`,
  })),
);
const [first] = facts as readonly [Fact];

it('makes the same figures of the columns of figures', () => {
  expect(factsOf(columnsOf(facts))).toStrictEqual(facts);
  expect(factsOf(columnsOf([]))).toStrictEqual([]);
});

it('keeps what few figures have: names of paragraphs, the span of their words, several of one cell', () => {
  const told: Fact = {
    ...first,
    place: { ...first.place, cell: 'đoạn 3', row: 2, col: 0, part: 1 },
    evidence: { ...first.evidence, span: [4, 9] },
    of: 6,
    proposed: true,
  };
  expect(factsOf(columnsOf([first, told, first]))).toStrictEqual([first, told, first]);
});

it('can be handed over, with what is shared once', () => {
  const beside: Fact = { ...first, value: 3 };
  const [one, other] = factsOf(structuredClone(columnsOf([first, beside])));
  expect([one, other]).toStrictEqual([first, beside]);
  expect(one?.unit).toBe(other?.unit);
});
