import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { madeWith } from './made-with.ts';

const inLayout = (signature: string): Answer => ({
  ...{ about: 'dash', is: 'zero', reach: { kind: 'layout', signature } },
});

it('the name of what a file was read with differs with the answers, and is short', () => {
  expect(madeWith('here', [])).toBe('here');
  const one = madeWith('here', [inLayout('a')]);
  expect(one).not.toBe(madeWith('here', [inLayout('b')]));
  expect(one.length).toBeLessThan(40);
});
