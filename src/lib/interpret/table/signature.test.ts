import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpreted } from '../../../../tests/helpers/interpreted.ts';
import { columnPath } from './signature.ts';

describe('the key of a heading', () => {
  it('is the same in every quarter and year, and however it is typed', () => {
    const path = columnPath({ path: ['KẾT QUẢ QUÝ III/2024', 'Tin,  bài'] });
    expect(columnPath({ path: ['Kết quả quý I/2025', 'tin, bài'] })).toBe(path);
    expect(columnPath({ path: ['Kết quả Q1/2025', 'tin, bài'] })).not.toBe(
      columnPath({ path: ['tin, bài'] }),
    );
  });

  it('keeps what else it says', () => {
    expect(columnPath({ path: ['Quý II', 'Zalo'] })).not.toBe(columnPath({ path: ['Quý II', 'Fanpage'] }));
  });
});

describe('the signature of a table', () => {
  const HEAD = ['STT | Đơn vị | Cổng TTĐT | < | Ghi chú', '^ | ^ | Tin | Bài | ^'];
  const BODY = ['1 | Xã Vĩnh Hà | 12 | 4 | đủ', '2 | Xã Vĩnh Ô | 8 | 5 |'];
  const signatures = (rows: readonly string[]) => interpreted({ A: rows }).signatures;
  const SIGNATURE = ['stt | đơn vị | cổng ttđt › tin | bài | ghi chú'];

  it('is the same wherever the table stands, whatever stands in it, and however it is typed', () => {
    const titles = fc.subarray(['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ QUÝ I NĂM 2024', 'Phụ lục 2', '']);
    const body = fc.shuffledSubarray(BODY, { minLength: 1 });
    const shift = fc.constantFrom('', '| ', '| | ');
    const typed = fc.constantFrom(
      (row: string) => row,
      (row: string) => row.toUpperCase(),
      (row: string) => row.normalize('NFD'),
    );
    fc.assert(
      fc.property(titles, body, shift, typed, (above, rows, columns, type) => {
        const sheet = [...above, ...HEAD.map(type), ...rows].map((row) => columns + row);
        expect(signatures(sheet)).toEqual(SIGNATURE);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same without merges, as a CSV has it', () => {
    expect(signatures([...HEAD.map((row) => row.replace(/[<^]/g, '')), ...BODY])).toEqual(SIGNATURE);
  });

  it('is that of tables of tasks too, and empty without headings', () => {
    const tasks = ['UBND XÃ VĨNH TÚ', 'NĂM 2024', 'TT | Nhiệm vụ | Hoàn thành', '1 | Rà soát | x'];
    expect(signatures(tasks)).toEqual(['tt | nhiệm vụ | hoàn thành']);
    const bare = [
      'UBND HUYỆN VĨNH LINH',
      'SỐ TIN BÀI TRÊN CỔNG TTĐT NĂM 2024',
      'Xã Vĩnh Hà | 4',
      'Xã Vĩnh Ô | 5',
    ];
    expect(signatures(bare)).toEqual(['']);
  });

  it('does not hold the names of units that head columns', () => {
    const side = (names: string) => signatures([`Kênh | ${names}`, 'Cổng TTĐT | 12 | 5']);
    expect(side('Xã Vĩnh Hà | Xã Vĩnh Ô')).toEqual(side('Xã Vĩnh Tú | Xã Vĩnh Chấp'));
  });
});
