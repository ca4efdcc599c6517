import { describe, expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { workbookOf } from '../../../../tests/helpers/sheet.ts';
import { readPopulation } from './read-population.ts';

function read(rows: readonly string[], { file = 'dan-so.xlsx', year = 2026 } = {}) {
  return readPopulation(workbookOf({ 'Sheet 1': rows }, file), { registry, province: 'Quảng Trị' }, year);
}
const told = (rows: readonly string[], options = {}) =>
  read(rows, options).rows.map(({ unit, year, people }) => `${unit} ${year} ${people}`);

describe('a population table', () => {
  it('names units and people of the year above it', () => {
    const rows = [
      'Dân số trung bình năm 2025',
      'STT|Xã, phường|Dân số (người)',
      '1|Xã Vĩnh Linh|31.250',
      '2|Bến Quan|12450',
      '|Tổng cộng|43700',
    ];
    expect(told(rows)).toEqual(['xa:19363@2025-07-01 2025 31250', 'xa:19366@2025-07-01 2025 12450']);
    expect(read(rows)).toMatchObject({ undated: 0, doubts: [], isTable: true });
  });

  it('has the year in a column, a heading or the name of the file, else it is the given one', () => {
    expect(told(['Đơn vị|Năm|Dân số', 'Xã Vĩnh Linh|2025|31250'])).toEqual([
      'xa:19363@2025-07-01 2025 31250',
    ]);
    expect(told(['Đơn vị|Dân số 2025|Dân số 2026', 'Xã Vĩnh Linh|100|200'])).toEqual([
      'xa:19363@2025-07-01 2025 100',
      'xa:19363@2025-07-01 2026 200',
    ]);
    const bare = ['Mã xã|Dân số', '19363|31250'];
    expect(told(bare, { file: 'Dân số 2025.csv' })).toEqual(['xa:19363@2025-07-01 2025 31250']);
    expect(told(bare)).toEqual(['xa:19363@2025-07-01 2026 31250']);
    expect(read(bare).undated).toBe(1);
  });

  it('looks units up as they were in its year, in the huyện beside them', () => {
    const rows = ['Huyện|Xã, thị trấn|Nhân khẩu 2024 (nghìn người)', 'Vĩnh Linh|Xã Vĩnh Thủy|6,4'];
    expect(told(rows)).toEqual([`xa:19402@ 2024 6400`]);
  });

  it('tells what it does not take', () => {
    const { rows, doubts } = read([
      'Đơn vị|Dân số 2025',
      'Xã Không Có|100',
      'Xã Bến Quan|chưa rõ',
      'Xã Vĩnh Linh|100',
      'Xã Vĩnh Linh|200',
      'Xã Vĩnh Thủy|0',
    ]);
    expect(rows).toEqual([]);
    expect(doubts.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'unit-unknown B2',
      'number-unreadable B3',
      'number-unreadable B6',
      'said-twice B4',
      'said-twice B5',
    ]);
  });

  it('is not every table', () => {
    expect(read(['Đơn vị|Tin, bài', 'Xã Vĩnh Linh|5']).isTable).toBe(false);
  });
});
