import { describe, expect, it } from 'vitest';
import type { AnswerBody } from '#lib/domain/answer.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { condonedBy, preferencesBy, withPreferences } from '#lib/domain/preferences.ts';
import type { Question } from '#lib/domain/question.ts';
import { askedOf, questions } from '../../../../tests/helpers/asked.ts';
import { decisionsOf, type Chosen } from './decisions-of.ts';
import type { Asked } from './asked.ts';

const AT = '2026-01-01T00:00:00Z';
const HEAD = 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Băng rôn (tấm)';
const HUYEN = 'UBND HUYỆN VĨNH LINH';
const table = (period: string, ...rows: string[]) => [
  HUYEN,
  `BÁO CÁO QUÝ ${period} NĂM 2025`,
  '',
  HEAD,
  ...rows,
];
const VINH_LINH = { level: 'huyen', code: '464', from: null } as const;
const unit = (code: string) => ({ level: 'xa', code, from: null }) as const;

function decide(asked: readonly Asked[], key: string, chosen: Partial<Chosen> = {}): Decision[] {
  for (const question of questions(asked)) {
    const option = question.options.find((each) => each.key === key);
    if (option) return decisionsOf(question, option, { reach: null, reason: '', ...chosen }, asked, AT);
  }
  throw new Error(`no option ${key}`);
}

const answers = (decisions: readonly Decision[]) =>
  decisions.flatMap((each) => (each.kind === 'answer' ? each.answers : []));

describe('an answer', () => {
  const asked = askedOf({
    'a.xlsx': table('I', '1|Xã Vĩnh Sơm|-|4|5'),
    'b.xlsx': table('II', '1|Xã Vĩnh Sơm|3|4|5'),
  });
  const body = {
    about: 'name',
    name: 'xã vĩnh sơm',
    within: VINH_LINH,
    is: { kind: 'unit', unit: unit('19420') },
  };

  it('is given as far as it reaches: to each file, layout, sender, or to all', () => {
    const reaches = (['file', 'layout', 'sender', 'always'] as const).map((reach) =>
      answers(decide(asked, 'unit:xa:19420', { reach })).map((answer) => answer.reach),
    );
    expect(reaches).toEqual([
      [
        { kind: 'file', sha256: 'sha a' },
        { kind: 'file', sha256: 'sha b' },
      ],
      [{ kind: 'layout', signature: asked[0]!.interpretation.signatures[0] }],
      [{ kind: 'sender', sender: 'huyen:464' }],
      [{ kind: 'always' }],
    ]);
    expect(asked[0]!.interpretation.signatures[0]).toBeDefined();
  });

  it('says what was chosen, and reaches as far as is usual where nothing else was said', () => {
    expect(decide(asked, 'unit:xa:19420')).toEqual([
      { at: AT, kind: 'answer', answers: [{ ...body, reach: { kind: 'always' } }] },
    ]);
    expect(answers(decide(asked, 'zero'))).toMatchObject([
      { about: 'dash', is: 'zero', reach: { kind: 'layout' } },
    ]);
  });

  it.each<[string, AnswerBody]>([
    ['as a unit', { about: 'sender', unit: unit('19366') }],
    ['as a name', { about: 'name', name: '', within: null, is: { kind: 'unit', unit: unit('19366') } }],
  ])('that was typed %s is said of the name in question', (_, entered) => {
    expect(answers(decide(asked, 'enter:unit', { entered }))).toEqual([
      { ...body, is: { kind: 'unit', unit: unit('19366') }, reach: { kind: 'always' } },
    ]);
    expect(decide(asked, 'enter:unit')).toEqual([]);
  });

  it('about cells goes to each of them in its own file', () => {
    const cells = askedOf({
      'a.xlsx': table('I', '1|Xã Vĩnh Hà|o tin|4|5'),
      'b.xlsx': table('II', '1|Xã Vĩnh Hà|3|-4|o tấm'),
    });
    const zero = { about: 'cell', sheet: 'A', is: { kind: 'value', value: 0 } };
    expect(
      answers(decide(cells, 'value')).map((answer) => ('cell' in answer ? answer.cell : '')),
    ).toHaveLength(2);
    const read = questions(cells).find(({ ask }) => ask === 'letter-o-as-zero')!;
    expect(answers(decisionsOf(read, read.options[0]!, { reach: null, reason: '' }, cells, AT))).toEqual([
      { ...zero, cell: 'C5', reach: { kind: 'file', sha256: 'sha a' } },
      { ...zero, cell: 'E5', reach: { kind: 'file', sha256: 'sha b' } },
    ]);
  });

  it('about a column is said of its path; about a label it becomes a word', () => {
    const entered = {
      about: 'column',
      path: '',
      is: { kind: 'figures', channel: 'posting', subchannel: 'Bảng tin', measure: 'piece', as: 'value' },
    } as const;
    const column = askedOf({
      'a.xlsx': table('I', '1|Xã Vĩnh Hà|3|4|5').with(3, 'STT|Đơn vị|Cổng TTĐT|Cây nêu|Băng rôn'),
    });
    expect(answers(decide(column, 'enter:column', { entered }))).toMatchObject([
      { about: 'column', path: 'cây nêu', is: entered.is, reach: { kind: 'layout' } },
    ]);
    const label = askedOf({
      'a.xlsx': [
        'UBND XÃ VĨNH HÀ',
        'BÁO CÁO QUÝ I NĂM 2025',
        '',
        'Kênh|Số lượng',
        'Cổng TTĐT|5',
        'Cây nêu|9',
      ],
    });
    const word = { list: 'channels', phrase: 'Cây nêu', channel: 'posting', subchannel: 'Bảng tin' };
    expect(decide(label, 'enter:column', { entered })).toEqual([{ at: AT, kind: 'add-word', word }]);
    expect(decide(label, 'channel:other')).toMatchObject([{ kind: 'add-word', word: { channel: 'other' } }]);
  });
});

describe('a choice among rivals', () => {
  const asked = askedOf({
    'a.xlsx': table('I', '1|Xã Vĩnh Hà|3|4|5'),
    'b.xlsx': table('I', '1|Xã Vĩnh Hà|8|9|5'),
  });

  it.each([
    ['source:1', 'counted counted counted', 'superseded superseded duplicate'],
    ['source:2', 'superseded superseded counted', 'counted counted duplicate'],
  ])('settles them, with its reason: %s', (key, ...statuses) => {
    const decisions = decide(asked, key, { reason: 'theo bản gửi sau' });
    expect(decisions).toMatchObject([
      { kind: 'prefer', reason: 'theo bản gửi sau' },
      { kind: 'prefer', reason: 'theo bản gửi sau' },
    ]);
    const settled = withPreferences(asked, preferencesBy(decisions));
    expect(settled.map(({ facts }) => facts.map(({ status }) => status).join(' '))).toEqual(statuses);
    expect(questions(asked.map((each, i) => ({ ...each, interpretation: settled[i]! })))).toEqual([]);
  });

  it('may be that none counts: then nothing is asked any more', () => {
    const decisions = decide(asked, 'keep', { reason: 'chờ đơn vị trả lời' });
    expect(questions(asked, condonedBy(decisions))).toEqual([]);
  });
});

it('what a person lets stand is asked no more', () => {
  const asked = askedOf({
    'a.xlsx': [...table('I', '1|Xã Vĩnh Hà|3|4|5', '2|Xã Vĩnh Hà|8|4|5'), '|Tổng cộng|99|8|10'],
  });
  const left: Question[][] = [];
  let log: Decision[] = [];
  for (let open = [...questions(asked)]; open.length > 0; open = [...questions(asked, condonedBy(log))]) {
    left.push(open);
    const keep = open[0]!.options.find(({ key }) => key === 'keep')!;
    log = [...log, ...decisionsOf(open[0]!, keep, { reach: null, reason: 'đã xem' }, asked, AT)];
  }
  expect(left.map((each) => each.length)).toEqual([2, 1]);
});
