import { describe, expect, it } from 'vitest';
import type { NameMeaning } from '#lib/domain/answer.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { registryOf } from '#lib/domain/registry.ts';
import { enteredUnit } from './entered.ts';
import { effectOf, firstChoice, nameLines, settledLine, unitOf } from './reconcile.ts';

const FILE: RegistryFile = {
  ...{ format: 'cchc-registry/1', asOf: '2026-01-01', sources: [], lacks: [] },
  ...{ dates: ['', '2025-07-01'], lineageDate: '2025-07-01', lineage: [] },
  units: {
    tinh: [['45', 'Tỉnh Quảng Trị', '', 0, 0]],
    huyen: [['464', 'Huyện Vĩnh Linh', '45', 0, 1]],
    xa: [
      ['19366', 'Thị trấn Hồ Xá', '464', 0, 1],
      ['19369', 'Xã Vĩnh Hà', '464', 0, 1],
    ],
  },
};
const registry = registryOf(FILE);

const within = { level: 'huyen', code: '464', from: null } as const;
const key = (code: string) => ({ level: 'xa', code, from: null }) as const;
const saying = (word: string, is: NameMeaning, params = {}): Option => ({
  key: word,
  params,
  outcome: { kind: 'answer', bodies: [{ about: 'name', name: 'xã vỉnh hà', within, is }] },
});
const OPTIONS: Option[] = [
  saying('unit:xa:19369', { kind: 'unit', unit: key('19369') }, { letters: 0 }),
  saying('unit:xa:19366', { kind: 'unit', unit: key('19366') }, { letters: 3 }),
  saying('other', { kind: 'other' }),
  { key: 'enter', params: {}, outcome: { kind: 'enter', what: 'unit' } },
];
const place = (file: string, cell: string) => ({
  ...{ file, sheet: 'A', cell, sheetIndex: 0, row: 1, col: 1, part: 0 },
});
const QUESTION: Question = {
  ...{ key: 'q', cause: 'name', ask: 'unit-unknown', params: { name: 'Xã Vỉnh Hà' } },
  ...{ places: [place('a', 'B2'), place('b', 'B2')], files: ['a', 'b'], signatures: [], figures: 5 },
  ...{ blocks: false, options: OPTIONS, proposal: 0, reaches: ['file', 'always'], usualReach: 'always' },
};
const lineOf = (change: Partial<Question> = {}) =>
  nameLines([{ ...QUESTION, ...change }], registry, () => '2024-12-31')[0]!;

describe('lines of names', () => {
  it('show candidates with what they lie in, and the name around', () => {
    const line = lineOf();
    expect(line.written).toBe('Xã Vỉnh Hà');
    expect(line.within?.name).toBe('Huyện Vĩnh Linh');
    expect(line.candidates.map(({ unit, parent }) => [unit.name, parent])).toEqual([
      ['Xã Vĩnh Hà', 'Huyện Vĩnh Linh'],
      ['Thị trấn Hồ Xá', 'Huyện Vĩnh Linh'],
    ]);
    expect(line.others.map((option) => option.key)).toEqual(['other']);
  });

  it('are sure only with a proposal that guesses at no letters', () => {
    expect(lineOf().isSure).toBe(true);
    expect(lineOf({ proposal: 1 }).isSure).toBe(false);
    expect(lineOf({ proposal: null }).isSure).toBe(false);
  });

  it('are chosen from the start where they are sure, never where letters are guessed', () => {
    expect(firstChoice(lineOf()).option).toBe(OPTIONS[0]);
    expect(firstChoice(lineOf({ proposal: 1 })).option).toBeNull();
  });

  it('leave questions of other causes out', () => {
    expect(nameLines([{ ...QUESTION, cause: 'dash' }], registry, () => '')).toEqual([]);
  });

  it('know a unit that is no more by its last version', () => {
    expect(unitOf(registry, key('19369'), '2026-01-01')?.validTo).toBe('2025-07-01');
    expect(unitOf(registry, key('0'), '2026-01-01')).toBeNull();
  });
});

describe('taking a line', () => {
  it('takes an option with the usual reach unless another is chosen', () => {
    const line = lineOf();
    const choice = { option: OPTIONS[0]!, looked: null, reach: null };
    expect(settledLine(line, choice)?.chosen).toEqual({ reach: 'always', reason: '' });
    expect(settledLine(line, { ...choice, reach: 'file' })?.chosen.reach).toBe('file');
    expect(settledLine(line, { ...choice, option: null })).toBeNull();
  });

  it('takes a unit that was looked up as the meaning of the same name', () => {
    const settled = settledLine(lineOf(), { option: null, looked: key('19366'), reach: null });
    expect(settled?.option.key).toBe('enter');
    expect(settled?.chosen.entered).toEqual({
      ...{ about: 'name', name: 'xã vỉnh hà', within },
      is: { kind: 'unit', unit: key('19366') },
    });
  });

  it('counts every cell and file once', () => {
    const settled = settledLine(lineOf(), { option: OPTIONS[0]!, looked: null, reach: null })!;
    expect(effectOf([settled, settled])).toEqual({ cells: 2, files: 2 });
    expect(effectOf([])).toEqual({ cells: 0, files: 0 });
  });
});

it('makes of a unit that was looked up the sender where the question is about one', () => {
  const sender: Question = { ...QUESTION, cause: 'sender', options: OPTIONS.slice(-1) };
  expect(enteredUnit(sender, key('19369'))).toEqual({ about: 'sender', unit: key('19369') });
});
