import { describe, expect, it } from 'vitest';
import type { Dictionary } from '#lib/domain/dictionary.ts';
import { parseDictionary } from '#lib/domain/dictionary-file.ts';
import { doubts, interpreted, line, lines } from '../../../tests/helpers/interpreted.ts';

const dictionaryOf = (lists: Record<string, unknown>): Dictionary =>
  parseDictionary({ format: 'cchc-dictionary/1', ...lists }).dictionary;

/** What a sheet gives with these words and without them. */
function withAndWithout(rows: readonly string[], lists: Record<string, unknown>) {
  const dictionary = dictionaryOf(lists);
  const [before, after] = [interpreted({ A: rows }), interpreted({ A: rows }, { dictionary })];
  return { before: [...lines(before), ...doubts(before)], after: [...lines(after), ...doubts(after)] };
}

const COUNTS = (heading: string, cell = '7') => [
  'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
  `STT|Đơn vị|Cổng TTĐT (tin, bài)|${heading}`,
  `1|Xã Vĩnh Tú|12|${cell}`,
  '2|Xã Vĩnh Hà|8|4',
];

describe("a user's words for a channel", () => {
  it('name a column that the program does not know, until they are taken away', () => {
    const { before, after } = withAndWithout(COUNTS('Kịch sân đình'), {
      channels: [{ phrase: 'kịch sân đình', channel: 'contest' }],
    });
    expect(before.filter((each) => each.startsWith('D'))).toEqual(['D2 column-unknown']);
    expect(after).toContain('D3 19372 2024-Q1 contest session 7');
    expect(after).not.toContain('D2 column-unknown');
  });

  it("win over the program's own, and may name what the figures are told apart by", () => {
    const read = (heading: string, lists: Record<string, unknown>) =>
      interpreted({ A: COUNTS(heading) }, { dictionary: dictionaryOf(lists) }).facts.find(
        ({ place }) => place.cell === 'D3',
      );
    expect(read('Loa kéo', { channels: [{ phrase: 'Loa kéo', channel: 'radio' }] })?.channel).toBe('radio');
    const zalo = [{ phrase: 'Zalo OA phường', channel: 'social', subchannel: 'Zalo OA' }];
    expect(read('Zalo OA phường', { channels: zalo })).toMatchObject({
      channel: 'social',
      subchannel: 'Zalo OA',
    });
    expect(read('Loa truyền thanh', { channels: [{ phrase: 'loa', channel: 'mobile' }] })?.channel).toBe(
      'radio',
    );
    expect(read('Loa phố', { channels: [{ phrase: 'loa', channel: 'mobile' }] })?.channel).toBe('mobile');
  });

  it('may say that something is no channel', () => {
    const { before, after } = withAndWithout(COUNTS('Loa thông minh đã cấp'), {
      channels: [{ phrase: 'loa thông minh đã cấp', channel: null }],
    });
    expect(before).toContain('D3 19372 2024-Q1 radio item 7');
    expect(after.filter((each) => each.startsWith('D'))).toEqual(['D2 column-unknown']);
  });
});

it("a user's words for what is counted are read in headings and cells", () => {
  const measures = [{ phrase: 'vlog', measure: 'item' }];
  const inHeading = withAndWithout(COUNTS('Kịch sân đình (vlog)'), {
    measures,
    channels: [{ phrase: 'kịch sân đình', channel: 'contest' }],
  });
  expect(inHeading.after).toContain('D3 19372 2024-Q1 contest item 7');
  const inCell = withAndWithout(COUNTS('Tuyên truyền miệng', '07 vlog'), { measures });
  expect(inCell.before).toContain('D3 19372 2024-Q1 oral session 7');
  expect(inCell.after).toContain('D3 19372 2024-Q1 oral item 7');
});

it("a user's words for a status end its doubt", () => {
  const rows = [
    'UBND XÃ VĨNH TÚ',
    'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024',
    'STT|Nội dung nhiệm vụ|Tình trạng',
    '1|Đăng tin về cải cách hành chính|Trình ký rồi',
    '2|Tổ chức đối thoại|Hoàn thành',
  ];
  const dictionary = dictionaryOf({ statuses: [{ phrase: 'trình ký', status: 'in_progress' }] });
  const [before, after] = [interpreted({ A: rows }), interpreted({ A: rows }, { dictionary })];
  expect(before.tasks.map(({ status }) => status)).toEqual(['blank', 'done']);
  expect(doubts(before)).toContain('C4 task-status-unknown');
  expect(after.tasks.map(({ status }) => status)).toEqual(['in_progress', 'done']);
  expect(doubts(after)).toEqual([]);
});

describe("a user's name for a unit", () => {
  const rows = [
    'UBND HUYỆN VĨNH LINH',
    'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
    'STT|Đơn vị|Cổng TTĐT (tin, bài)',
    '1|Xóm Biển|12',
    '2|Xã Vĩnh Hà|8',
  ];

  it('is resolved, and doubted again when it is taken away', () => {
    const { before, after } = withAndWithout(rows, { units: [{ phrase: 'Xóm Biển', unit: 'xa:19372' }] });
    expect(before).toContain('C4 "Xóm Biển" 2024-Q1 portal item 12');
    expect(before).toContain('B4 unit-unknown');
    expect(after).toContain('C4 19372 2024-Q1 portal item 12');
    expect(after).not.toContain('B4 unit-unknown');
  });

  it.each([
    ['huyen:464', '19372'],
    ['huyen:465', '"Xóm Biển"'],
  ])('given for %s holds inside it only', (within, unit) => {
    const dictionary = dictionaryOf({ units: [{ phrase: 'xóm biển', unit: 'xa:19372', within }] });
    const [first] = interpreted({ A: rows }, { dictionary }).facts;
    expect(line(first!)).toBe(`C4 ${unit} 2024-Q1 portal item 12`);
  });

  it('holds only while that unit is', () => {
    const dictionary = dictionaryOf({ units: [{ phrase: 'Xóm Biển', unit: 'xa:19372@2025-07-01' }] });
    expect(doubts(interpreted({ A: rows }, { dictionary }))).toContain('B4 unit-unknown');
  });

  it('is known in a letterhead', () => {
    const dictionary = dictionaryOf({ units: [{ phrase: 'Nông trường Bến Hải', unit: 'xa:19372' }] });
    const sheet = [
      'UBND NÔNG TRƯỜNG BẾN HẢI',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT|Hình thức|Số lượng',
      '1|Cổng TTĐT|12',
      '2|Băng rôn|5',
    ];
    expect(lines(interpreted({ A: sheet }, { dictionary }))[0]).toBe('C4 19372 2024-Q1 portal item 12');
  });
});

it('an empty dictionary changes nothing', () => {
  expect(interpreted({ A: COUNTS('Kịch sân đình') }, { dictionary: dictionaryOf({}) })).toEqual(
    interpreted({ A: COUNTS('Kịch sân đình') }),
  );
});
