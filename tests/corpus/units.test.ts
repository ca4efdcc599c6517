import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });

describe('case 15: a list names its unit once', () => {
  it.each([
    ['merged over its rows', '^ | ^'],
    ['with nothing below it', '|'],
    ['with "nt" below it', '| nt'],
    ['with ditto marks below it', '| //'],
  ])('%s', (_, below) => {
    const list = read(
      'STT | Đơn vị | Kênh | Số lượng',
      '1 | Xã Vĩnh Hà | Cổng TTĐT | 3',
      `${below} | Truyền thanh | 4`,
      `${below} | MXH | 5`,
    );
    expect(lines(list)).toEqual([
      'D4 19417 2024 portal item 3',
      'D5 19417 2024 radio item 4',
      'D6 19417 2024 social item 5',
    ]);
    expect(doubts(list)).toEqual([]);
  });
});

describe('case 24: a name is known however it is written', () => {
  const named = (name: string) =>
    read('Đơn vị | Cổng TTĐT (tin, bài)', `${name} | 5`, 'Xã Vĩnh Ô | 6', 'Xã Vĩnh Tú | 7');

  it.each([
    'xã vĩnh hà',
    'UBND Xã Vĩnh Hà',
    'VĨNH HÀ',
    'Xã Vĩnh Hà'.normalize('NFD'),
    'X. Vĩnh Hà',
    'Xã Vĩnh Hà, huyện Vĩnh Linh',
    '1. Xã Vĩnh Hà',
    'Xã\u00a0Vĩnh  Hà',
  ])('%s', (name) => {
    expect(lines(named(name))[0]).toBe('B4 19417 2024 portal item 5');
    expect(doubts(named(name))).toEqual([]);
  });

  it('without diacritics it is accepted and said', () => {
    expect(lines(named('Vinh Ha'))[0]).toBe('B4 19417 2024 portal item 5');
    expect(doubts(named('Vinh Ha'))).toEqual(['A4 unit-without-diacritics']);
  });

  it('misspelt it is asked for, never guessed', () => {
    expect(lines(named('Xã Vỉnh Hà'))[0]).toBe('B4 "Xã Vỉnh Hà" 2024 portal item 5');
    expect(doubts(named('Xã Vỉnh Hà'))).toEqual(['A4 unit-unknown']);
  });
});

it('case 24: asks which of two communes is meant that differ in their diacritics only', () => {
  const table = (name: string) =>
    interpreted(
      { A: ['UBND HUYỆN HOẰNG HÓA', 'NĂM 2024', 'Đơn vị | Cổng TTĐT (tin, bài)', `${name} | 5`] },
      { province: 'Thanh Hóa' },
    );
  expect(lines(table('hoang phu'))).toEqual(['B4 "hoang phu" 2024 portal item 5']);
  expect(doubts(table('hoang phu'))).toEqual(['A4 unit-ambiguous']);
  expect(lines(table('Hoằng Phú'))).toEqual(['B4 15883 2024 portal item 5']);
  expect(lines(table('Hoằng Phụ'))).toEqual(['B4 16003 2024 portal item 5']);
});

describe('case 25: the border of 1 July 2025', () => {
  const table = (period: string) =>
    interpreted({
      A: [
        `TUYÊN TRUYỀN CCHC ${period}`,
        'Đơn vị | Cổng TTĐT (tin, bài)',
        'Xã Vĩnh Thủy | 1',
        'Huyện Vĩnh Linh | 2',
      ],
    });
  const [old, now] = [table('NĂM 2024'), table('QUÝ III NĂM 2026')];

  it('parts the old commune from the new one of the same name', () => {
    const [before, after] = [old.facts[0]?.unit, now.facts[0]?.unit];
    expect([before?.name, after?.name]).toEqual(['Xã Vĩnh Thủy', 'Xã Vĩnh Thủy']);
    expect(before?.id).not.toBe(after?.id);
  });

  it('asks for a huyện that is named after it', () => {
    expect(doubts(old)).toEqual([]);
    expect(doubts(now)).toEqual(['A4 unit-unknown']);
  });
});

it('case 19: reads the form of one commune, whose name comes from its letterhead', () => {
  const form = interpreted(
    {
      A: [
        'UBND XÃ THƯỢNG LONG',
        'BIỂU TUYÊN TRUYỀN CCHC NĂM 2023',
        'STT | Nội dung | Kết quả',
        '1 | Cổng TTĐT (tin) | 75',
        '1.1 | CCHC | 40',
        '1.2 | CĐS | 35',
        '2 | Băng rôn | 25',
      ],
    },
    { province: 'Thừa Thiên Huế' },
  );
  expect(lines(form)).toEqual([
    'C4 20188 2023 portal item 75 total',
    'C5 20188 2023 portal item 40',
    'C6 20188 2023 portal item 35',
    'C7 20188 2023 banner piece 25',
  ]);
  expect(doubts(form)).toEqual([]);
});
