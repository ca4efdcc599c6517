import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) => {
  const found = interpreted({
    A: ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024', ...rows],
  });
  expect(doubts(found)).toEqual([]);
  const targets = found.targets.map(
    ({ unit, channel, value, place }) => `${place.cell} ${unit.code} ${channel} ${value}`,
  );
  return { facts: lines(found).map((line) => line.replace(' 2024-Q2', '')), targets };
};

describe('rows of what was planned and of what came of it', () => {
  it.each([
    ['Chỉ số', 'Kế hoạch', 'Thực hiện'],
    ['Tiêu chí', 'KH', 'TH'],
    ['Nội dung', 'Chỉ tiêu giao', 'Kết quả'],
    ['', 'Chỉ tiêu', 'Kết quả đạt được'],
  ])('below "%s": %s and %s', (heading, planned, done) => {
    const rowsWith = (below: string) =>
      read(
        `STT | Hình thức | ${heading} | Số lượng`,
        `1 | Trang TTĐT (tin, bài) | ${planned} | 30`,
        `${below} | ${below} | ${done} | 25`,
        `2 | Truyền thanh (lượt) | ${planned} | 40`,
        `${below} | ${below} | ${done} | 38`,
      );
    expect(rowsWith('^')).toEqual({
      facts: ['D5 464 portal item 25', 'D7 464 radio broadcast 38'],
      targets: ['D4 464 portal 30', 'D6 464 radio 40'],
    });
    expect(rowsWith('')).toEqual(rowsWith('^'));
  });

  it('leaves out how they differ, and the sum of what was planned', () => {
    const { facts, targets } = read(
      'STT | Xã | Chỉ số | Trang TTĐT (tin, bài) | Loa (lượt)',
      '1 | Vĩnh Tú | KH | 30 | 40',
      '^ | ^ | TH | 25 | 36',
      '^ | ^ | Tỷ lệ (%) | 83 | 90',
      '2 | Vĩnh Hà | KH | 40 | 50',
      '^ | ^ | TH | 38 | 47',
      '^ | ^ | Tỷ lệ (%) | 95 | 94',
      'Tổng | < | KH | 70 | 90',
      '^ | ^ | TH | 63 | 83',
    );
    expect(facts).toEqual([
      'D5 19372 portal item 25',
      'E5 19372 radio broadcast 36',
      'D8 19417 portal item 38',
      'E8 19417 radio broadcast 47',
      'D11 464 portal item 63 total children',
      'E11 464 radio broadcast 83 total children',
    ]);
    expect(targets).toEqual([
      'D4 19372 portal 30',
      'E4 19372 radio 40',
      'D7 19417 portal 40',
      'E7 19417 radio 50',
    ]);
  });

  it('knows them as parts of a row too, which count what it counts', () => {
    const { facts, targets } = read(
      'STT | Hình thức | Số lượng',
      '1 | Loa (lượt) | ',
      ' | - Kế hoạch | 38',
      ' | - Thực hiện | 11',
    );
    expect(facts).toEqual(['C6 464 radio broadcast 11']);
    expect(targets).toEqual(['C5 464 radio 38']);
  });
});
