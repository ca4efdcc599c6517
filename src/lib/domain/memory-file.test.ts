import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { answersBy } from './answers.ts';
import type { OwnWord } from './decision.ts';
import { compareMemories, takingIn, type Memory } from './memory.ts';
import { isMemoryFile, MEMORY_FORMAT, memoryFile, parseMemory } from './memory-file.ts';

const WORD: OwnWord = { list: 'channels', phrase: 'Loa kéo', channel: 'radio', subchannel: '' };
const DASH: Answer = { about: 'dash', is: 'zero', reach: { kind: 'layout', signature: 'stt | đơn vị' } };
const NAME: Answer = {
  about: 'name',
  name: 'phố núi',
  within: null,
  is: { kind: 'unit', unit: { level: 'xa', code: '00011', from: null } },
  reach: { kind: 'always' },
};
const MEMORY: Memory = { words: [WORD], answers: [DASH, NAME] };
const file = (lists: Record<string, unknown>) => ({ format: MEMORY_FORMAT, ...lists });
const told = (json: unknown) => parseMemory(json).problems.map(({ code, where }) => `${code} ${where}`);

describe('a memory file', () => {
  it('gives back what went in, and the same text for the same memory', () => {
    const text = memoryFile(MEMORY);
    const { memory, problems } = parseMemory(JSON.parse(text));
    expect({ memory, problems }).toEqual({ memory: MEMORY, problems: [] });
    expect(memoryFile(memory)).toBe(text);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', null, ['not-a-memory format']],
    ['another file', { format: 'cchc-dictionary/1' }, ['not-a-memory format']],
    ['a later format', { format: 'cchc-memory/2' }, ['memory-too-new format']],
    ['no list', file({ words: {} }), ['not-a-list words']],
    [
      'no word',
      file({ words: [{ ...WORD, channel: 'loa' }, 3] }),
      ['word-malformed words[0]', 'word-malformed words[1]'],
    ],
    ['signs only', file({ words: [{ ...WORD, phrase: ' – ' }] }), ['word-malformed words[0]']],
    ['no answer', file({ answers: [{ ...DASH, is: 'five' }] }), ['answer-malformed answers[0]']],
    [
      'of one file',
      file({ answers: [{ ...DASH, reach: { kind: 'file', sha256: 'x' } }] }),
      ['answer-of-one-file answers[0]'],
    ],
    [
      'the same said twice',
      file({ words: [WORD, { ...WORD, phrase: 'LOA  KÉO' }], answers: [DASH, { ...DASH, is: 'missing' }] }),
      ['said-twice words[1]', 'said-twice answers[1]'],
    ],
    ['endless', file({ words: [{ ...WORD, phrase: 'a'.repeat(30_000) }] }), ['word-malformed words[0]']],
  ])('tells where it is wrong: %s', (_, json, problems) => {
    expect(told(json)).toEqual(problems);
  });

  it('keeps nothing but what it knows', () => {
    const strange = JSON.parse(
      `{"format":"${MEMORY_FORMAT}","words":[{"__proto__":{"x":1},"x":1,"list":"measures","measure":"item","phrase":"vlog"}]}`,
    );
    expect(JSON.stringify(parseMemory(strange).memory.words)).toBe(
      '[{"list":"measures","phrase":"vlog","measure":"item"}]',
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('words', 'answers'), (json, list) => {
        expect(() => [
          parseMemory(json),
          isMemoryFile(json),
          parseMemory(file({ [list]: json })),
        ]).not.toThrow();
      }),
    );
  });
});

describe('taking another memory in', () => {
  const theirs: Memory = {
    words: [
      { ...WORD, phrase: 'loa kéo', channel: 'mobile' },
      { list: 'measures', phrase: 'vlog', measure: 'item' },
    ],
    answers: [{ ...DASH, is: 'missing' }, NAME],
  };
  const compared = compareMemories(MEMORY, theirs);

  it('tells what is new, what is the same and what contradicts', () => {
    expect(compared.fresh).toEqual({ words: [theirs.words[1]], answers: [] });
    expect(compared.same).toBe(1);
    expect(compared.clashes).toEqual([
      { kind: 'word', ours: WORD, theirs: theirs.words[0] },
      { kind: 'answer', ours: DASH, theirs: theirs.answers[0] },
    ]);
  });

  it('is a few decisions, which leave ours where ours is to hold', () => {
    expect(takingIn(compared, () => false, 'now').map(({ kind }) => kind)).toEqual(['add-word']);
    const all = takingIn(compared, () => true, 'now');
    expect(all.map(({ kind }) => kind)).toEqual(['drop-word', 'add-word', 'add-word', 'answer']);
    expect(answersBy([{ at: '', kind: 'answer', answers: MEMORY.answers }, ...all])).toEqual([
      NAME,
      theirs.answers[0],
    ]);
  });

  it('finds nothing in its own', () => {
    expect(compareMemories(MEMORY, MEMORY)).toEqual({
      fresh: { words: [], answers: [] },
      same: 3,
      clashes: [],
    });
  });
});
