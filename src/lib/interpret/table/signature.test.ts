import { describe, expect, it } from 'vitest';
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
