import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('reads no figures from a sheet that only scores what was done', () => {
  const read = interpreted({
    Sheet1: [
      'UBND XÃ VĨNH TÚ',
      'BẢNG TỰ CHẤM ĐIỂM TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Tiêu chí | Điểm tối đa | Điểm do xã tự chấm | Giải trình',
      '1 | Ban hành kế hoạch tuyên truyền | 1 | 1 | Có',
      '2 | Tuyên truyền trên loa | 2 | 1.5 |',
      '3 | Chuyên mục trên trang thông tin điện tử | 1 | 0.5 |',
    ],
  });
  expect(lines(read)).toEqual([]);
});
