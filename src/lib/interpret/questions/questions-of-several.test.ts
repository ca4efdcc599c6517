import { describe, expect, it } from 'vitest';
import { condonedKey } from '#lib/domain/preferences.ts';
import { problemKey } from '#lib/domain/problem.ts';
import type { Question } from '#lib/domain/question.ts';
import { questionEvidence, questionText } from '#lib/messages/questions.ts';
import { askedOf, optionsOf, questions } from '../../../../tests/helpers/asked.ts';

const HEAD = 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Băng rôn (tấm)';
const HUYEN = 'UBND HUYỆN VĨNH LINH';
const Q1 = 'BÁO CÁO QUÝ I NĂM 2025';
const SOUND = '9|Xã Vĩnh Thủy|3|4|5';
const table = (...rows: string[]) => [HUYEN, Q1, '', HEAD, ...rows, SOUND];
const list = (...rows: string[]) => ['UBND XÃ VĨNH HÀ', Q1, '', 'Kênh|Số lượng', 'Cổng TTĐT|5', ...rows];

describe('several files', () => {
  it('are asked once where one answer settles all, never by the text alone', () => {
    const other = ['UBND HUYỆN GIO LINH', Q1, '', HEAD, '1|Xã Vĩnh Sơm|3|4|5'];
    const asked = askedOf({
      'a.xlsx': table('1|Xã Vĩnh Sơm|3|4|5'),
      'b.xlsx': [HUYEN, 'BÁO CÁO QUÝ II NĂM 2025', '', HEAD, '1|XÃ VĨNH SƠM|3|4|5'],
      'c.xlsx': other,
    });
    const names = questions(asked).filter(({ ask }) => ask === 'unit-unknown');
    expect(names.map(({ files }) => files)).toEqual([['a.xlsx', 'b.xlsx'], ['c.xlsx']]);
    expect(names[0]).toMatchObject({
      figures: 6,
      usualReach: 'always',
      params: { within: 'Huyện Vĩnh Linh' },
    });
  });

  it('without a period take that of their layout, and wait with their names', () => {
    const form = (unit: string, title: string) => [
      unit,
      title,
      '',
      'Kênh|Số lượng',
      'Cổng TTĐT|5',
      'Truyền thanh|-',
    ];
    const asked = askedOf({
      'a.xlsx': form('UBND XÃ VĨNH HOÀNG', 'BÁO CÁO'),
      'b.xlsx': form('UBND XÃ GIO LINH', 'BÁO CÁO QUÝ I NĂM 2026'),
      'c.xlsx': form('UBND XÃ VĨNH LINH', 'BÁO CÁO'),
      'd.xlsx': [HUYEN, 'BÁO CÁO', '', HEAD, SOUND],
    });
    const [first, second, ...others] = questions(asked);
    expect(first).toMatchObject({ ask: 'period-unknown', files: ['a.xlsx', 'c.xlsx'], reaches: ['file'] });
    expect(optionsOf(first!)).toEqual(['*period:2026-Q1', 'enter:period']);
    expect(second).toMatchObject({ ask: 'period-unknown', files: ['d.xlsx'], proposal: null });
    expect(others.map(({ cause }) => cause)).toEqual(['dash']);
  });

  it('whose titles lack only the year are asked about together, each in its own part of it', () => {
    const monthly = (month: number) => [HUYEN, `KẾT QUẢ TUYÊN TRUYỀN THÁNG ${month}`, '', HEAD, SOUND];
    const asked = askedOf({ 'a.xlsx': monthly(1), 'b.xlsx': monthly(2), 'c.xlsx': table(SOUND) });
    const [question] = questions(asked);
    expect(question).toMatchObject({ ask: 'period-unknown', files: ['a.xlsx', 'b.xlsx'], proposal: 0 });
    expect(optionsOf(question!)).toEqual(['*period:2025', 'period:2026', 'period:2024']);
    expect(question!.options[0]!.outcome).toMatchObject({
      kind: 'set',
      answers: [
        { about: 'period', period: '2025-M01', reach: { kind: 'file', sha256: 'sha a' } },
        { about: 'period', period: '2025-M02', reach: { kind: 'file', sha256: 'sha b' } },
      ],
    });
  });

  it('of one unit without a period are asked about one by one', () => {
    const drawn = [HUYEN, 'BÁO CÁO', '', HEAD, '1|Xã Vĩnh Hà|3|4|5'];
    const asked = askedOf({ 'a.xlsx': drawn, 'b.xlsx': drawn.with(4, '1|Xã Vĩnh Hà|8|9|7') });
    expect(
      questions(asked)
        .filter(({ cause }) => cause === 'period')
        .map(({ files }) => files),
    ).toEqual([['a.xlsx'], ['b.xlsx']]);
  });

  it('of one letterhead are known again by it, unless two of one time have it', () => {
    const form = (quarter: string) => [
      ...['UBND PHƯỜNG 1', `BÁO CÁO QUÝ ${quarter} NĂM 2025`, '', 'Kênh|Số lượng', 'Cổng TTĐT|5'],
    ];
    const apart = questions(askedOf({ 'a.xlsx': form('I'), 'b.xlsx': form('II') }));
    expect(apart).toMatchObject([
      { ask: 'sender-ambiguous', files: ['a.xlsx', 'b.xlsx'], usualReach: 'layout' },
    ]);
    expect(apart[0]!.reaches).toEqual(['file', 'layout', 'always']);
    const both = questions(askedOf({ 'a.xlsx': form('I'), 'b.xlsx': form('I') }));
    expect(both.map(({ files, usualReach }) => [...files, usualReach])).toEqual([
      ['a.xlsx', 'file'],
      ['b.xlsx', 'file'],
    ]);
  });

  it('share a question about dashes that hardly occur; a layout with many has its own', () => {
    const many = Array.from({ length: 6 }, (_, i) => `${i}|Xã Vĩnh Hà|-|${i}|5`);
    const asked = askedOf({
      'a.xlsx': [
        'UBND XÃ VĨNH TÚ',
        Q1,
        '',
        'STT|Tháng|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Băng rôn (tấm)',
      ].concat(many.map((row, i) => row.replace('Xã Vĩnh Hà', `Tháng ${i + 1}`))),
      'b.xlsx': table('1|Xã Vĩnh Hà|-|4|5'),
      'c.xlsx': list('Truyền thanh|-'),
    });
    const dashes = questions(asked).filter(({ cause }) => cause === 'dash');
    expect(dashes.map(({ figures, signatures }) => [figures, signatures.length])).toEqual([
      [6, 1],
      [2, 2],
    ]);
  });

  it('that state one thing differently are rivals; over and over, as wholes', () => {
    const once = questions(
      askedOf({ 'a.xlsx': table('1|Xã Vĩnh Hà|3|4|5'), 'b.xlsx': table('1|Xã Vĩnh Hà|8|4|5') }),
    );
    expect(once).toMatchObject([
      { cause: 'rivals', ask: 'rivals', blocks: true, proposal: null, figures: 2 },
    ]);
    expect(once[0]!.options.map(({ params }) => params['value'])).toEqual([3, 8, undefined]);
    const often = questions(
      askedOf({ 'a.xlsx': table('1|Xã Vĩnh Hà|3|4|5'), 'b.xlsx': table('1|Xã Vĩnh Hà|8|9|5') }),
    );
    expect(often).toMatchObject([{ ask: 'rival-sources', blocks: true, figures: 4, params: { count: 2 } }]);
    expect(optionsOf(often[0]!)).toEqual(['source:1', 'source:2', 'keep']);
  });

  it('of which one took the place of the other: the older is asked nothing', () => {
    const asked = askedOf({
      'a.xlsx': table('1|Xã Vĩnh Hà|-|4|5'),
      'b.xlsx': [HUYEN, `${Q1} (thay thế báo cáo đã gửi)`, '', HEAD, '1|Xã Vĩnh Hà|6|4|5', SOUND],
    });
    expect(asked[0]!.interpretation.problems.map(({ code }) => code)).toContain('superseded-submission');
    expect(questions(asked)).toEqual([]);
  });
});

it('asks first what keeps files waiting, then what most figures hang on', () => {
  const asked = askedOf({
    'a.xlsx': table('1|Xã Vĩnh Sơm|-|o|5'),
    'b.xlsx': ['UBND PHƯỜNG 1', Q1, '', 'Kênh|Số lượng', 'Cổng TTĐT|5'],
    'c.xlsx': ['UBND XÃ VĨNH TÚ', 'BÁO CÁO', '', 'Kênh|Số lượng', 'Cổng TTĐT|5'],
  });
  expect(questions(asked).map(({ cause, figures }) => `${cause} ${figures}`)).toEqual([
    'period 1',
    'sender 1',
    'name 3',
    'dash 1',
    'cell 1',
  ]);
});

it('asks no more of what a person let stand', () => {
  const asked = askedOf({ 'a.xlsx': table('1|Xã Vĩnh Hà|-|4|5') });
  const [{ sha256, interpretation }] = asked as [(typeof asked)[0]];
  const condoned = new Set(interpretation.problems.map((each) => condonedKey(sha256, problemKey(each))));
  expect(questions(asked, condoned)).toEqual([]);
});

describe('a figure far above those of its peers', () => {
  const ROWS = [
    'Vĩnh Hà',
    'Vĩnh Sơn',
    'Vĩnh Tú',
    'Vĩnh Thái',
    'Vĩnh Lâm',
    'Vĩnh Long',
    'Vĩnh Hòa',
    'Vĩnh Khê',
    'Vĩnh Ô',
  ];
  const rows = ROWS.map((name, i) => `${i + 1}|Xã ${name}|${i === 0 ? 1250 : 10 + i}|4|5`);
  const remarks = (drawn: readonly string[], condoned?: ReadonlySet<string>) =>
    questions(askedOf({ 'a.xlsx': drawn }), condoned).filter(({ cause }) => cause === 'remark');
  const fewer = [HUYEN, Q1, '', HEAD, ...rows.slice(0, -1)];
  const more = [HUYEN, Q1, '', HEAD, ...rows];

  it('tells of how many units the others are', () => {
    const [asked] = remarks(more);
    expect(questionText(asked!)).toBe('Một số liệu lớn hơn hẳn các đơn vị cùng cấp. Có đúng không?');
    expect(questionEvidence(asked!)).toContain('8 đơn vị khác cùng cấp');
  });

  it('stands as a person let it stand, though more peers report', () => {
    const [{ options }] = remarks(fewer) as [Question];
    const { problems } = options.map(({ outcome }) => outcome).find(({ kind }) => kind === 'condone') as {
      problems: readonly { sha256: string; key: string }[];
    };
    const condoned = new Set(problems.map(({ sha256, key }) => condonedKey(sha256, key)));
    expect(remarks(more)).toHaveLength(1);
    expect(remarks(more, condoned)).toEqual([]);
  });
});
