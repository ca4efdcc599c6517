import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DICTIONARY, isUnitOfKey } from './dictionary.ts';
import { REGISTRY } from '../../../tests/helpers/facts.ts';
import { parseDictionary, parseDictionaryOrMemory, unknownUnits } from './dictionary-file.ts';
import { memoryFile } from './memory-file.ts';

const file = (lists: Record<string, unknown>) => ({ format: 'cchc-dictionary/1', ...lists });
const told = (json: unknown) =>
  parseDictionary(json).problems.map(({ code, where, found }) => `${code} ${where} ${found}`.trim());

describe('parseDictionary', () => {
  it('reads words of every kind, spaces and composition aside', () => {
    const { dictionary, problems } = parseDictionary(
      file({
        channels: [
          { phrase: ' Loa  kéo '.normalize('NFD'), channel: 'radio' },
          { phrase: 'Zalo OA phường', channel: 'social', subchannel: 'Zalo OA' },
          { phrase: 'Bảng giá', channel: null },
        ],
        measures: [{ phrase: 'vlog', measure: 'item' }],
        statuses: [{ phrase: 'đã trình ký', status: 'in_progress' }],
        units: [
          { phrase: 'Phố núi', unit: 'xa:19363@2025-07-01', within: 'tinh:44' },
          { phrase: 'Phố biển', unit: 'huyen:464' },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(dictionary.channels).toEqual([
      { phrase: 'Loa kéo', channel: 'radio', subchannel: '' },
      { phrase: 'Zalo OA phường', channel: 'social', subchannel: 'Zalo OA' },
      { phrase: 'Bảng giá', channel: null, subchannel: '' },
    ]);
    expect(dictionary.units).toEqual([
      {
        phrase: 'Phố núi',
        unit: { level: 'xa', code: '19363', from: '2025-07-01' },
        within: { level: 'tinh', code: '44', from: null },
      },
      { phrase: 'Phố biển', unit: { level: 'huyen', code: '464', from: null }, within: null },
    ]);
  });

  it('is empty where the file has no lists', () => {
    expect(parseDictionary(file({}))).toEqual({ dictionary: EMPTY_DICTIONARY, problems: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['another file', { format: 'cchc-registry/1' }, ['not-a-dictionary format cchc-registry/1']],
    ['no object', [], ['not-a-dictionary format']],
    ['no list', file({ channels: {} }), ['not-a-list channels {}']],
    ['no phrase', file({ measures: [{ measure: 'item' }] }), ['phrase-empty measures[0].phrase']],
    [
      'signs only',
      file({ measures: [{ phrase: ' – ', measure: 'item' }] }),
      ['phrase-empty measures[0].phrase  – '.trim()],
    ],
    [
      'no such channel',
      file({ channels: [{ phrase: 'Loa kéo', channel: 'loa' }] }),
      ['channel-unknown channels[0].channel loa'],
    ],
    ['no channel said', file({ channels: [{ phrase: 'Loa kéo' }] }), ['channel-unknown channels[0].channel']],
    [
      'no such measure',
      file({ measures: [{ phrase: 'vlog', measure: 3 }] }),
      ['measure-unknown measures[0].measure 3'],
    ],
    [
      'no such status',
      file({ statuses: [{ phrase: 'Ký rồi', status: 'signed' }] }),
      ['status-unknown statuses[0].status signed'],
    ],
    [
      'no such unit',
      file({ units: [{ phrase: 'Phố núi', unit: 'Vĩnh Linh' }] }),
      ['unit-malformed units[0].unit Vĩnh Linh'],
    ],
    [
      'the same phrase twice, in another spelling',
      file({
        measures: [
          { phrase: 'tin hòa', measure: 'item' },
          { phrase: 'Tin  hoà', measure: 'view' },
        ],
      }),
      ['phrase-twice measures[1].phrase Tin hoà'],
    ],
  ])('tells where the file is wrong: %s', (_, json, problems) => {
    expect(told(json)).toEqual(problems);
  });

  it('keeps what is right beside what is wrong, and the first of two', () => {
    const { dictionary } = parseDictionary(
      file({
        measures: [
          { phrase: 'vlog', measure: 'item' },
          { phrase: 'Vlog', measure: 'view' },
          { phrase: 'reel', measure: '?' },
        ],
      }),
    );
    expect(dictionary.measures).toEqual([{ phrase: 'vlog', measure: 'item' }]);
  });

  it('allows one nickname for units in different parents', () => {
    const units = ['huyen:464', 'huyen:465'].map((within) => ({
      phrase: 'Phố núi',
      unit: 'xa:19363',
      within,
    }));
    expect(parseDictionary(file({ units })).dictionary.units).toHaveLength(2);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('channels', 'measures', 'statuses', 'units'),
        (json, list) => {
          expect(() => parseDictionary(json)).not.toThrow();
          expect(() => parseDictionary(file({ [list]: json }))).not.toThrow();
        },
      ),
    );
  });
});

it('a key with a day means one version, one without means all', () => {
  const anyDay = { level: 'xa', code: '19363', from: null } as const;
  expect(isUnitOfKey('xa:19363@2025-07-01', anyDay)).toBe(true);
  expect(isUnitOfKey('xa:19363@', { ...anyDay, from: '2025-07-01' })).toBe(false);
  expect(isUnitOfKey('xa:193630@', anyDay)).toBe(false);
});

it('units that a registry has never known are told', () => {
  const units = [
    { phrase: 'Xóm Cát', unit: 'xa:00001', within: 'huyen:001' },
    { phrase: 'Xóm Mới', unit: 'xa:00011@2025-07-01' },
    { phrase: 'Xóm Xa', unit: 'xa:00011@2024-07-01', within: 'huyen:999' },
  ];
  const { dictionary } = parseDictionary(file({ units }));
  expect(unknownUnits(dictionary, REGISTRY).map(({ found }) => found)).toEqual([
    'xa:00011@2024-07-01',
    'huyen:999',
  ]);
});

it('a memory gives its words, and the names of units that hold for all files', () => {
  const unit = { level: 'xa', code: '00001', from: null } as const;
  const name = { about: 'name', name: 'phố núi', within: null } as const;
  const text = memoryFile({
    words: [{ list: 'measures', phrase: 'vlog', measure: 'item' }],
    answers: [
      { ...name, is: { kind: 'unit', unit }, reach: { kind: 'always' } },
      { ...name, is: { kind: 'unit', unit }, reach: { kind: 'sender', sender: 'huyen:001' } },
      { ...name, name: 'khối huyện', is: { kind: 'group' }, reach: { kind: 'always' } },
    ],
  });
  expect(parseDictionaryOrMemory(JSON.parse(text))).toEqual({
    dictionary: {
      ...EMPTY_DICTIONARY,
      measures: [{ phrase: 'vlog', measure: 'item' }],
      units: [{ phrase: 'phố núi', unit, within: null }],
    },
    problems: [],
  });
  expect(parseDictionaryOrMemory({ format: 'cchc-memory/9' }).problems).toEqual([
    { code: 'memory-too-new', where: 'format', found: '' },
  ]);
  expect(parseDictionaryOrMemory({}).problems[0]?.code).toBe('not-a-dictionary');
});
