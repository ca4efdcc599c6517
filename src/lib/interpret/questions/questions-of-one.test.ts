import { describe, expect, it } from 'vitest';
import { askedOf, optionsOf, questions } from '../../../../tests/helpers/asked.ts';

const HEAD = 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Băng rôn (tấm)';
const HUYEN = 'UBND HUYỆN VĨNH LINH';
const Q1 = 'BÁO CÁO QUÝ I NĂM 2025';
const SOUND = '9|Xã Vĩnh Thủy|3|4|5';
const table = (...rows: string[]) => [HUYEN, Q1, '', HEAD, ...rows, SOUND];
const list = (...rows: string[]) => ['UBND XÃ VĨNH HÀ', Q1, '', 'Kênh|Số lượng', 'Cổng TTĐT|5', ...rows];

it('asks nothing where nothing is doubtful', () => {
  expect(questions(askedOf({ 'a.xlsx': table('1|Xã Vĩnh Hà|1|2|3') }))).toEqual([]);
});

describe('one file', () => {
  it.each<[string, readonly string[], string, string, readonly string[]]>([
    [
      'no period',
      [HUYEN, 'BÁO CÁO', '', HEAD, SOUND],
      'period! period-unknown',
      '3 figures',
      ['enter:period'],
    ],
    [
      'no unit',
      [Q1, '', 'Kênh|Số lượng', 'Cổng TTĐT|5'],
      'sender! sender-unnamed',
      '1 figures',
      ['enter:unit'],
    ],
    [
      'a letterhead of two units',
      ['UBND PHƯỜNG 1', Q1, '', 'Kênh|Số lượng', 'Cổng TTĐT|5'],
      'sender! sender-ambiguous',
      '1 figures',
      ['unit:xa:19333', 'unit:xa:19357', 'enter:unit'],
    ],
    [
      'an unknown column',
      [HUYEN, Q1, '', 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Cây nêu', '1|Xã Vĩnh Hà|3|4', '2|Xã Vĩnh Tú|5|6'],
      'column column-unknown',
      '2 figures',
      ['channel:other', 'note', 'ignored', 'enter:column'],
    ],
    [
      'a column that is almost a channel',
      [HUYEN, Q1, '', 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Bằng rôn', '1|Xã Vĩnh Hà|3|4'],
      'column column-unknown',
      '1 figures',
      ['*channel:banner', 'channel:other', 'note', 'ignored', 'enter:column'],
    ],
    [
      'an unknown label',
      list('Cây nêu|9'),
      'column label-unknown',
      '1 figures',
      ['channel:other', 'drop-row', 'enter:column'],
    ],
    [
      'a misspelt name, of which one unit is the nearest',
      table('1|Xã Vĩnh Sơm|3|4|5'),
      'name unit-unknown',
      '3 figures',
      ['*unit:xa:19420', 'unit:xa:19396', 'unit:xa:19405', 'unit:xa:19426', 'other', 'group', 'enter:unit'],
    ],
    [
      'words for several units',
      table('1|Khối các trường học|3|4|5'),
      'name unit-unknown',
      '3 figures',
      ['other', '*group', 'enter:unit'],
    ],
    [
      'a homonym',
      ['UBND TỈNH QUẢNG TRỊ', Q1, '', HEAD, '1|Phường 1|3|4|5', SOUND],
      'name unit-ambiguous',
      '3 figures',
      ['unit:xa:19333', 'unit:xa:19357', 'other', 'group', 'enter:unit'],
    ],
    [
      'a unit that is no more',
      ['UBND TỈNH QUẢNG TRỊ', 'BÁO CÁO QUÝ I NĂM 2026', '', HEAD, '1|Xã Vĩnh Hà|3|4|5'],
      'name unit-abolished',
      '3 figures',
      ['*unit:xa:19366', 'other', 'group', 'enter:unit'],
    ],
    [
      'the code of another unit',
      [HUYEN, Q1, '', 'STT|Mã ĐVHC|Đơn vị|Cổng TTĐT (tin, bài)', '1|19393|Xã Vĩnh Hà|3'],
      'name unit-code-disagrees',
      '1 figures',
      ['*by-name', 'by-code'],
    ],
    [
      'a dash',
      table('1|Xã Vĩnh Hà|-|4|5'),
      'dash dash-meaning',
      '1 figures',
      ['*missing', 'zero', 'no_activity'],
    ],
    [
      'three digits behind a comma',
      table('1|Xã Vĩnh Hà|1,250|4|5'),
      'separator number-ambiguous',
      '1 figures',
      ['*thousands', 'decimals'],
    ],
    [
      'a fraction of whole things',
      table('1|Xã Vĩnh Hà|1.25|4|5'),
      'separator number-fraction',
      '1 figures',
      ['as-written', 'thousandfold', 'missing', 'enter:number'],
    ],
    [
      'a total with nothing to explain it',
      [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|3|4|5', SOUND, '|Tổng cộng|10|8|10'],
      'total total-mismatch',
      '1 figures',
      ['*keep', 'sum'],
    ],
    [
      'a total that lacks a part',
      [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|3|4|5', '2|Xã Vĩnh Tú|12|4|5', '|Tổng cộng|12|8|10'],
      'total total-mismatch',
      '1 figures',
      ['keep', '*sum'],
    ],
    [
      'a total whose part was typed with its digits swapped',
      [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|30|4|5', '2|Xã Vĩnh Tú|12|4|5', '|Tổng cộng|51|8|10'],
      'total total-mismatch',
      '1 figures',
      ['keep', 'sum', '*part'],
    ],
    [
      'several totals',
      [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|3|4|5', '2|Xã Vĩnh Tú|9|4|5', '|Tổng cộng|13|9|10'],
      'total totals-mismatch',
      '2 figures',
      ['*keep', 'sum'],
    ],
    [
      'formulas without a result',
      table('1|Xã Vĩnh Hà|=?|#REF!|5'),
      'cell formula-without-value',
      '2 figures',
      ['*missing', 'ignored'],
    ],
    [
      'a letter for zero',
      table('1|Xã Vĩnh Hà|o tin|4|5'),
      'cell letter-o-as-zero',
      '1 figures',
      ['*value', 'missing', 'enter:number'],
    ],
    [
      'a negative count',
      table('1|Xã Vĩnh Hà|-3|4|5'),
      'cell number-negative',
      '1 figures',
      ['*value', 'missing', 'enter:number'],
    ],
    [
      'a percentage among counts',
      table('1|Xã Vĩnh Hà|3%|4|5', '2|Xã Vĩnh Tú|12|4|5', '3|Xã Vĩnh Ô|9|4|5', '4|Xã Vĩnh Khê|7|4|5'),
      'cell percent-among-counts',
      '1 figures',
      ['value', 'keep', 'missing', 'enter:number'],
    ],
    [
      'a date',
      table('1|Xã Vĩnh Hà|@12/03|4|5'),
      'cell date-in-count',
      '1 figures',
      ['missing', 'ignored', 'enter:number'],
    ],
    [
      'words',
      table('1|Xã Vĩnh Hà|rất nhiều|4|5'),
      'cell text-in-count',
      '1 figures',
      ['missing', 'no_activity', 'ignored', 'enter:number'],
    ],
    [
      'a rate',
      table('1|Xã Vĩnh Hà|2 lần/tuần|4|5'),
      'cell rate-without-count',
      '1 figures',
      ['*keep', 'missing', 'ignored', 'enter:number'],
    ],
    [
      'from … to',
      table('1|Xã Vĩnh Hà|5-7|4|5'),
      'cell number-ambiguous',
      '1 figures',
      ['*keep', 'missing', 'enter:number'],
    ],
    [
      'a cell over two units',
      table('1|Xã Vĩnh Hà|7|4|5', '2|Xã Vĩnh Tú|^|4|5'),
      'cell merged-over-units',
      '1 figures',
      ['ignored', 'missing', 'enter:number'],
    ],
    [
      'a unit twice',
      table('1|Xã Vĩnh Hà|7|4|5', '2|Xã Vĩnh Hà|8|4|5'),
      'remark unit-repeated',
      '1 figures',
      ['keep', 'drop-row'],
    ],
  ])('%s', (_, drawn, asks, figures, options) => {
    const [question, ...others] = questions(askedOf({ 'a.xlsx': drawn }));
    expect(others).toEqual([]);
    expect(`${question!.cause}${question!.blocks ? '!' : ''} ${question!.ask}`).toBe(asks);
    expect(`${question!.figures} figures`).toBe(figures);
    expect(optionsOf(question!)).toEqual(options);
  });

  it('reads a form of last year: the year of the title, or of the sheet', () => {
    const [question] = questions(askedOf({ 'a.xlsx': { 'Năm 2024': table() } }));
    expect(question).toMatchObject({ cause: 'period', ask: 'year-slip', blocks: true, proposal: null });
    expect(optionsOf(question!)).toEqual(['keep', 'period:2024-Q1', 'enter:period']);
  });

  it('asks how a sheet is to be read', () => {
    const drawn = [
      HUYEN,
      Q1,
      'Kết quả đăng tin trên Cổng TTĐT',
      'Xã Vĩnh Hà|3',
      'Xã Vĩnh Tú|5',
      'Xã Vĩnh Thái|6',
    ];
    const [question, ...others] = questions(askedOf({ 'a.xlsx': drawn }));
    expect(others).toEqual([]);
    expect(question).toMatchObject({ cause: 'layout', blocks: true, proposal: 0, usualReach: 'sender' });
    expect(question!.reaches).toEqual(['file', 'sender']);
    expect(optionsOf(question!)).toEqual(['*layout:bare', 'layout:headings']);
  });
});
