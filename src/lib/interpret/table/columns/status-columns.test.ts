import { expect, it } from 'vitest';
import { interpreted } from '../../../../../tests/helpers/interpreted.ts';

const statuses = (headings: string, ...rows: readonly string[]) =>
  interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'THEO DÕI NHIỆM VỤ CCHC NĂM 2024',
      `STT | Nhiệm vụ | Chủ trì | ${headings}`,
      ...rows.map((row, i) => `${i + 1} | Việc ${i + 1} | Văn phòng | ${row}`),
    ],
  }).tasks.map(({ status, percent }) => `${status} ${percent}`);

it('a percentage beside the words of a status is no status of its own', () => {
  const read = statuses(
    'Tiến độ (%) | Trạng thái',
    '100 | Hoàn thành trễ hạn',
    '70 | Đang thực hiện',
    '0 | Chưa triển khai',
  );
  expect(read).toEqual(['done 100', 'in_progress 70', 'not_done 0']);
});

it('a percentage alone says how far a task has come', () => {
  expect(statuses('Tiến độ thực hiện (%)', '100', '40', '0')).toEqual([
    'done 100',
    'partial 40',
    'not_done 0',
  ]);
});

it('of two columns of marks that say the same, either one counts', () => {
  const read = statuses(
    'Hoàn thành đúng hạn | Hoàn thành trễ hạn | Chưa hoàn thành',
    'x | | ',
    ' | x | ',
    ' | | x',
  );
  expect(read).toEqual(['done null', 'done null', 'not_done null']);
});
