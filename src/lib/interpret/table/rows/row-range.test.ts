import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const periods = (...rows: readonly string[]) => {
  const read = interpreted({ A: ['SỔ THEO DÕI TUYÊN TRUYỀN CCHC HUYỆN VĨNH LINH NĂM 2024', ...rows] });
  return { periods: read.facts.map(({ period }) => period), doubts: doubts(read) };
};

it('takes the days between which a log says that something was done for the period of its row', () => {
  expect(
    periods(
      'Từ ngày | Đến ngày | Đơn vị thực hiện | Kênh | Số lượng | ĐVT',
      '05/01/2024 | 09/01/2024 | Xã Vĩnh Hà | Loa truyền thanh | 42 | lượt phát',
      '01/01/2024 | 31/03/2024 | Xã Vĩnh Tú | Băng rôn | 3 | tấm',
    ),
  ).toEqual({ periods: ['2024-01-05/2024-01-09', '2024-01-01/2024-03-31'], doubts: [] });
});

it('reads a range in the cell of the period, and "II" under "Quý"', () => {
  const rows = ['Xã Vĩnh Hà | Loa truyền thanh | 42 | lượt phát', 'Xã Vĩnh Tú | Băng rôn | 3 | tấm'];
  const under = (heading: string, ...cells: readonly string[]) =>
    periods(`${heading} | Đơn vị | Kênh | Số lượng | ĐVT`, ...rows.map((row, i) => `${cells[i]} | ${row}`))
      .periods;
  expect(under('Thời gian', '05/01 - 09/01/2024', 'Tháng 2')).toEqual(['2024-01-05/2024-01-09', '2024-M02']);
  expect(under('Quý', 'I', 'IV')).toEqual(['2024-Q1', '2024-Q4']);
});
