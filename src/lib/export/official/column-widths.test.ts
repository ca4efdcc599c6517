import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { columnWidths, linesOf } from './column-widths.ts';

const column = (label: string, ...texts: string[]) => ({ label, texts });
const widths = (whole: number, ...columns: ReturnType<typeof column>[]) => columnWidths(columns, whole, 2, 4);

describe('widths of columns', () => {
  it('break no word and no date while there is room', () => {
    const [number, day, remark] = widths(
      100,
      column('STT', '1', '78'),
      column('Ngày đến', '22/11/2026'),
      column('Ghi chú', 'số liệu nằm trong tệp của đơn vị khác'),
    );
    expect(number).toBeGreaterThanOrEqual(3 * 2 + 4);
    expect(day).toBeGreaterThanOrEqual(textWidth('22/11/2026') * 2 + 4);
    expect(remark).toBeGreaterThan(day!);
  });

  it('give what is over to those that hold most', () => {
    const [number, name] = widths(200, column('STT', '1'), column('Đơn vị', 'Đặc khu Cồn Cỏ'));
    expect(name! / number!).toBeGreaterThan(3);
  });

  it('let headings take lines before names of units do', () => {
    const [name] = widths(
      110,
      column('Đơn vị', 'Phường Nam Đông Hà'),
      column('Số nhiệm vụ đã hoàn thành đúng hạn', '5'),
      column('Số nhiệm vụ chưa hoàn thành', '3'),
    );
    expect(name).toBeGreaterThanOrEqual(textWidth('Phường Nam Đông Hà') * 2 + 4);
  });

  it('always fill the whole', () => {
    const columns = fc.array(fc.record({ label: fc.string(), texts: fc.array(fc.string()) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(columns, fc.integer({ min: 50, max: 300 }), (each, whole) => {
        const total = columnWidths(each, whole, 2, 4).reduce((sum, width) => sum + width, 0);
        expect(total).toBeCloseTo(whole, 6);
      }),
    );
  });
});

it('counts the lines of a text', () => {
  expect([linesOf('', 10), linesOf('mười chữ cái', 6), linesOf('a\nb', 9)]).toEqual([1, 2, 2]);
});
