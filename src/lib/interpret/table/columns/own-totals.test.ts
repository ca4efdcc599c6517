import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  lines(interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ...rows] }));

it('counts what “Tổng số …” heads where no column beside it is a part', () => {
  const figures = read(
    'TT | Xã | Tổng số tin, bài trên Trang TTĐT | Tổng số lượt phát loa',
    '1 | Xã Vĩnh Tú | 3 | 4',
  );
  expect(figures).toEqual(['C4 19372 2024-Q1 portal item 3', 'D4 19372 2024-Q1 radio broadcast 4']);
});

it('keeps the total of a channel of which parts stand beside it', () => {
  const figures = read(
    'TT | Xã | Trang TTĐT | < | < | Tổng số lượt phát loa',
    '^ | ^ | Tổng số | Tin | Bài | ^',
    '1 | Xã Vĩnh Tú | 3 | 1 | 2 | 4',
  );
  expect(figures).toEqual([
    'C5 19372 2024-Q1 portal item 3 total',
    'D5 19372 2024-Q1 portal item 1',
    'E5 19372 2024-Q1 portal item 2',
    'F5 19372 2024-Q1 radio broadcast 4',
  ]);
});
