import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/workbook/workbook.ts';
import { columnOf } from './column.ts';

const isUnit = (text: string) => text.startsWith('Xã ');

function column(...path: readonly string[]) {
  const cells = path.map((text, row): Cell => ({ row, col: 2, text, value: { kind: 'text', text } }));
  return columnOf(2, cells, isUnit);
}

describe('columnOf', () => {
  it.each<[readonly string[], string, string | null, string | null]>([
    [['STT'], 'ordinal', null, null],
    [['Đơn vị'], 'unit', null, null],
    [['Trang TTĐT', 'Số tin'], 'value', 'portal', 'item'],
    [['Hệ thống\ntruyền  thanh', 'Số lượt phát'], 'value', 'radio', 'broadcast'],
    [['Băng rôn (tấm)'], 'value', 'banner', 'piece'],
    [['Kết quả', 'Facebook'], 'value', 'social', null],
    [['Trang TTĐT', 'Ghi chú'], 'note', 'portal', null],
    [['Trang TTĐT', 'Kế hoạch'], 'plan', 'portal', null],
    [['Trang TTĐT', 'Tăng, giảm (%)'], 'comparison', 'portal', 'percent'],
    [['Xã Vĩnh Tú'], 'unit_value', null, null],
    [['Xã Vĩnh Tú', 'Zalo'], 'unit_value', 'social', null],
    [['Tháng 7', 'Xã Vĩnh Tú'], 'unit_value', null, null],
    [['Xã tự thực hiện', 'Zalo'], 'value', 'social', null],
    [['Dân số'], 'ignored', null, null],
    [['Tình hình'], 'result', null, null],
    [['Khu vực'], 'unknown', null, null],
  ])('%j is %s of %s', (path, role, channel, measure) => {
    const read = column(...path);
    expect([read.role, read.channel, read.measure]).toEqual([role, channel, measure]);
  });

  it.each<[readonly string[], string | null, number | null]>([
    [['Băng rôn', 'Quý I'], 'quarter', null],
    [['Năm 2023', 'Quý II'], 'quarter', 2023],
    [['Tháng', '3'], 'month', null],
    [['Cả năm'], 'year', null],
    [['Băng rôn', 'tấm'], null, null],
  ])('the period of %j', (path, kind, year) => {
    const { period } = column(...path);
    expect([period?.kind ?? null, period?.year ?? null]).toEqual([kind, year]);
  });

  it.each<[readonly string[], string, boolean]>([
    [['Loa', 'Trong kỳ'], 'none', false],
    [['Loa', 'Cùng kỳ năm trước'], 'year_before', false],
    [['Loa', 'Lũy kế từ đầu năm'], 'cumulative', false],
    [['Tổng cộng'], 'none', true],
    [['Tổng số', 'Tin'], 'none', true],
  ])('%j compares: %s, adds up: %s', (path, comparison, isTotal) => {
    const read = column(...path);
    expect([read.comparison, read.isTotal]).toEqual([comparison, isTotal]);
  });
});
