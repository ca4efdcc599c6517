import { expect, it } from 'vitest';
import { REGISTRY, fact, submission } from '../../../tests/helpers/facts.ts';
import { QuestionsAhead } from './questions-ahead.ts';

const context = { registry: REGISTRY, province: null, condoned: new Set<string>() };
const asked = (value: number) => {
  const { interpretation } = submission({ facts: [fact({ value })] });
  return { sha256: 'a', interpretation };
};

it('answers what it worked out before where nothing it asks about is another', () => {
  const ahead = new QuestionsAhead();
  const one = asked(1);
  const first = ahead.of([one], context);
  expect(ahead.of([{ ...one }], { ...context })).toBe(first);
});

it('works out anew where a reading, the registry, the province or what was let stand is another', () => {
  const one = asked(1);
  const others = [
    [[asked(1)], context],
    [[{ ...one, sha256: 'b' }], context],
    [[one, asked(2)], context],
    [[], context],
    [[one], { ...context, province: 'Quảng Trị' }],
    [[one], { ...context, condoned: new Set<string>() }],
  ] as const;
  for (const [files, beside] of others) {
    const ahead = new QuestionsAhead();
    const first = ahead.of([one], context);
    expect(ahead.of(files, beside)).not.toBe(first);
  }
});
