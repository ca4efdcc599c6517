import { describe, expect, it } from 'vitest';
import { answerKey, type Answer } from './answer.ts';
import { answersBy, answersFor, strongest } from './answers.ts';
import type { Decision } from './decision.ts';
import { opposite } from './undo.ts';

const dash = (is: 'missing' | 'zero', reach: Answer['reach']) => ({ about: 'dash', is, reach }) as const;
const file = { kind: 'file', sha256: 'aa' } as const;
const always = { kind: 'always' } as const;
const answer = (...answers: Answer[]): Decision => ({ at: '', kind: 'answer', answers });

describe('the answers that hold', () => {
  it('are the last of those about the same with the same reach', () => {
    const log = [answer(dash('zero', file)), answer(dash('missing', file)), answer(dash('zero', always))];
    expect(answersBy(log)).toEqual([dash('missing', file), dash('zero', always)]);
  });

  it('are those before, once an answer is taken back, whichever it is', () => {
    const [first, second] = [answer(dash('zero', file)), answer(dash('missing', file))] as const;
    expect(answersBy([first, second, opposite(second, '')!])).toEqual([dash('zero', file)]);
    expect(answersBy([first, second, opposite(first, '')!])).toEqual([dash('missing', file)]);
    expect(answersBy([first, opposite(first, '')!])).toEqual([]);
  });

  it('reach a file by its bytes, its tables, its sender, or always', () => {
    const others: Answer[] = [
      dash('zero', { kind: 'layout', signature: 'stt | đơn vị' }),
      dash('zero', { kind: 'sender', sender: 'xa:1' }),
      dash('zero', { kind: 'file', sha256: 'bb' }),
    ];
    const answers = [dash('zero', file), dash('zero', always), ...others];
    const reached = answersFor(answers, { sha256: 'aa', signatures: ['stt | đơn vị'], sender: '' });
    expect(reached.map(({ reach }) => reach.kind)).toEqual(['file', 'always', 'layout']);
  });

  it('weigh the more the narrower they are', () => {
    expect(strongest<'dash'>([dash('zero', file), dash('missing', always)])).toEqual(dash('zero', file));
    expect(strongest<'dash'>([])).toBeNull();
  });

  it('are told apart by their subject and their reach', () => {
    const name = { about: 'name', name: 'đông thành', within: null, is: { kind: 'other' } } as const;
    const key = answerKey({ ...name, reach: always });
    expect(answerKey({ ...name, is: { kind: 'group' }, reach: always })).toBe(key);
    expect(answerKey({ ...name, name: 'đồng thành', reach: always })).not.toBe(key);
    expect(answerKey({ ...name, reach: file })).not.toBe(key);
  });
});
