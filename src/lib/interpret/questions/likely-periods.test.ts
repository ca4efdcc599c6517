import { expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { submission } from '../../../../tests/helpers/submission.ts';
import { periodsAround } from './likely-periods.ts';

const asked = (file: string, period: string, signature: string, date = '', title = '') => ({
  sha256: file,
  interpretation: {
    ...submission(file, [{ period } satisfies Partial<Fact>], { date, title }),
    signatures: [signature],
  },
});
const likely = (file: ReturnType<typeof asked>, ...others: readonly ReturnType<typeof asked>[]) =>
  periodsAround([file], [file, ...others]).map(({ period, why, files }) => `${period} ${why} ${files}`);

it('are those of files with the same layout, the most frequent first', () => {
  expect(
    likely(
      asked('a', '', 'đơn vị | cổng', '2024-12-20'),
      asked('b', '2024-Q1', 'đơn vị | cổng'),
      asked('c', '2024-Q2', 'đơn vị | cổng'),
      asked('d', '2024-Q2', 'đơn vị | cổng'),
      asked('e', '2023', 'stt | kênh'),
    ),
  ).toEqual(['2024-Q2 layout 2', '2024-Q1 layout 1']);
});

it('are else those that close about the day of signing, and those of other files', () => {
  const other = asked('b', '2023', 'stt | kênh');
  expect(likely(asked('a', '', 'x', '2024-12-20'), other)).toEqual([
    '2024 date 1',
    '2024-Q4 date 1',
    '2023 workspace 1',
  ]);
  expect(likely(asked('a', '', 'x', '2025-01-05'))).toEqual(['2024 date 1', '2024-Q4 date 1']);
  expect(likely(asked('a', '', 'x', '2024-07-02'))).toEqual(['2024-H1 date 1', '2024-Q2 date 1']);
  expect(likely(asked('a', '', 'x', '2024-05-20'))).toEqual([]);
});

it('are first of all what the title says, in the years of other files', () => {
  const quarter = asked('a', '', 'x', '2024-12-20', 'BÁO CÁO TUYÊN TRUYỀN QUÝ II');
  expect(
    likely(quarter, asked('b', '2024-Q1', 'y'), asked('c', '2023', 'x'), asked('d', '2024-M02', 'y')),
  ).toEqual(['2024-Q2 title 1', '2023-Q2 title 1']);
  expect(likely(quarter)).toEqual(['2024 date 1', '2024-Q4 date 1']);
});
