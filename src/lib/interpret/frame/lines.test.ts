import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const periods = (...head: readonly string[]) =>
  lines(
    interpreted({ A: [...head, 'STT | Hình thức | ĐVT | Số lượng', '1 | Trang TTĐT | tin, bài | 5'] }),
  ).map((text) => text.split(' ').slice(1, 3).join(' '));

it('a form that asks for the period cell by cell is read with what stands beside each name', () => {
  expect(periods('Đơn vị báo cáo: | UBND xã Vĩnh Tú', 'Kỳ báo cáo: | Quý II', 'Năm: | 2024')).toEqual([
    '19372 2024-Q2',
  ]);
  expect(periods('UBND xã Vĩnh Tú', 'Quý: | III | Năm: | 2024')).toEqual(['19372 2024-Q3']);
  expect(periods('Đơn vị báo cáo | UBND xã Vĩnh Tú', 'Tháng | 4', 'Năm | 2024')).toEqual(['19372 2024-M04']);
  expect(periods('UBND xã Vĩnh Tú', 'Tháng: | 9', 'Năm báo cáo: | 2024')).toEqual(['19372 2024-M09']);
});
