import { describe, expect, it } from 'vitest';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { changesOption } from './chart.ts';
import { changeRows, diffOf } from './rows.ts';
import { changesSentence, comparedRows } from './sentence.ts';
import { changeText, diffText, ratioText } from './words.ts';

const previous = [
  unitTally('Tăng', 20),
  unitTally('Giảm', 20),
  unitTally('Nhỏ', 2),
  unitTally('Mới', null, { noActivity: 1 }),
  unitTally('Vắng trước', null),
  unitTally('Vắng nay', 7),
  unitTally('Hơn', 20),
  unitTally('Đã nhập', 9),
];
const current = [
  unitTally('Tăng', 27),
  unitTally('Giảm', 15),
  unitTally('Nhỏ', 9),
  unitTally('Mới', 4),
  unitTally('Vắng trước', 3),
  unitTally('Vắng nay', null, { missing: 1 }),
  unitTally('Hơn', 30, { lower: 1 }),
];
const rows = changeRows(previous, current, false);

describe('the table of changes', () => {
  it('states each change by its rule, greatest rise first', () => {
    expect(rows.map((row) => [row.name, diffText(row), ratioText(row), changeText(row)])).toEqual([
      ['Xã Hơn', '≥ +10', '≥ +50%', 'tăng'],
      ['Xã Nhỏ', '+7', '', 'tăng từ 2 lên 9'],
      ['Xã Tăng', '+7', '+35%', 'tăng'],
      ['Xã Mới', '+4', '', 'mới phát sinh'],
      ['Xã Giảm', '−5', '−25%', 'giảm'],
      ['Xã Đã nhập', '', '', 'đơn vị mới hoặc đã sáp nhập'],
      ['Xã Vắng nay', '', '', 'chưa báo cáo'],
      ['Xã Vắng trước', '', '', 'không có số liệu kỳ trước'],
    ]);
  });

  it('compares no unit across 01/07/2025', () => {
    const across = changeRows(previous, current, true);
    expect(new Set(across.map((row) => row.change.kind))).toEqual(new Set(['unit-changed']));
    expect(changesSentence(across, '2025', '2024', true)).toContain('Không so từng đơn vị');
  });

  it('leaves the direction open where a bound reaches over zero', () => {
    const [row] = changeRows([unitTally('A', 30)], [unitTally('A', 20, { lower: 1 })], false);
    expect(row && changeText(row)).toBe('không xác định');
  });

  it('counts rises and falls', () => {
    expect(changesSentence(rows, '2024', '2023', false)).toBe(
      '4 đơn vị tăng, 1 giảm, 0 không đổi: năm 2024 so với năm 2023.',
    );
  });

  it('parts all units into compared and not: what is open is compared', () => {
    const open = changeRows([unitTally('A', 30, { lower: 1 })], [unitTally('A', 20, { lower: 1 })], false);
    expect(open[0]?.change.kind).toBe('undetermined');
    expect(comparedRows(open)).toHaveLength(1);
    expect(changesSentence(open, '2024', '2023', false)).toContain('1 chưa rõ');
    expect(comparedRows(rows)).toHaveLength(5);
  });

  it('draws bars to both sides with their differences', () => {
    const known = rows.filter((row) => diffOf(row.change) !== null);
    const svg = renderSvg(changesOption(known, null, TEST_THEME));
    expect(svgTexts(svg)).toEqual(expect.arrayContaining(['+7', '−5', '≥ +10', 'Tăng']));
    expect(svg).toContain(TEST_THEME.changeDown);
    expect(svg).toContain(TEST_THEME.changeUp);
  });

  it('keeps the numbers of falls away from the names where there is no room between', () => {
    const falls = changeRows([unitTally('A', 150)], [unitTally('A', 2)], false);
    const positions = [false, true].map((narrow) => {
      const [series] = changesOption(falls, null, TEST_THEME, narrow).series as {
        data: { label: { position: string } }[];
      }[];
      return series?.data.map(({ label }) => label.position);
    });
    expect(positions).toEqual([['left'], ['right']]);
  });
});
