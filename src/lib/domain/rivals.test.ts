import { expect, it } from 'vitest';
import { figure } from '../../../tests/helpers/submission.ts';
import type { Fact } from './fact.ts';
import { rivalsIn } from './rivals.ts';

const stated = (...facts: readonly Partial<Fact>[]) =>
  facts.map((fact) => ({ sha256: 'a', fact: figure({ status: 'conflict', ...fact }) }));
const values = (groups: ReturnType<typeof rivalsIn>) =>
  groups.map((same) => same.map(({ fact }) => fact.value));

it('are figures in conflict about one thing', () => {
  const all = stated(
    { value: 33 },
    { value: 5, channel: 'radio' },
    { value: 68 },
    { value: 9, status: 'counted' },
  );
  expect(values(rivalsIn(all))).toEqual([[33, 68], [5]]);
});

it('may leave a subchannel unsaid; two subchannels are two things', () => {
  const social = { channel: 'social' } as const;
  const one = stated({ ...social, subchannel: 'Zalo', value: 1 }, { ...social, value: 2 });
  expect(values(rivalsIn(one))).toEqual([[1, 2]]);
  const two = [
    ...stated({ ...social, subchannel: 'Zalo', value: 1 }, { ...social, subchannel: 'Facebook', value: 2 }),
    ...stated({ ...social, subchannel: 'ZALO', value: 3 }),
  ];
  expect(values(rivalsIn(two))).toEqual([[1, 3], [2]]);
});
