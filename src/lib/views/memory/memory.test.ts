import type { Interpretation } from '#lib/domain/interpretation.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { answersBy } from '#lib/domain/answers.ts';
import type { Decision, OwnWord } from '#lib/domain/decision.ts';
import { wordsBy } from '#lib/domain/own-word.ts';
import { REGISTRY, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { registry as COUNTRY } from '../../../../tests/helpers/registry.ts';
import { droppingAnswer, droppingWord, settingAnswer, settingWord } from './edits.ts';
import { layoutsOf } from './layouts.ts';
import { namedBy } from './named.ts';
import { reachChoices } from './reach-choices.ts';
import { rereadBy } from './reread.ts';
import { choiceOfKey, unitChoices } from './unit-choices.ts';
import { formOf, meaningChoices, wordOf } from './word-form.ts';

const AT = '2026-01-05T08:00:00.000Z';
const name = (is: Extract<Answer, { about: 'name' }>['is'], written = 'phố núi'): Answer => ({
  about: 'name',
  name: written,
  within: null,
  is,
  reach: { kind: 'always' },
});
const dash = (signature: string): Answer => ({
  about: 'dash',
  is: 'zero',
  reach: { kind: 'layout', signature },
});
const answer = (...answers: Answer[]): Decision => ({ at: AT, kind: 'answer', answers });
const loa: OwnWord = { list: 'channels', phrase: 'Loa kéo', channel: 'radio', subchannel: '' };
const loaAsMobile: OwnWord = { ...loa, channel: 'mobile' };
const file = (of: string, signatures: string[], part: object = {}) => {
  const { interpretation, ...rest } = submission({}, { file: of });
  const sender = of === 'b.xlsx' ? UNITS.binh : null;
  return {
    ...{ ...rest, sha256: of, size: 1, accepted: new Set<string>(), entered: true, batch: null },
    interpretation: { ...interpretation, signatures, sender },
    ...part,
  };
};

describe('edits of the memory', () => {
  it('dropping an answer drops those in whose place it holds', () => {
    const log = [answer(name({ kind: 'other' })), answer(name({ kind: 'group' })), answer(dash('a'))];
    const all = [...log, ...droppingAnswer(log, name({ kind: 'group' }), AT)];
    expect(answersBy(all)).toEqual([dash('a')]);
    expect(droppingAnswer(all, name({ kind: 'group' }), AT)).toEqual([]);
  });

  it('an edited answer takes the place of the one before, whatever its name was', () => {
    const log = [answer(name({ kind: 'other' }))];
    const after = name({ kind: 'group' }, 'phố mới');
    expect(answersBy([...log, ...settingAnswer(log, name({ kind: 'other' }), after, AT)])).toEqual([after]);
    const again = name({ kind: 'group' });
    expect(answersBy([...log, ...settingAnswer(log, name({ kind: 'other' }), again, AT)])).toEqual([again]);
  });

  it('words are dropped and edited likewise', () => {
    const log: Decision[] = [
      { at: AT, kind: 'add-word', word: loa },
      { at: AT, kind: 'add-word', word: loaAsMobile },
    ];
    expect(wordsBy(log)).toEqual([loaAsMobile]);
    expect(wordsBy([...log, ...droppingWord(log, loaAsMobile, AT)])).toEqual([]);
    const after: OwnWord = { ...loa, phrase: 'Loa tay' };
    expect(wordsBy([...log, ...settingWord(log, loaAsMobile, after, AT)])).toEqual([after]);
  });
});

describe('layoutsOf', () => {
  it('knows those of files in the figures and those that were answered for, the last used first', () => {
    const early = { receivedAt: '2025-01-01T00:00:00Z' };
    const files = [
      file('a.xlsx', ['x', 'x'], early),
      file('b.xlsx', ['y', 'x']),
      file('c.xlsx', ['z'], { entered: false }),
    ];
    const layouts = layoutsOf(files, [dash('w'), dash('x'), name({ kind: 'other' })]);
    expect(layouts.map(({ signature, files, answers }) => [signature, files, answers.length])).toEqual([
      ['x', ['a.xlsx', 'b.xlsx'], 1],
      ['y', ['b.xlsx'], 0],
      ['w', [], 1],
    ]);
  });
});

it('words and settings have all files read again, answers those that they reach', () => {
  const files = [file('a.xlsx', ['x']), file('b.xlsx', ['y'])];
  const again = (...decisions: Decision[]) => rereadBy(decisions, files).map((each) => each.file);
  expect(again({ at: AT, kind: 'add-word', word: loa })).toEqual(['a.xlsx', 'b.xlsx']);
  expect(again(answer(dash('y')))).toEqual(['b.xlsx']);
  expect(again(answer({ ...dash('x'), reach: { kind: 'sender', sender: 'huyen:001' } }))).toEqual(['b.xlsx']);
  expect(again({ at: AT, kind: 'enter', batch: AT, submissions: [] })).toEqual([]);
});

it('units are chosen by name, parent and validity, those of the province first', () => {
  const choices = unitChoices(REGISTRY, 'Tỉnh Gia');
  expect(choices[0]!.label).toBe('Huyện Hà (tỉnh Gia)');
  const cat = choices.find(({ label }) => label === 'Xã Cát (huyện Bình)')!;
  expect(cat).toMatchObject({
    hint: 'trước 01/07/2025',
    key: { level: 'xa', code: '00001', from: null },
    loose: 'xa cat huien binh',
  });
  expect(choiceOfKey(choices, { level: 'xa', code: '00001', from: '' })).toBe(cat.value);
  expect(choiceOfKey(choices, { level: 'xa', code: '99999', from: null })).toBeNull();
});

it('names what decisions speak of', () => {
  const named = namedBy(REGISTRY, [file('a.xlsx', [])]);
  expect([
    named.unit({ level: 'xa', code: '00001', from: null }),
    named.unit({ level: 'xa', code: '99999', from: null }),
    named.sender('huyen:001'),
    named.sender('phong:phòng nội vụ'),
    named.file('a.xlsx'),
    named.file('?'),
  ]).toEqual(['Xã Cát (huyện Bình)', 'xa:99999', 'Huyện Bình (tỉnh An)', 'phòng nội vụ', 'a.xlsx', null]);
});

it('calls a unit as in the periods of the file, else as it was written, else as today', () => {
  const key = { level: 'xa', code: '19333', from: null } as const;
  const facts = [{ ...file('a.xlsx', []).interpretation.facts[0], period: '2024-Q1' }];
  const interpretation = { ...file('a.xlsx', []).interpretation, facts } as Interpretation;
  const named = namedBy(COUNTRY, [{ ...file('a.xlsx', []), interpretation }]);
  const of = (sha256: string) => ({ reach: { kind: 'file', sha256 } }) as const;
  expect([
    named.unit(key, of('a.xlsx')),
    named.unit(key, { written: 'phường 1', reach: { kind: 'always' } }),
    named.unit(key, of('?')),
    named.unit(key),
    named.unit({ ...key, from: '2025-07-01' }, of('a.xlsx')),
  ]).toEqual([
    'Phường 1 (thành phố Đông Hà)',
    'Phường 1 (thành phố Đông Hà)',
    'Phường Đông Hà (tỉnh Quảng Trị)',
    'Phường Đông Hà (tỉnh Quảng Trị)',
    'Phường Đông Hà (tỉnh Quảng Trị)',
  ]);
});

it('an answer may reach all files, those of a layout or of a sender', () => {
  const layouts = layoutsOf([file('a.xlsx', ['stt | đơn vị'])], []);
  const choices = reachChoices(layouts, [UNITS.binh, UNITS.binh], namedBy(REGISTRY, []), { kind: 'always' });
  expect(choices.map(({ label }) => label)).toEqual([
    'Mọi tệp',
    'Mẫu biểu STT | Đơn vị',
    'Tệp của Huyện Bình (tỉnh An)',
  ]);
});

describe('the form of a word', () => {
  it.each<OwnWord>([
    loa,
    { ...loa, channel: null },
    { list: 'measures', phrase: 'vlog', measure: 'item' },
    { list: 'statuses', phrase: 'đã trình ký', status: 'in_progress' },
  ])('gives the word back: %o', (word) => {
    expect(wordOf(formOf(word))).toEqual(word);
  });

  it('gives none while something is missing', () => {
    expect([wordOf(formOf(null)), wordOf({ ...formOf(loa), phrase: ' - ' })]).toEqual([null, null]);
    expect(meaningChoices('channels').at(-1)?.label).toBe('Không phải kênh');
  });
});
